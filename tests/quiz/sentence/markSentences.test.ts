import fc from 'fast-check';
import '../../support/laws';
import { describe, expect, test } from 'vitest';
import { markTransformed } from '../../../src/quiz/sentence/markTransformed';
import { markWords } from '../../../src/quiz/sentence/markWords';
import { countVariants, sentenceVariants } from '../../../src/quiz/sentence/sentenceVariants';

const TEN = 'satu dua tiga empat lima enam tujuh delapan sembilan sepuluh';

describe('a sentence as it was heard', () => {
  test.each([
    [TEN, 'right', 'all words'],
    ['satu dua tiga empat lima enam tujuh delapan sembilan', 'partly', 'nine of ten'],
    ['satu dua tiga empat lima enam tujuh delapan', 'partly', 'eight of ten'],
    ['satu dua tiga empat lima enam tujuh', 'wrong', 'seven of ten'],
    [`${TEN} sebelas lagi`, 'partly', 'two too many: ten of twelve'],
    [`${TEN} sebelas dua belas`, 'wrong', 'three too many: ten of thirteen'],
    ['satu dua tiga empat lima enam tujuh delapan sembilna sepuluh', 'right', 'a slip is forgiven'],
    ['sepuluh sembilan delapan tujuh enam lima empat tiga dua satu', 'wrong', 'the other way round'],
  ])('%j is %s (%s)', (typed, kind, _) => {
    expect(markWords(TEN, typed).mark.kind).toBe(kind);
  });

  test('a slip that was forgiven is said', () => {
    const { mark } = markWords('Warga membeli beras.', 'warga memebli beras');
    expect(mark).toEqual({ kind: 'right', remarks: [{ code: 'slip', chosen: 'memebli', right: 'membeli' }] });
  });

  test('what is wrong is named word by word', () => {
    const { mark } = markWords('Warga membeli beras di pasar kemarin.', 'warga membelikan beras pasar kemarin pagi');
    expect(mark).toEqual({
      kind: 'wrong',
      faults: [
        { code: 'affix', chosen: 'membelikan', right: 'membeli' },
        { code: 'missing-word', chosen: '', right: 'di' },
        { code: 'added-word', chosen: 'pagi', right: '' },
      ],
    });
  });
});

describe('what an accepted sentence stands for', () => {
  test.each([
    ['Ia pergi.', ['Ia pergi.']],
    ['Ia berkata (bahwa) mereka siap.', ['Ia berkata bahwa mereka siap.', 'Ia berkata mereka siap.']],
    ['Ia/Dia pergi.', ['Ia pergi.', 'Dia pergi.']],
    ['Mereka pergi (kemarin).', ['Mereka pergi kemarin.', 'Mereka pergi.']],
    ['Ia/Dia pergi (lagi).', ['Ia pergi lagi.', 'Ia pergi.', 'Dia pergi lagi.', 'Dia pergi.']],
    ['Pada 6/12 ia pergi.', ['Pada 6/12 ia pergi.']],
  ])('%j: %j', (accepted, variants) => {
    expect(sentenceVariants(accepted)).toEqual(variants);
  });

  test('so many that nobody has read them are counted, and cut off', () => {
    const accepted = Array.from({ length: 7 }, () => 'satu/dua').join(' ');
    expect(countVariants(accepted)).toBe(128);
    expect(sentenceVariants(accepted)).toHaveLength(32);
  });
});

describe('a sentence said another way', () => {
  const key = {
    source: 'Kita harus menjaga lingkungan',
    accepted: [
      'Ia mengatakan (bahwa) mereka harus menjaga lingkungan.',
      'Menurutnya, mereka harus menjaga lingkungan.',
    ],
    start: null,
  };
  test.each([
    ['Ia mengatakan bahwa mereka harus menjaga lingkungan', 'right', 'the first way'],
    ['ia mengatakan mereka harus menjaga lingkungan', 'right', 'without what is free'],
    ['Menurutnya mereka harus menjaga lingkungan.', 'right', 'the second way'],
    ['Kita harus menjaga lingkungan', 'wrong', 'the sentence as it was'],
    [
      'Menurutnya, kita harus menjaga lingkungan',
      'partly',
      'the pronoun was not changed: half of what is new is there',
    ],
    ['Ia bilang kita harus menjaga lingkungan', 'wrong', 'nothing new is right'],
    ['Mereka harus menjaga lingkungan, menurutnya', 'partly', 'all words in another order'],
    ['harus menjaga lingkungan', 'wrong', 'only what was there'],
    ['Menurutnya, mereka wajib menjaga lingkungan', 'partly', 'four of five words'],
  ])('%j is %s (%s)', (typed, kind, _) => {
    expect(markTransformed(key, typed).mark.kind).toBe(kind);
  });

  test('the nearest accepted sentence is the one that is shown', () => {
    expect(markTransformed(key, 'Menurutnya mereka menjaga lingkungan').right).toBe(
      'Menurutnya, mereka harus menjaga lingkungan.',
    );
  });

  test.each(['mereka harus menjaga lingkungan', 'Menurutnya, mereka harus menjaga lingkungan'])(
    'a given beginning may be left out or typed again: %j',
    (typed) => {
      const begun = { ...key, start: 'Menurutnya,', accepted: ['Menurutnya, mereka harus menjaga lingkungan.'] };
      expect(markTransformed(begun, typed).mark).toEqual({ kind: 'right' });
    },
  );

  test.each([
    ['Kita harus menjaga lingkungan', 'unchanged'],
    ['Mereka harus menjaga lingkungan, menurutnya', 'order'],
  ])('%j: %s', (typed, code) => {
    expect(markTransformed(key, typed).mark).toMatchObject({ faults: [{ code, chosen: typed }] });
  });

  test('nothing is asked for again', () => {
    expect(markTransformed(key, ' … ').mark).toEqual({ kind: 'unreadable', code: 'empty' });
  });
});

describe('laws', () => {
  const sentence = fc.array(fc.constantFrom('warga', 'membeli', 'beras', 'anak-anak', 'di', 'pasar', 'itu', 'Jumat'), {
    minLength: 1,
    maxLength: 12,
  });
  test('a sentence is right for itself, in capitals and without its hyphens', () => {
    fc.assert(
      fc.property(sentence, (words) => {
        const text = words.join(' ');
        expect(markWords(text, text).mark).toEqual({ kind: 'right' });
        expect(markWords(text, text.toUpperCase().replaceAll('-', ' ')).mark.kind).toBe('right');
      }),
    );
  });
  test('marking never throws, whatever was typed', () => {
    fc.assert(
      fc.property(sentence, fc.string({ unit: 'binary', maxLength: 80 }), (words, typed) => {
        const text = words.join(' ');
        expect(markTransformed({ accepted: [text], start: null, source: 'x' }, typed)).toEqual(
          markTransformed({ accepted: [text], start: null, source: 'x' }, JSON.parse(JSON.stringify(typed)) as string),
        );
      }),
    );
  });
});
