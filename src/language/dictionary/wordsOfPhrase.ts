import { lexemeOf } from '../glosses/lexemeOf';
import type { Lexeme } from '../lexicon/Lexeme';
import type { Lexicon } from '../lexicon/Lexicon';
import { readingsOf } from '../morphology/readingsOf';

/** A word of a phrase. */
export interface WordOfPhrase {
  readonly written: string;
  /** Of the entry that it is a form of; null for a gap, and for what the lexicon does not know. */
  readonly id: string | null;
}

/** The words of a lexeme of several, in order. */
export const wordsOfPhrase = ({ headword }: Lexeme, lexicon: Lexicon): readonly WordOfPhrase[] =>
  headword.split(' ').map((written) => ({ written, id: written === GAP ? null : idOf(written, lexicon) }));
const GAP = '…';

function idOf(written: string, lexicon: Lexicon): string | null {
  const own = lexicon.spelled(written.toLowerCase())[0];
  if (own) return own.id;
  const [reading] = readingsOf(written, lexicon);
  return reading ? (lexemeOf(reading, lexicon) ?? reading.stem).id : null;
}
