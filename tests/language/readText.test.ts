import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ReadDocument } from '../../src/language/ReadDocument';
import { readText } from '../../src/language/readText';
import { wordTraces } from '../../src/language/cards/wordTraces';
import { theLexicon } from '../support/theLexicon';

const texts = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'Menteri',
        'menegaskan',
        'rumahnya',
        'ke-21',
        '10.30',
        'dr.',
        '.',
        ',',
        '“',
        '”',
        '\n',
        '\n\n',
        ' ',
        'KPK-lah',
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(' '));

describe('laws, for any text', () => {
  test('tokens joined are their paragraph, and between paragraphs is white space', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { paragraphs } = readText(text, theLexicon);
        let done = 0;
        for (const { span, tokens } of paragraphs) {
          expect(text.slice(done, span[0]).trim()).toBe('');
          expect(tokens.map((token) => text.slice(...token.span)).join('')).toBe(text.slice(...span));
          done = span[1];
        }
        expect(text.slice(done).trim()).toBe('');
      }),
    );
  });

  test('sentences are within their paragraph, in order, and never overlap', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { span, sentences } of readText(text, theLexicon).paragraphs) {
          let done = span[0];
          for (const [start, end] of sentences) {
            expect(start).toBeGreaterThanOrEqual(done);
            expect(end).toBeGreaterThan(start);
            done = end;
          }
          expect(done).toBeLessThanOrEqual(span[1]);
        }
      }),
    );
  });

  test('what was read before changes nothing: a form is remembered as it was found', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const known = JSON.stringify(readText(text, theLexicon));
        expect(known).toBe(JSON.stringify(readText(text, { ...theLexicon })));
      }),
      { numRuns: 30 },
    );
  });
});

test('as JSON a document has everything, glosses too', () => {
  const { paragraphs } = JSON.parse(JSON.stringify(readText('Dia membaca buku.', theLexicon))) as ReadDocument;
  const book = paragraphs[0]?.tokens.at(-2);
  expect(book).toMatchObject({ kind: 'word', span: [12, 16], wordClass: 'n' });
  expect(book?.readings[0]?.stem.senses[0]?.gloss).toBe('book');
});

test('offsets count from the beginning of the whole text', () => {
  const text = 'Satu kata.\n\nDia membaca bukunya. Lalu pergi.';
  const [, second] = readText(text, theLexicon).paragraphs;
  expect(second?.sentences.map((span) => text.slice(...span))).toEqual(['Dia membaca bukunya.', 'Lalu pergi.']);
  const book = second?.tokens.find(({ span }) => text.slice(...span) === 'bukunya');
  expect(book).toMatchObject({ kind: 'word', wordClass: 'n', nya: 'possessive' });
  expect(book?.readings[0]?.stem.senses[0]?.gloss).toBe('book');
});

test('objects are made once', () => {
  const document = readText('Satu kata.', theLexicon);
  expect(document.paragraphs[0]).toBe(document.paragraphs[0]);
  expect(document.paragraphs[0]?.tokens).toBe(document.paragraphs[0]?.tokens);
  expect(document.paragraphs[0]?.sentences).toBe(document.paragraphs[0]?.sentences);
});

describe('one word in its place', () => {
  const namesAt = (text: string, word: string) =>
    wordTraces(text, text.indexOf(word), theLexicon).traces.map(({ pieces, known }) => {
      const names = pieces.map((piece) => (piece.kind === 'root' ? piece.headword : piece.affix)).join(' ');
      return known ? names : `${names}?`;
    });

  test.each([
    ['Ia memasuki kandang beruang madu.', 'beruang', 'beruang'],
    ['Hanya kalangan beruang yang mampu membelinya.', 'beruang', 'ber- uang'],
    ['KPK-lah yang menang.', 'KPK-lah', 'kpk -lah'],
    ['XQV-lah yang menang.', 'XQV-lah', 'xqv -lah?'],
    ['Dimana kantornya?', 'Dimana', 'di mana'],
    ['Ketidakadilan itu nyata.', 'Ketidakadilan', 'ke- tidak adil -an'],
    ['Kami meng-qelvink sistem.', 'meng-qelvink', 'meN- qelvink?'],
  ])('%s %s: %s', (text, word, first) => {
    expect(namesAt(text, word)[0]).toBe(first);
  });

  test('a Roman numeral is a number, and no word that is not known', () => {
    const { traces } = wordTraces('Rapat Komisi XIV ditunda.', 'Rapat Komisi '.length, theLexicon);
    expect(traces).toMatchObject([{ sort: 'numeral', glosses: ['14'], known: true }]);
  });

  test('readings with the same pieces are one, which says how the affixes are written', () => {
    const { traces } = wordTraces('Ia menegaskan itu.', 3, theLexicon);
    const same = traces.filter(({ pieces }) => pieces.length === 3);
    expect(same).toHaveLength(1);
    expect(same[0]?.pieces[0]).toMatchObject({ affix: 'meN-', written: 'men' });
  });

  test.each([
    ['Ia melihat beruang.', 11, ['beruang', 'uang', 'ruang'], 'each may be meant'],
    ['Tidak hanya itu.', 6, ['hanya'], 'ha with -nya is far-fetched'],
  ])('%s %i: %j (%s)', (text, offset, headwords) => {
    expect(wordTraces(text, offset, theLexicon).traces.map(({ headword }) => headword)).toEqual(headwords);
  });

  test('two words wrongly joined mean what both mean', () => {
    const [trace] = wordTraces('Ia tidur dirumah.', 9, theLexicon).traces;
    expect(trace).toMatchObject({ lexeme: null, composed: [expect.stringMatching(/^at.* \+ house/)] });
  });

  test('a number has none, and is read out', () => {
    expect(wordTraces('Ada 15 orang.', 4, theLexicon)).toEqual({
      traces: [],
      nya: null,
      phrase: null,
      other: { kind: 'number', said: 'lima belas' },
    });
  });

  test.each([
    ['a space', 'Satu dua.', 4],
    ['the end', 'Satu.', 5],
    ['beyond it', 'Satu.', 50],
  ])('%s has no readings', (_, text, offset) => {
    expect(wordTraces(text, offset, theLexicon)).toEqual({
      traces: [],
      nya: null,
      phrase: null,
      other: null,
    });
  });
});
