import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const GUIDE = 'docs/adding-a-question-kind.md';
const guide = readFileSync(GUIDE, 'utf8');

/** Paths that the guide names, those with a placeholder left out. */
const named = [
  ...new Set([...guide.matchAll(/`((?:src|scripts|tests|lessons)\/[\w./-]+)`/g)].map(([, path]) => path ?? '')),
];

test('every file that the guide names is there', () => {
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((path) => !existsSync(path))).toEqual([]);
});

test('every file that knows the kind which the guide follows is named there', () => {
  const knowing = ['src', 'scripts', 'tests']
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`))
    .filter((file) => /\.tsx?$/.test(file) && /'inference'|\binference[:,]/.test(readFileSync(file, 'utf8')))
    .filter((file) => file !== 'tests/tools/questionKindGuide.test.ts');
  expect(knowing.length).toBeGreaterThan(5);
  expect(knowing.filter((file) => !named.includes(file))).toEqual([]);
});
