import { lexiconOf, type Lexicon } from './language/lexicon/Lexicon';
import { parseEntries } from './language/lexicon/parseEntries';
import band1 from './language/lexicon/words/band-1.txt?raw';
import band2 from './language/lexicon/words/band-2.txt?raw';
import band3 from './language/lexicon/words/band-3.txt?raw';
import band4 from './language/lexicon/words/band-4.txt?raw';
import band5 from './language/lexicon/words/band-5.txt?raw';
import band6 from './language/lexicon/words/band-6.txt?raw';
import band7 from './language/lexicon/words/band-7.txt?raw';
import band8 from './language/lexicon/words/band-8.txt?raw';
import band9 from './language/lexicon/words/band-9.txt?raw';
import { guessOf } from './language/morphology/guessOf';
import type { Reading } from './language/morphology/Reading';
import { readingsOf } from './language/morphology/readingsOf';

/** The word files, the commonest first: where a lexeme is in two of them the first one holds. */
const bands = [band1, band2, band3, band4, band5, band6, band7, band8, band9];
const entries = bands.flatMap((text, index) => parseEntries(text, index + 1).entries);
const lexicon = lexiconOf(entries);
let roots: Lexicon | undefined;

/** The best reading of a word without its context. */
export interface Analysis {
  /** The deepest root, lower case. */
  readonly root: string;
  /** From the left, clitics included. */
  readonly affixes: readonly string[];
  /** Whether the lexicon bears it out; otherwise it is a guess by the looks of the word. */
  readonly known: boolean;
}

/** Takes a word to pieces. Never throws, whatever the string. */
export const analyze = (word: string): Analysis => best(word, lexicon);

/** The same without the lexicon's derived words, to see what the rules do alone. */
export function analyzeByRules(word: string): Analysis {
  roots ??= lexiconOf(entries.filter(({ derivation }) => !derivation));
  return best(word, roots);
}

/** All readings that the lexicon bears out, the likeliest first. */
export const analyses = (word: string): readonly Reading[] => readingsOf(word, lexicon);

function best(word: string, from: Lexicon): Analysis {
  const [reading] = readingsOf(word, from);
  return reading ? { root: reading.root, affixes: reading.affixes, known: true } : { ...guessOf(word), known: false };
}
