import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writtenEntries } from '../../build/lexicon';
import { lexiconOf, type OpenLexicon } from '../../src/language/lexicon/Lexicon';
import { readParagraph } from '../../src/language/readText';
import { keyToday } from '../../src/study/keyToday';
import { lineKeyOf } from '../../src/study/lineKeyOf';
import { paragraphWords } from '../../src/study/paragraphWords';
import type { LexemeKey } from '../../src/study/Standing';
import { textWordsOf } from '../../src/study/textWordsOf';
import { isListed } from '../../src/study/unknownKeyOf';
import { SAMPLE_TEXT } from '../support/sampleText';
import { theLexicon } from '../support/theLexicon';
import '../support/laws';

const entries = writtenEntries();

/** The lexicon as it was before these lines were written. */
const without = (ids: Iterable<string>): OpenLexicon => {
  const missing = new Set(ids);
  return lexiconOf(entries.filter(({ id }) => !missing.has(id)));
};

/** The key of a word in a text of its own. */
function keyIn(word: string, lexicon: OpenLexicon): LexemeKey | null {
  const [read] = paragraphWords(word, readParagraph(word, lexicon).paragraphs[0]!, lexicon);
  return read && 'key' in read ? read.key : null;
}

test.each([
  ['pemerintahan', '=perintah peN- -an', 'pemerintahan', 'a noun'],
  ['menyatukan', '=menyatu -kan', 'menyatukan', 'a verb from a derived verb, of which only the root is left'],
  ['menarik', 'tarik', 'tarik', 'a voice, which was a form and loses nothing: the key of its root is that of a line'],
  ['berisiko', '=risiko ber-', 'berisiko', 'an intransitive verb'],
  ['kulkas', '?kulkas', 'kulkas', 'a root that nobody knew'],
])('before the line %s was written it was %s, and is %s today (%s)', (...[id, before, today]) => {
  const key = keyIn(id, without([id]))!;
  expect(key).toBe(before);
  expect(keyToday(key, theLexicon)).toBe(today);
});

test('many at once: of words that only rules knew nearly all are found, and of those that nobody knew all', () => {
  const words = theLexicon
    .all()
    .filter((line) => line.derivation && !line.variant && lineKeyOf(line, theLexicon) === line.id)
    .filter((_, number) => number % 20 === 7);
  const old = without(words.map(({ id }) => id));
  const lost = words.flatMap(({ id, headword }) => {
    const before = keyIn(headword, old);
    if (before === null || isListed(before)) return []; // read as something else
    return [{ id, before, found: keyToday(before, theLexicon) === keyIn(headword, theLexicon) }];
  });
  expect(lost.length).toBeGreaterThan(400);
  // Left are words that were read as another (keretakan: kereta), and allomorphs whose line names the other (pe-, peN-).
  expect(lost.filter(({ found }) => found).length / lost.length).toBeGreaterThan(0.95);
});

test.each([
  ['suami-istri', 'suami istri', 'suami istri', 'a pair that got the line of a phrase'],
  ['jual-beli', 'jual-beli', 'jual beli', 'or one of its own, which leads to that'],
])('%s: before the line %s was written, it was a pair, and is %s today (%s)', (...[word, line, today]) => {
  const [first, second] = word.split('-');
  const key = keyIn(word, without([line, `${first} ${second}`]))!;
  expect(key).toBe(`=${first}+${second}`);
  expect(keyToday(key, theLexicon)).toBe(today);
});

describe('stays as it is', () => {
  test.each([
    ['buka', 'the key of a line is permanent'],
    ['kulkas', 'whatever there is of it'],
    ['?zxqwanto', 'still known to nobody'],
    ['?indonesia', 'a name today: nothing that somebody knows'],
    ['?buka 2', 'no word'],
    [`?${'buka'.repeat(15)}`, 'cut off'],
    ['=blokade peN-', 'still known to rules alone'],
    ['=zxq peN-', 'made of what there is not'],
    ['=hakim+zxq', 'half of it is not there'],
    ['=', 'nothing'],
    ['?', 'nothing'],
    ['=+', 'nothing twice'],
    ['= -an', 'an affix alone'],
  ])('%s (%s)', (key) => {
    expect(keyToday(key as LexemeKey, theLexicon)).toBe(key);
  });

  test('law: every key that this lexicon gives the words of a text', () => {
    const words =
      'beresiko dipersilahkan pemblokade hakim-jaksa mentransformasi ketidaksopanan membukui ngirimin dikulkaskan';
    const keys = [...textWordsOf([...SAMPLE_TEXT.split('\n\n'), words], theLexicon).counts.keys()];
    expect(keys.filter((key) => !isListed(key)).length).toBeGreaterThan(5);
    expect(keys.map((key) => keyToday(key, theLexicon))).toEqual(keys);
  });

  test('law: nothing that may stand in a file makes it fail, and what comes of it has come to rest', () => {
    const pieces = fc.constantFrom(
      'buka',
      'sama#1',
      'di mana',
      '+',
      ' ',
      'peN-',
      '-an',
      '-',
      'R',
      '#',
      'é',
      '…',
      '\u{1F600}',
      '\uD800',
    );
    const anyKey = fc
      .tuple(
        fc.constantFrom('=', '?', ''),
        fc.oneof(
          fc.array(pieces, { maxLength: 12 }).map((all) => all.join('')),
          fc.string({ unit: 'binary' }),
        ),
      )
      .map(([mark, rest]) => `${mark}${rest}` as LexemeKey);
    fc.assert(
      fc.property(anyKey, (key) => {
        const today = keyToday(key, theLexicon);
        expect(keyToday(today, theLexicon)).toBe(today);
      }),
    );
  });
});
