import { withoutStopWords } from './stopWords';

/** One of the near-synonyms of a gloss, from plain glosses. */
interface NearSynonym {
  readonly words: readonly string[];
  /** Those that are not in brackets. */
  readonly main: readonly string[];
}

/** The near-synonym that an offset into plain glosses lies in. */
export function nearSynonymAt(glosses: string, at: number): NearSynonym {
  let start = at;
  while (!isEdge(glosses, start - 1)) start--;
  let end = at;
  while (!isEdge(glosses, end)) end++;
  const words: string[] = [];
  const main: string[] = [];
  let depth = 0;
  for (const word of glosses.slice(start, end).split(' ')) {
    if (word === '(') depth++;
    else if (word === ')') depth--;
    else if (word !== '') {
      words.push(word);
      if (depth <= 0) main.push(word);
    }
  }
  return { words, main: withoutStopWords(main) }; // behind brackets they stand there still
}

const isEdge = (glosses: string, at: number): boolean => glosses[at] === ';' || glosses[at] === '\n';

/** Whether a word at an offset is the first, with nothing in brackets before it. */
export const beginsNearSynonym = (glosses: string, at: number): boolean => isEdge(glosses, at - 2); // behind a space

/** Whether a word may be all of one, but for what is in brackets. */
export const mayBeWhole = (glosses: string, at: number, end: number): boolean =>
  beginsNearSynonym(glosses, at) && (glosses[end] === '\n' || glosses[end + 1] === ';' || glosses[end + 1] === '(');

/** Which near-synonym of its gloss that is. */
export function placeInGloss(glosses: string, at: number): number {
  let place = 0;
  for (let before = at - 1; glosses[before] !== '\n'; before--) if (glosses[before] === ';') place++;
  return place;
}

/** A near-synonym as it is written. */
export const writtenNearSynonym = (gloss: string, place: number): string =>
  (gloss.match(NEAR_SYNONYM)?.[place] ?? gloss).trim();
const NEAR_SYNONYM = /(?:\([^()]*\)|[^;])+/g;
