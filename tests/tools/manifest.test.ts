import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface Picture {
  readonly src: string;
  readonly sizes: string;
  readonly type: string;
  readonly purpose?: string;
  readonly form_factor?: string;
}
interface Manifest {
  readonly name: string;
  readonly start_url: string;
  readonly scope: string;
  readonly id?: string;
  readonly icons: readonly Picture[];
  readonly screenshots: readonly Picture[];
  readonly shortcuts: readonly { readonly url: string; readonly icons: readonly Picture[] }[];
}

const manifest = JSON.parse(readFileSync('public/manifest.webmanifest', 'utf8')) as Manifest;
const pictures = [...manifest.icons, ...manifest.screenshots, ...manifest.shortcuts.flatMap(({ icons }) => icons)];

/** Width and height stand at fixed places of a PNG's first chunk (W3C, PNG, 11.2.1). */
function sizeOf(file: string): string {
  const png = readFileSync(file);
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  return `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`;
}

describe('the manifest', () => {
  test.each(pictures.map(({ src, sizes }) => [src, sizes] as const))('%s is there, and %s', (src, sizes) => {
    expect(sizeOf(`public/${src}`)).toBe(sizes);
  });

  test('has what an installation asks for', () => {
    const kinds = manifest.icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`);
    expect(kinds).toEqual(['192x192 any', '512x512 any', '512x512 maskable']);
    expect(manifest.screenshots.map(({ form_factor }) => form_factor)).toEqual(['narrow', 'wide']);
  });

  test('names addresses below its own, so that it holds below any path', () => {
    const addresses = [manifest.start_url, manifest.scope, ...manifest.shortcuts.map(({ url }) => url)];
    for (const address of [...addresses, ...pictures.map(({ src }) => src)]) {
      expect(new URL(address, 'https://example.org/simak/manifest.webmanifest').pathname).toMatch(/^\/simak\//);
    }
  });

  test('gives no id: one is taken from the origin, and two builds on one origin would be one app', () => {
    // Without an id the start address is it (W3C, Web Application Manifest, id member), and that has the path in it.
    expect(manifest.id).toBeUndefined();
  });
});

test('the tab icon and the mark in the header are one line', () => {
  const lineOf = (file: string) => / d="([^"]+)"/.exec(readFileSync(file, 'utf8'))?.[1];
  expect(lineOf('public/icons/mark.svg')).toBeDefined();
  expect(lineOf('public/icons/mark.svg')).toBe(lineOf('src/ui/Mark.tsx'));
});

test('the icon for home screens is as large as iOS asks for', () => {
  expect(sizeOf('public/icons/touch-180.png')).toBe('180x180');
});
