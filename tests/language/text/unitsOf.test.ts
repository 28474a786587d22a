import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unitsOf } from '../../../src/language/text/unitsOf';

test('the units are those of the text, and two zeros stand behind them, whatever was read before', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), (texts) => {
      for (const text of texts) {
        const units = unitsOf(text);
        expect(String.fromCharCode(...units.subarray(0, text.length))).toBe(text);
        expect([...units.subarray(text.length, text.length + 2)]).toEqual([0, 0]);
      }
    }),
  );
});

test('texts may be longer than what is kept', () => {
  for (const length of [0xffff, 0xfffff, 0x100000, 10]) {
    const units = unitsOf('a'.repeat(length));
    expect([units[length - 1], units[length], units[length + 1]]).toEqual([0x61, 0, 0]);
  }
});
