import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LICENCE_TEXTS } from '../../src/about/licenceTexts';
import { SOFTWARE_PACKAGES } from '../../src/about/softwarePackages';

const root = new URL('../../', import.meta.url);
interface Package {
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}
const packageOf = (folder: string) =>
  JSON.parse(readFileSync(new URL(`${folder}package.json`, root), 'utf8')) as Package;

/** `dependencies` of package.json and all that they bring along. */
function shipped(folder = '', seen = new Set<string>()): ReadonlySet<string> {
  for (const name of Object.keys(packageOf(folder).dependencies ?? {})) {
    if (seen.has(name)) continue;
    seen.add(name);
    shipped(`node_modules/${name}/`, seen);
  }
  return seen;
}

function licenceFile(name: string): string {
  const folder = new URL(`node_modules/${name}/`, root);
  const file = readdirSync(folder).find((entry) => /^licen[sc]e/i.test(entry));
  if (!file) throw new Error(`${name} has no licence file`);
  return readFileSync(new URL(file, folder), 'utf8');
}

/** Line breaks and the shape of quotation marks differ from file to file and mean nothing. */
const plain = (text: string) => text.replaceAll(/\s+/g, ' ').replaceAll("'", '"');

test('every package that ships is listed, and no other', () => {
  expect(SOFTWARE_PACKAGES.map(({ name }) => name).toSorted()).toEqual([...shipped()].toSorted());
});

describe.each(SOFTWARE_PACKAGES)('$name', ({ name, licence, holders }) => {
  test('has the licence that is listed', () => {
    expect(packageOf(`node_modules/${name}/`).license).toBe(licence);
  });

  test('has the holders that are listed, and its licence is the text that is shown', () => {
    const file = plain(licenceFile(name));
    for (const holder of holders) expect(file).toContain(`Copyright (c) ${holder}`);
    for (const paragraph of LICENCE_TEXTS[licence]) expect(file.toLowerCase()).toContain(paragraph.toLowerCase());
  });
});
