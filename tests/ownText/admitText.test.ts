import { describe, expect, test } from 'vitest';
import { admitText, isTooLong } from '../../src/ownText/admitText';
import { countingWords } from '../../src/ownText/countingWords';
import { TEXT_LIMITS } from '../../src/ownText/textLimits';
import { wordsOf } from '../../src/language/text/words';

describe('what is taken', () => {
  test('is normalised, and its words are counted', () => {
    expect(admitText('Anak-anak itu\r\nmakan 2 roti.')).toEqual({
      ok: true,
      text: 'Anak-anak itu\nmakan 2 roti.',
      words: 5,
    });
  });

  test('at most so many words', () => {
    expect(admitText('kata '.repeat(TEXT_LIMITS.words))).toMatchObject({ ok: true, words: TEXT_LIMITS.words });
  });
});

describe('what is refused', () => {
  test.each([
    ['', 'empty', 'nothing'],
    [' \n\t\u00a0', 'empty', 'white space'],
    ['\0\u0007\u200b\u202e', 'empty', 'nothing that is to be seen'],
    ['123 – 456!', 'no-letters', 'numbers'],
    ['これは日本語です', 'no-letters', 'other letters'],
  ])('%j: %s (%s)', (raw, code) => {
    expect(admitText(raw)).toMatchObject({ ok: false, code });
  });

  test('more words than that: with their number', () => {
    const raw = 'kata '.repeat(TEXT_LIMITS.words + 1);
    expect(admitText(raw)).toEqual({ ok: false, code: 'too-many-words', count: TEXT_LIMITS.words + 1 });
  });

  test('more units than that, before anything is done with them', () => {
    const raw = 'x'.repeat(TEXT_LIMITS.units + 1);
    expect(isTooLong(raw)).toBe(true);
    expect(isTooLong(raw.slice(1))).toBe(false);
    expect(admitText(raw)).toEqual({ ok: false, code: 'too-many-units', count: raw.length });
  });
});

describe('counting in stretches', () => {
  const counted = (text: string) => {
    const counting = countingWords(text);
    let pauses = 0;
    for (let step = counting.next(); ; step = counting.next()) {
      if (step.done) return { words: step.value, pauses };
      pauses++;
    }
  };

  test.each([
    ['', 0],
    ['satu', 1],
    ['satu dua', 2],
  ])('%j has %d', (text, words) => {
    expect(counted(text)).toEqual({ words, pauses: 0 });
  });

  test('counts no word twice and pauses in between', () => {
    const text = 'memperbandingkan anak-anak, '.repeat(5_000);
    const { words, pauses } = counted(text);
    expect(words).toBe(wordsOf(text).length);
    expect(pauses).toBeGreaterThan(3);
  });

  test('comes to an end where there is no white space', () => {
    expect(counted('x'.repeat(100_000)).pauses).toBeGreaterThan(1);
  });
});
