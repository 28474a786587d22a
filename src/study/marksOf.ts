import type { StatusOf } from './coverageOf';
import { mostUseful, noBands, type BandOf, type Counted } from './mostUseful';
import type { LexemeKey } from './Standing';
import type { TextWords } from './TextWords';

/** The words of a text that are to be marked in it. */
export interface Marks {
  /** All that are being learnt. */
  readonly learning: ReadonlySet<LexemeKey>;
  /** The most useful of the unseen ones. */
  readonly unseen: ReadonlySet<LexemeKey>;
  /** How many different unseen ones there are, marked or not. */
  readonly allUnseen: number;
}

const ONE_IN = 8; // running words: more would be a wall of colour
const OF_ROOM = 10; // no single word takes more than a tenth of what may be marked: yang and dan alone would take it all
const FEW = 5; // times that any word may be marked

/**
 * Which words of a text to mark: all that are being learnt; of the unseen ones the most useful (`mostUseful`), as long as no more than one
 * running word in eight is marked as unseen. One that stands there too often, by itself or for what is left, is passed over for
 * rarer ones: a list of words (`openingWords`) is the place to learn it.
 * Names, numbers, what is known or ignored is never marked.
 */
export function marksOf({ counts, words }: TextWords, statusOf: StatusOf, bandOf: BandOf = noBands): Marks {
  const learning = new Set<LexemeKey>();
  const unseen: Counted[] = [];
  for (const [key, count] of counts) {
    const status = statusOf(key);
    if (status === 'learning') learning.add(key);
    else if (status === 'unseen') unseen.push([key, count]);
  }
  return {
    learning,
    unseen: fitting(mostUseful(unseen, bandOf), Math.floor(words / ONE_IN)),
    allUnseen: unseen.length,
  };
}

/** @param room running words that may be marked */
function fitting(lexemes: readonly Counted[], room: number): ReadonlySet<LexemeKey> {
  const marked = new Set<LexemeKey>();
  const most = Math.max(FEW, room / OF_ROOM);
  let left = room;
  for (const [key, count] of lexemes) {
    if (count > most || count > left) continue;
    left -= count;
    marked.add(key);
  }
  return marked;
}
