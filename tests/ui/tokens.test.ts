import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('../../src/ui/tokens.css', import.meta.url), 'utf8');

/** The properties of every rule whose selector is `:root` with exactly this attribute (or none), outside @media. */
function rule(attribute: string): ReadonlyMap<string, string> {
  const outside = css.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/@media[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
  const bodies = [...outside.matchAll(/([^{}]+)\{([^{}]*)\}/g)].filter(
    ([, selector]) => selector?.trim() === `:root${attribute}`,
  );
  return new Map(
    bodies.flatMap(([, , body = '']) =>
      [...body.matchAll(/([\w-]+)\s*:\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value.trim()] as const),
    ),
  );
}

/** As the browser cascades them: the later rule of the file wins where both have the same weight; give the heavier last. */
function theme(lightness: 'light' | 'dark', ...attributes: string[]) {
  const properties = new Map([...rule(''), ...attributes.flatMap((attribute) => [...rule(attribute)])]);
  return (name: string): string => {
    const value = properties.get(`--${name}`);
    if (value === undefined) throw new Error(`no --${name}`);
    const both = /^light-dark\(\s*(\S+?)\s*,\s*(\S+?)\s*\)$/.exec(value);
    return both ? String(lightness === 'light' ? both[1] : both[2]) : value;
  };
}

/** Relative luminance of `#rgb` or `#rrggbb`. Source: WCAG 2.2, definition of relative luminance. */
function luminance(colour: string): number {
  const hex = /^#(?:[\da-f]{3}|[\da-f]{6})$/i.exec(colour)?.[0].slice(1);
  if (!hex) throw new Error(`not a plain colour: ${colour}`);
  const full = hex.length === 3 ? [...hex].map((digit) => digit + digit).join('') : hex;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const share = Number.parseInt(full.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** 1 to 21. Source: WCAG 2.2, definition of contrast ratio. */
function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

const THEMES = [
  ['light', theme('light', "[data-theme='light']")],
  ['dark', theme('dark', "[data-theme='dark']")],
  ['sepia', theme('light', "[data-theme='sepia']")],
  ['high contrast, light', theme('light', "[data-theme='light']", "[data-contrast='high']")],
  ['high contrast, dark', theme('dark', "[data-theme='dark']", "[data-contrast='high']")],
  [
    'high contrast, sepia',
    theme('light', "[data-theme='sepia']", "[data-contrast='high']", "[data-theme='sepia'][data-contrast='high']"),
  ],
] as const;

/** Text, ground, least contrast: 4.5 is AA, 7 is AAA, 3 is what the edge of a control needs. */
const PAIRS = [
  ['ink', 'paper', 7],
  ['ink', 'paper-raised', 7],
  ['ink-soft', 'paper', 4.5],
  ['ink-soft', 'paper-raised', 4.5],
  ['nila', 'paper', 4.5],
  ['nila', 'paper-raised', 4.5],
  ['sogan', 'paper', 7], // the English is body text
  ['sogan', 'paper-raised', 4.5],
  ['right', 'paper', 4.5],
  ['right', 'paper-raised', 4.5],
  ['wrong', 'paper', 4.5],
  ['wrong', 'paper-raised', 4.5],
  ['on-nila', 'nila', 4.5],
  ['ink', 'nila-wash', 7],
  ['ink', 'sogan-wash', 7],
  ['sogan', 'nila-wash', 4.5], // a phrase lit up in the English
  ['sogan', 'sogan-wash', 4.5],
  ['control-line', 'paper', 3],
  ['control-line', 'paper-raised', 3],
] as const;

describe.each(THEMES)('%s', (_name, colour) => {
  test.each(PAIRS)('%s on %s has %d : 1 at least', (text, ground, least) => {
    expect(contrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(least);
  });
});

describe.each(THEMES.filter(([name]) => name.startsWith('high')))('%s', (_name, colour) => {
  test.each(PAIRS.filter(([, , least]) => least > 3))('%s on %s has 7 : 1 at least', (text, ground) => {
    expect(contrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(7);
  });
});

test('each theme has a paper of its own, also with high contrast', () => {
  expect(new Set(THEMES.map(([, colour]) => colour('paper'))).size).toBe(THEMES.length);
});

describe('the measure itself', () => {
  test.each([
    ['#000', '#fff', 21, 'the most there is'],
    ['#777777', '#ffffff', 4.48, 'the well-known grey that just fails AA'],
    ['#fbf8f1', '#fbf8f1', 1, 'nothing on itself'],
  ])('%s on %s: %d (%s)', (one, other, ratio) => {
    expect(contrast(one, other)).toBeCloseTo(ratio, 2);
  });

  test('reads the right half and the right theme', () => {
    expect(theme('dark')('paper')).toBe('#10141c');
    expect(theme('light', "[data-theme='sepia']")('paper')).toBe('#f3e7cd');
    expect(() => luminance('rgb(0 0 0 / 0.5)')).toThrow('not a plain colour');
  });
});
