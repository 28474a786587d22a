import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../src/language/text/words';
import { foundIn, type Written } from './aShelf';

const SHELF: readonly Written[] = [
  { id: 'jembatan', title: 'Jembatan Baru', body: ['Warga senang. Jembatan dibuka pagi ini.'], added: '1' },
  {
    id: 'beras',
    title: 'Pasar',
    body: ['Harga beras naik. Pedagang mengeluh.', 'Beras mahal; harga jembatan tetap.'],
    added: '2',
  },
  { id: 'padi', title: 'Panen', body: ['Padi dipanen. Harga turun. Kelak beras murah.'], added: '3' },
  {
    id: 'pelajaran',
    title: 'Sekolah',
    body: ['Anak-anak belajar.'],
    english: ['The children study.', 'A bridge of rice.'],
  },
];

const ids = (typed: string, forms?: ReadonlyMap<string, readonly string[]>) =>
  foundIn(SHELF, typed, forms).map(({ id }) => id);

describe('what is found', () => {
  test.each([
    ['jembatan', ['jembatan', 'beras'], 'the title comes first'],
    ['jemb', ['jembatan', 'beras'], 'a beginning, while one types'],
    ['jemb ', [], 'but not once it is through'],
    ['harga beras', ['beras', 'padi'], 'all words; those in one sentence first'],
    ['"harga beras"', ['beras'], 'in this order'],
    ['"beras harga"', [], 'and not in another'],
    ['"harga ber', ['beras'], 'with a beginning at the end'],
    ['beras', ['beras', 'padi'], 'the one that has it more often'],
    ['harga', ['beras', 'padi'], 'twice before once'],
    ['anak-anak', ['pelajaran'], 'a word of two'],
    ['anak anak', ['pelajaran'], 'typed apart'],
    ['anak‐anak', ['pelajaran'], 'another hyphen'],
    ['children', ['pelajaran'], 'the English of a lesson'],
    ['bridge rice', ['pelajaran'], 'two words of it'],
    ['anak children', [], 'not half in one language, half in the other'],
    ['pasar mengeluh', ['beras'], 'half in the title, half in the text'],
    ['BÉRAS', ['beras', 'padi'], 'whatever the case and the accents'],
    ['gempa', [], 'what nobody wrote'],
    ['eras', [], 'no word has it at its beginning'],
    ['', [], 'nothing was typed'],
  ])('%j (%#: %s)', (typed, expected) => {
    expect(ids(typed)).toEqual(expected);
  });

  test('the latest first, where nothing else tells them apart', () => {
    const alike = ['1', '3', '2'].map((added): Written => ({ id: added, body: ['Sama.'], added }));
    expect(foundIn(alike, 'sama').map(({ id }) => id)).toEqual(['3', '2', '1']);
  });

  test('a word itself, before what only begins with it', () => {
    const both: readonly Written[] = [
      { id: 'berasal', body: ['Ia berasal dari sini.'], added: '2' },
      { id: 'beras', body: ['Harga beras naik.'], added: '1' },
    ];
    expect(foundIn(both, 'beras').map(({ id }) => id)).toEqual(['beras', 'berasal']);
  });

  test('other forms of a word, after the word itself', () => {
    const forms = new Map([['membuka', ['dibuka', 'membuka']]]);
    expect(ids('membuka')).toEqual([]);
    expect(ids('membuka', forms)).toEqual(['jembatan']);
    const both = [
      { id: 'form', body: ['Toko dibuka.'], added: '2' },
      { id: 'itself', body: ['Ia membuka toko.'], added: '1' },
    ];
    expect(foundIn(both, 'membuka', forms).map(({ id }) => id)).toEqual(['itself', 'form']);
  });
});

describe('where it is found', () => {
  const placeOf = (typed: string, id: string) => foundIn(SHELF, typed).find((found) => found.id === id);

  test.each([
    ['dibuka', 'jembatan', { side: 'body', block: 0, sentence: 1 }, false],
    ['tetap', 'beras', { side: 'body', block: 1, sentence: 0 }, false],
    ['harga beras', 'beras', { side: 'body', block: 0, sentence: 0 }, false],
    ['harga mahal', 'beras', { side: 'body', block: 1, sentence: 0 }, false],
    ['bridge', 'pelajaran', { side: 'english', block: 1, sentence: 0 }, false],
    ['baru', 'jembatan', null, true],
    ['jembatan', 'jembatan', { side: 'body', block: 0, sentence: 1 }, true],
  ])('%j in %s', (typed, id, place, inTitle) => {
    expect(placeOf(typed, id)).toEqual({ id, inTitle, place });
  });

  test('sentences without a word do not confuse the count', () => {
    const text: Written = { id: 'titik', body: ['Satu. … Dua.', '…', 'Tiga.'] };
    expect(foundIn([text], 'tiga')[0]?.place).toEqual({ side: 'body', block: 2, sentence: 0 });
  });
});

test('law: every word of every text finds that text', () => {
  const words = fc.array(
    fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('Jum’at', 'anak-anak', 'İ', 'ber-', '"di')),
  );
  fc.assert(
    fc.property(
      fc.array(
        words.map((list) => list.join(' ')),
        { minLength: 1 },
      ),
      (blocks) => {
        const shelf: readonly Written[] = [
          { id: 'other', body: ['Lain.'] },
          { id: 'it', body: blocks },
        ];
        for (const block of blocks)
          for (const span of wordsOf(block))
            expect(
              foundIn(shelf, block.slice(...span)).map(({ id }) => id),
              block.slice(...span),
            ).toContain('it');
      },
    ),
  );
});

test('law: what is found has every word that was typed', () => {
  const words = fc.array(fc.constantFrom('satu', 'dua', 'tiga', 'empat'), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(words, { minLength: 1 }), words, (texts, typed) => {
      const shelf = texts.map((text, index): Written => ({ id: String(index), body: [text.join(' ')] }));
      const expected = shelf.filter((_, index) => typed.every((word) => texts[index]!.includes(word)));
      expect(new Set(foundIn(shelf, typed.join(' ')).map(({ id }) => id))).toEqual(
        new Set(expected.map(({ id }) => id)),
      );
    }),
  );
});
