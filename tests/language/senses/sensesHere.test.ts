import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordTraces } from '../../../src/language/cards/wordTraces';
import { readParagraph, readText } from '../../../src/language/readText';
import { sensesHere, type SenseHere } from '../../../src/language/senses/sensesHere';
import { theLexicon } from '../../support/theLexicon';
import { sentences } from './sentences';

/** What the word in brackets means. */
function meant(marked: string): SenseHere | undefined {
  const at = marked.indexOf('[');
  const text = marked.replace(/[[\]]/g, '');
  const paragraph = readParagraph(text, theLexicon).paragraphs[0]!;
  return sensesHere(text, paragraph, theLexicon).find(({ tokens }) =>
    tokens.some((token) => paragraph.tokens[token]!.span[0] === at),
  );
}

test.each(sentences)('%s/%d: %s (%s)', (word, sense, text) => {
  const found = meant(text);
  expect(`${found?.lexeme?.id}/${found?.senses[0]?.number}`).toBe(`${word}/${sense}`);
});

test('of each word a sentence speaks for two senses at least, and there are 120 words', () => {
  const words = new Map<string, Set<number>>();
  for (const [word, sense] of sentences) words.set(word, (words.get(word) ?? new Set()).add(sense));
  expect([...words].filter(([, senses]) => senses.size < 2)).toEqual([]);
  expect(words.size).toBeGreaterThanOrEqual(120);
});

describe('what is left out', () => {
  test.each([
    ['[Xyzzyq] itu besar.', 'a word that nobody knows'],
    ['Kemarin Pak [Guntur] datang.', 'an ordinary word that is a name here'],
    ['Ada [12] orang.', 'a number'],
  ])('%s (%s)', (text) => {
    expect(meant(text)).toBeUndefined();
  });
});

test('a meaning put together by rule belongs to no lexeme', () => {
  expect(meant('Mereka [berkeong] di sawah.')?.lexeme ?? null).toBeNull();
});

test('of two words wrongly joined each has its meaning, or both have that of their phrase', () => {
  expect(meant('Ia tidur [dirumah] kami.')?.gloss).toBe('at; in; on + house; home');
  expect(meant('Kota [dimana] ia lahir.')?.lexeme?.id).toBe('di mana');
});

test('what the whole text is about decides where nothing else does', () => {
  const text = 'Ia suka bunga.';
  const paragraph = readParagraph(text, theLexicon).paragraphs[0]!;
  const glosses = (field: 'economy' | null) =>
    sensesHere(text, paragraph, theLexicon, field).find(({ headword }) => headword === 'bunga')?.senses[0]?.number;
  expect([glosses(null), glosses('economy')]).toEqual([1, 2]);
});

describe('laws', () => {
  const words = [...new Set(sentences.flatMap(([, , text]) => text.replace(/[[\]]/g, '').split(' ')))];
  const someText = fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 5 })), { maxLength: 12 });

  test('never throws; senses are a permutation of the lexeme’s; each token has one meaning at most', () => {
    fc.assert(
      fc.property(someText, (parts) => {
        const text = parts.join(' ');
        for (const paragraph of readText(text, theLexicon).paragraphs) {
          const found = sensesHere(text, paragraph, theLexicon);
          for (const { lexeme, senses, gloss } of found) {
            expect(gloss).not.toBe('');
            if (lexeme) expect(new Set(senses)).toEqual(new Set(lexeme.senses));
            if (lexeme) expect(senses).toHaveLength(lexeme.senses.length);
            if (lexeme?.senses.length === 1) expect(senses).toEqual(lexeme.senses);
          }
          const tokens = found.flatMap((one) => one.tokens);
          expect(new Set(tokens).size).toBe(tokens.length);
        }
      }),
    );
  });
});

describe('the word card', () => {
  const meanings = (text: string, word: string) =>
    wordTraces(text, text.indexOf(word), theLexicon).traces[0]?.lexeme?.meanings;

  test('has the meaning that fits here first, and all the others behind it', () => {
    expect(meanings('Bank menaikkan bunga kredit.', 'bunga')?.map(({ number }) => number)).toEqual([2, 1]);
    expect(meanings('Ibu menanam bunga mawar.', 'bunga')?.map(({ number }) => number)).toEqual([1, 2]);
  });

  test('of a passive too', () => {
    expect(meanings('Gedung itu akan ditutup.', 'ditutup')?.[0]).toMatchObject({ number: 1, wordClass: 'vt' });
  });

  test('orders the glosses of a phrase', () => {
    const text = 'Mereka menunda tanggal jatuh tempo.';
    expect(wordTraces(text, text.indexOf('tempo'), theLexicon).phrase?.glosses).toEqual([
      'maturity (of a debt)',
      'fall due',
    ]);
  });

  test('takes the field of the article from outside', () => {
    const first = (field: 'economy' | null) =>
      wordTraces('Ia suka bunga.', 8, theLexicon, field).traces[0]?.lexeme?.meanings[0]?.number;
    expect([first(null), first('economy')]).toEqual([1, 2]);
  });
});
