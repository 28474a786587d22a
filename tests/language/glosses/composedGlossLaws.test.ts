import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writtenEntries } from '../../../build/lexicon';
import { composedGloss } from '../../../src/language/glosses/composedGloss';
import { lexiconOf } from '../../../src/language/lexicon/Lexicon';
import { readingsOf } from '../../../src/language/morphology/readingsOf';

const entries = writtenEntries();
const theLexicon = lexiconOf(entries);

/** Whether a bracket is not closed, or one is closed that was not opened. */
const unbalanced = (text: string) => {
  let depth = 0;
  for (const letter of text) {
    if (letter === '(') depth++;
    if (letter === ')' && --depth < 0) return true;
  }
  return depth !== 0;
};

function checkAllReadings(word: string) {
  for (const reading of readingsOf(word, theLexicon)) {
    const composed = composedGloss(reading);
    if (composed === null) continue;
    const { glosses, rule } = composed;
    if (
      rule === '' ||
      glosses.length < 1 ||
      glosses.length > 2 ||
      new Set(glosses).size < glosses.length ||
      glosses.some(
        (gloss) =>
          gloss.trim() !== gloss || gloss === '' || /[{}]| {2}|null|undefined/.test(gloss) || unbalanced(gloss),
      )
    )
      expect.fail(`${word}: ${rule}: ${glosses.join(' | ')}`);
    const hasSteps = reading.steps.some(({ kind }) => kind !== 'clitic' && kind !== 'respelling');
    if (!hasSteps) expect.fail(`${word} has no steps, and so no composed gloss`);
  }
}

describe('laws', () => {
  test('of every reading of every word of the lexicon: no error, one or two whole glosses', () => {
    for (const { headword } of entries) checkAllReadings(headword);
  });

  const stem = fc.constantFrom(...entries.flatMap(({ headword }) => (/[ A-Z]/.test(headword) ? [] : [headword])));
  const prefix = fc.constantFrom(
    '',
    'me',
    'men',
    'meng',
    'di',
    'ber',
    'ter',
    'pe',
    'peng',
    'per',
    'memper',
    'ke',
    'ketidak',
    'se',
    'antar',
    'ku',
    'kau',
  );
  const suffix = fc.constantFrom('', 'kan', 'i', 'an', 'in', 'nya', 'annya', 'isasi', 'wan', 'lah');
  const built = fc
    .tuple(prefix, stem, suffix, fc.boolean())
    .map(([before, word, behind, twice]) => (twice ? `${before}${word}-${word}${behind}` : before + word + behind));

  test('of words that nobody has built before, too', () => {
    fc.assert(fc.property(built, checkAllReadings), { numRuns: 3000 });
  });

  test('of any letters', () => {
    fc.assert(fc.property(fc.string(), checkAllReadings), { numRuns: 300 });
  });

  test('the same is said of the same reading, which is not changed', () => {
    fc.assert(
      fc.property(built, (word) => {
        for (const reading of readingsOf(word, theLexicon)) {
          const before = JSON.stringify(reading);
          expect(composedGloss(reading)).toEqual(composedGloss(reading));
          expect(JSON.stringify(reading)).toBe(before);
        }
      }),
      { numRuns: 300 },
    );
  });
});
