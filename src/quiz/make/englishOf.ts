import { formGloss } from '../../language/cards/formGloss';
import { synonymsOf } from '../../language/glosses/synonymsOf';
import type { Lexeme } from '../../language/lexicon/Lexeme';
import { ownReading } from '../../language/morphology/wholeReadings';
import type { Reading } from '../../language/morphology/Reading';

const MOST = 2; // near-synonyms: the reader is told in passing

/**
 * What a form says in English, without its clitics, as a dictionary puts it: `to be stressed; to be emphasised`. Null where no
 * gloss says it.
 */
export function englishOf(reading: Reading, { senses, classes }: Lexeme): string | null {
  const [sense] = senses;
  const host = { ...reading, steps: reading.steps.filter(({ kind }) => kind !== 'clitic') };
  const wordClass = sense?.wordClass ?? classes[0];
  if (!sense || !wordClass) return null;
  const said = synonymsOf(sense.gloss)
    .slice(0, MOST)
    .map(({ english }) => formGloss(english, host, wordClass, null))
    .map((english) =>
      (wordClass === 'v' || wordClass === 'vt') && !AUXILIARY.test(english) ? `to ${english}` : english,
    );
  return said.length === 0 ? null : [...new Set(said)].join('; ');
}

const AUXILIARY = /^(?:to|can|must|will|may|let|would|should)\b/;

/** The same of a word of the dictionary. */
export const englishOfEntry = (entry: Lexeme): string | null => englishOf(ownReading(entry), entry);
