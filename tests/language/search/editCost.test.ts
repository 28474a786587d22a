import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EDIT, editCost } from '../../../src/language/search/editCost';
import { lettersIn, mayBeNear } from '../../../src/language/search/lettersIn';

const TWO = 2 * EDIT;
const cost = (one: string, other: string) => editCost(one, other, TWO);

describe('a slip costs less than another edit', () => {
  test.each([
    ['berlimpahh', 'berlimpah', 'berlimpahk', 'a doubled letter'],
    ['aktip', 'aktif', 'aktik', 'f and p'],
    ['aktivitas', 'aktifitas', 'aktigitas', 'v and f'],
    ['ijazah', 'izazah', 'ibazah', 'z and j'],
    ['asas', 'azas', 'atas', 's and z'],
    ['kusus', 'khusus', 'kfusus', 'kh and k'],
    ['sarat', 'syarat', 'slarat', 'sy and s'],
    ['skolah', 'sekolah', 'srkolah', 'an e that is not heard'],
    ['terimakasih', 'terima kasih', 'terimankasih', 'a space'],
    ['jakatra', 'jakarta', 'jakakta', 'two letters swapped'],
    ['telor', 'telur', 'telbr', 'a vowel for a vowel'],
  ])('%s is nearer to %s than to %s (%s)', (written, slip, other) => {
    expect(cost(written, slip)).toBeLessThan(cost(written, other));
  });
});

test.each([
  ['meja', 'meja', 0, 'nothing'],
  ['', '', 0, 'nothing at all'],
  ['meja', 'majalah', 3, 'too far'],
  ['abcdef', 'badcef', 2, 'two swaps'],
  ['afpv', 'apfp', 2, 'slips are edits all the same'],
  ['abc', 'cab', 2, 'no swap of letters that are not neighbours'],
  ['k', 'khhh', 3, 'three slips are not two edits'],
])('%j → %j: %i edits (%s)', (one, other, edits) => {
  const dearest = [0, EDIT, TWO];
  if (edits <= 2) expect(cost(one, other)).toBeLessThanOrEqual(dearest[edits]!);
  if (edits > 0) expect(cost(one, other)).toBeGreaterThan(dearest[edits - 1]!);
});

const word = fc.string({ unit: fc.constantFrom(...'aefhkpsyz '), maxLength: 8 });

describe('for any two words', () => {
  test('what is near is told to be so, from both sides', () => {
    fc.assert(
      fc.property(word, word, fc.constantFrom(1, 2), (one, other, edits) => {
        const most = edits * EDIT;
        expect(editCost(one, other, most) <= most).toBe(slowCost(one, other) <= most);
        expect(editCost(one, other, most) <= most).toBe(editCost(other, one, most) <= most);
        if (editCost(one, other, most) <= most) {
          expect(editCost(one, other, most)).toBe(slowCost(one, other));
          expect(mayBeNear(lettersIn(one), lettersIn(other), edits)).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

/** The same, as it is defined: without regard to what is too dear. */
function slowCost(one: string, other: string): number {
  if (one === '' && other === '') return 0;
  const costs = [Infinity];
  const ends = [one.slice(0, -1), other.slice(0, -1)] as const;
  if (one !== '') costs.push(slowCost(ends[0], other) + toAdd(one));
  if (other !== '') costs.push(slowCost(one, ends[1]) + toAdd(other));
  if (one !== '' && other !== '') costs.push(slowCost(...ends) + toChange(one.at(-1)!, other.at(-1)!));
  if (one.length > 1 && one.at(-1) === other.at(-2) && one.at(-2) === other.at(-1))
    costs.push(slowCost(one.slice(0, -2), other.slice(0, -2)) + 6);
  return Math.min(...costs);
}

const toAdd = (written: string): number => (/[e ]$|(.)\1$|kh$|sy$/.test(written) ? 6 : 7);

function toChange(one: string, other: string): number {
  if (one === other) return 0;
  const both = [one, other].sort().join('');
  if (/^(?:fp|fv|pv|jz|js|sz)$/.test(both)) return 6;
  return /^[aeiou]{2}$/.test(both) ? 7 : 8;
}
