import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { TEXT_SIZES, textPercent } from '../../src/appearance/textSizes';

const css = readFileSync(new URL('../../src/ui/tokens.css', import.meta.url), 'utf8');

test.each(TEXT_SIZES)('step %d is called what the style sheet makes of it', (size) => {
  const scale = new RegExp(`\\[data-text-size='${size}'\\] \\{\\s*--text-scale: ([\\d.]+);`).exec(css)?.[1] ?? '1';
  expect(textPercent(size)).toBe(Math.round(Number(scale) * 100));
});

test('the usual size has no rule of its own', () => {
  expect(css).not.toContain("[data-text-size='0']");
  expect(textPercent(0)).toBe(100);
});
