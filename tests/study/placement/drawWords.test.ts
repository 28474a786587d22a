import { describe, expect, test } from 'vitest';
import { readingsOf } from '../../../src/language/morphology/readingsOf';
import { assumedKnown, assumedStrata } from '../../../src/study/placement/assumedKnown';
import { drawWords } from '../../../src/study/placement/drawWords';
import { isVocabulary } from '../../../src/study/placement/isVocabulary';
import { lexemesOfStrata } from '../../../src/study/placement/lexemesOfStrata';
import { seededRandom } from '../../../src/study/placement/seededRandom';
import type { LexemeKey } from '../../../src/study/Standing';
import { theLexicon } from '../../support/theLexicon';

const words = drawWords(theLexicon, seededRandom(7));

describe('the vocabulary', () => {
  test.each([
    ['rumah', true, 'a root'],
    ['penulis', true, 'a derived word of its own'],
    ['terbesar', false, 'only a form of besar'],
    ['Jawa', false, 'a name'],
    ['KPK', false, 'an abbreviation'],
    ['resiko', false, 'another spelling of risiko'],
    ['meja hijau', false, 'a phrase'],
    ['juang', false, 'a root that does not stand alone'],
    ['mencetak', false, 'the active voice of cetak'],
  ])('%s: %s (%s)', (headword, counts) => {
    const [line] = theLexicon.spelled(headword.toLowerCase());
    expect(line && isVocabulary(line, theLexicon)).toBe(counts);
  });

  test('is in strata from the commonest band to the rarest, none empty', () => {
    const bands = words.strata.map(({ band }) => band);
    expect(bands).toEqual(bands.toSorted((one, other) => one - other));
    expect(new Set(bands).size).toBe(9);
    for (const { size, words: drawn } of words.strata) expect(drawn.length).toBeLessThanOrEqual(size);
    expect(lexemesOfStrata([...words.strata.keys()], theLexicon)).toHaveLength(
      words.strata.reduce((sum, { size }) => sum + size, 0),
    );
  });

  test('shows no word of which a yes would not tell which lexeme is meant, and nothing vulgar', () => {
    const shown = words.strata.flatMap(({ words: drawn }) => drawn);
    for (const { headword, lexeme } of shown) {
      expect(theLexicon.spelled(headword), headword).toHaveLength(1);
      expect(theLexicon.byId(lexeme)?.registers, headword).not.toContain('vulg');
    }
  });
});

describe('made-up words', () => {
  test('are as many as a test may need, each once, and have no reading', () => {
    expect(new Set(words.madeUp).size).toBe(240);
    for (const word of words.madeUp) expect(readingsOf(word, theLexicon), word).toEqual([]);
  });

  test('are not one letter away from a word', () => {
    const letters = 'abcdefghijklmnopqrstuvwxyz';
    for (const word of words.madeUp)
      for (let at = 0; at < word.length; at++)
        for (const letter of ['', ...letters]) {
          const near = word.slice(0, at) + letter + word.slice(at + 1);
          expect(theLexicon.spelled(near), `${word} ${near}`).toEqual([]);
        }
  });
});

test('the same seed draws the same, another one something else', () => {
  expect(drawWords(theLexicon, seededRandom(7))).toEqual(words);
  expect(drawWords(theLexicon, seededRandom(8)).madeUp).not.toEqual(words.madeUp);
});

test('known is taken what is nearly certain and what was tapped, never what was passed over', () => {
  const [a, b, c, d] = ['a', 'b', 'c', 'd'] as LexemeKey[];
  const row = [a, b, c].map((lexeme) => ({ kind: 'word' as const, lexeme: lexeme!, headword: lexeme!, stratum: 0 }));
  const answered = [{ row: [...row, { kind: 'made-up' as const, headword: 'x' }], tapped: [0, 3] }];
  expect(assumedKnown([b!, d!], answered)).toEqual([d, a]);
  expect(assumedStrata({ size: 1, low: 0, high: 2, claim: 0, known: [0.97, 0.95, 0.94, 0.2] })).toEqual([0, 1]);
});
