import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerptOf, markedText } from '../../src/shelf/markedText';
import { aShelf, typedFor } from './aShelf';

/** A text with what is marked in it between brackets. */
function marked(text: string, typed: string, most = 1000): string {
  const { vocabulary } = aShelf([{ id: 'it', body: [text] }]);
  const excerpt = excerptOf(markedText(text, typedFor(typed, vocabulary), vocabulary), most);
  let shown = '';
  let from = 0;
  for (const [start, end] of excerpt.marks) {
    shown += `${excerpt.text.slice(from, start)}[${excerpt.text.slice(start, end)}]`;
    from = end;
  }
  return shown + excerpt.text.slice(from);
}

describe('what is marked', () => {
  test.each([
    ['Harga beras naik, kata Ali.', 'beras', 'Harga [beras] naik, kata Ali.', 'a word'],
    ['Harga beras naik.', 'ber', 'Harga [beras] naik.', 'a whole word, of which the beginning was typed'],
    ['Café di Jum’at', 'cafe jum-at', '[Café] di [Jum’at]', 'as it is written'],
    [
      'Beras naik. Harga beras naik.',
      '"harga beras"',
      'Beras naik. [Harga beras] naik.',
      'words in order, where they are',
    ],
    ['anak-anak', 'anak', '[anak]-[anak]', 'each of two'],
    ['a b a b a', '"a b a"', '[a b a b a]', 'those that overlap as one'],
    ['Harga naik.', 'turun', 'Harga naik.', 'nothing'],
  ])('%j for %j (%#)', (text, typed, shown) => {
    expect(marked(text, typed)).toBe(shown);
  });
});

describe('an excerpt', () => {
  const long = `${'satu '.repeat(40)}beras ${'dua '.repeat(40)}`.trim();

  test('begins before what is marked and ends with a word', () => {
    const shown = marked(long, 'beras', 100);
    expect(shown).toMatch(/^…satu .*\[beras\] dua.*dua…$/);
    expect(shown.length).toBeLessThan(110);
  });

  test.each([
    ['beras di awal', 'beras', '[beras] di…', 8, 'at the beginning'],
    ['katayangpanjangsekali', 'k', '[katayan]…', 7, 'a word that is too long'],
  ])('%j (%#)', (text, typed, shown, most) => {
    expect(marked(text, typed, most)).toBe(shown);
  });

  test('law: its marks stand on what they stood on', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('satu', 'dua', '😀', 'beras'), { minLength: 1 }),
        fc.integer({ min: 8, max: 60 }),
        (words, most) => {
          const text = words.join(' ');
          const { vocabulary } = aShelf([{ id: 'it', body: [text] }]);
          const excerpt = excerptOf(markedText(text, typedFor('beras', vocabulary), vocabulary), most);
          expect(excerpt.text.length).toBeLessThanOrEqual(most + 2);
          expect(excerpt.marks.length > 0).toBe(words.includes('beras'));
          for (const [start, end] of excerpt.marks)
            expect('beras'.startsWith(excerpt.text.slice(start, end))).toBe(true);
        },
      ),
    );
  });
});
