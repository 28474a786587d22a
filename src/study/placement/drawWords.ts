import type { OpenLexicon } from '../../language/lexicon/Lexicon';
import type { Entry } from '../../language/lexicon/Entry';
import { shuffle, type Random } from '../../quiz/shuffle';
import type { LexemeKey } from '../Standing';
import { madeUpWords } from './madeUpWords';
import type { PlacementWords } from './PlacementWords';
import { strataOf } from './strataOf';

/** Of each stratum, and of what is made up: more than a test ever shows. */
const [MOST_WORDS, MOST_MADE_UP] = [240, 240];

/** The words of a new test. */
export function drawWords(lexicon: OpenLexicon, random: Random): PlacementWords {
  return {
    strata: strataOf(lexicon).map(({ band, entries }) => ({
      band,
      size: entries.length,
      words: shuffle(
        entries.filter((entry) => isToBeShown(entry, lexicon)),
        random,
      )
        .slice(0, MOST_WORDS)
        .map(({ id, headword }) => ({ lexeme: id as LexemeKey, headword })),
    })),
    madeUp: madeUpWords(lexicon, MOST_MADE_UP, random),
  };
}

/** A yes must tell which lexeme is known; and nobody is shown what they did not ask to read. */
const isToBeShown = ({ headword, registers }: Entry, lexicon: OpenLexicon): boolean =>
  lexicon.spelled(headword).length === 1 && !registers.includes('vulg');
