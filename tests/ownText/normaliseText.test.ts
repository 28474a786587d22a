import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normaliseText, normaliseTitle, shortened } from '../../src/ownText/normaliseText';

describe('one form for every text', () => {
  test.each([
    ['Jum\u0065\u0301', 'Jum\u00e9', 'a letter and its accent are one'],
    ['satu\r\ndua\rtiga\u2028empat\u2029lima\u0085enam', 'satu\ndua\ntiga\nempat\nlima\nenam', 'every line end'],
    ['satu\fdua\vtiga', 'satu\ndua\ntiga', 'a page or a column of a printed text ends a line'],
    ['a\0b\u0007c\u001bd\u007fe', 'abcde', 'control characters'],
    ['kolom\tkedua', 'kolom\tkedua', 'a tab stays'],
    ['\u202eakus\u202c ini\u2066 dan\u2069\u200f', 'akus ini dan', 'marks of writing direction show another order'],
    ['mem\u00adper\u00adbaiki', 'memperbaiki', 'soft hyphens of a web page'],
    ['anak\u200banak\ufeff', 'anakanak', 'spaces without width'],
    ['hati \ud83d', 'hati \ufffd', 'the first half of a pair alone'],
    ['\ude00 hati', '\ufffd hati', 'the second half alone'],
    ['hati \u{1f600}', 'hati \u{1f600}', 'a whole pair stays'],
  ])('%j → %j (%s)', (raw, normalised) => {
    expect(normaliseText(raw)).toBe(normalised);
  });

  test('of a text in it nothing is changed', () => {
    const text = 'Warga “Kampung” itu – anak-anak juga – berkata: ‘Ya’.\n\nRp1.000,50';
    expect(normaliseText(text)).toBe(text);
  });

  test('law: normalised again it is the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (raw) => {
        const once = normaliseText(raw);
        expect(normaliseText(once)).toBe(once);
      }),
    );
  });

  test('law: no letter and no digit is lost', () => {
    const letters = (text: string) => text.normalize('NFC').match(/[\p{L}\p{N}]/gu) ?? [];
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (raw) => {
        expect(letters(normaliseText(raw))).toEqual(letters(raw));
      }),
    );
  });
});

describe('titles', () => {
  test.each([
    ['  Warga\n  Bandung ', 'Warga Bandung', 'on one line'],
    ['', '', 'none'],
    ['\u202eJudul', 'Judul', 'in the one form'],
  ])('%j → %j (%s)', (raw, title) => {
    expect(normaliseTitle(raw, 200)).toBe(title);
  });

  test.each([
    ['satu dua tiga', 13, 'satu dua tiga', 'it fits'],
    ['satu dua tiga', 12, 'satu dua…', 'cut after a word'],
    ['sepanjangpanjangnya', 8, 'sepanja…', 'one word: cut anywhere'],
    ['abcdef\u{1f600}x', 8, 'abcdef…', 'not within a pair'],
  ])('%j in %d: %j (%s)', (line, most, cut) => {
    expect(shortened(line, most)).toBe(cut);
    expect(shortened(line, most).length).toBeLessThanOrEqual(most);
  });
});
