import { isSmallAt } from './letterCase';
import { looksLikeVerb } from './looksLikeVerb';
import { textAt, type Marked } from './Marked';
import { NUMBER, PUNCTUATION, SPACE, startOf, TAG, WORD } from './TokenColumns';

/**
 * What has been read of a sentence. One record serves a whole text and is written on word by word, with little more than
 * indices of tokens; what a stop must know beside that is looked up where a stop is met.
 */
export interface SentenceSoFar {
  /** Whether it is the first of its paragraph. */
  isFirst: boolean;
  /** Its first token. */
  first: number;
  /** Words, numbers, addresses and tags read. */
  words: number;
  /** The last of them and the one before it; -1 if there is none. */
  last: number;
  before: number;
  /** It begins with a word in small letters. */
  beginsSmall: boolean;
  /** A word after the first begins with a small letter. */
  hasSmall: boolean;
  /** Of the first words, as many as a dateline may have, none has a small letter; in later sentences nobody asks. */
  allCapitals: boolean;
  /** Parts that are passed over, with all their words and stops, from and up to: brackets, and the tails of stops. */
  passedOver: number[];
  /** How far `hasVerb` has read, and what it knew there. */
  verbsReadTo: number;
  verbSinceComma: boolean;
  inRelative: boolean;
}

/** Words of a dateline at most: `JAKARTA. Bank …`, `KONTAN.CO.ID - JAKARTA. …`. */
export const LONGEST_DATELINE = 5;

/** Nothing read yet: `beginAnew` says where. */
export const nothingRead = (): SentenceSoFar => ({
  isFirst: true,
  first: 0,
  words: 0,
  last: -1,
  before: -1,
  beginsSmall: false,
  hasSmall: false,
  allCapitals: true,
  passedOver: [],
  verbsReadTo: 0,
  verbSinceComma: false,
  inRelative: false,
});

/** Begins a sentence at a token. */
export function beginAnew(sofar: SentenceSoFar, first: number, isFirst: boolean): void {
  sofar.isFirst = isFirst;
  sofar.first = first;
  sofar.words = 0;
  sofar.last = -1;
  sofar.before = -1;
  sofar.beginsSmall = false;
  sofar.hasSmall = false;
  sofar.allCapitals = true;
  if (sofar.passedOver.length > 0) sofar.passedOver = [];
  sofar.verbsReadTo = first;
  sofar.verbSinceComma = false;
  sofar.inRelative = false;
}

/** Reads one more word, number, address or tag. */
export function readWord(sofar: SentenceSoFar, marked: Marked, index: number): void {
  sofar.before = sofar.last;
  sofar.last = index;
  sofar.words++;
  if (marked.kinds[index] !== WORD) return;
  const at = startOf(marked.ends, index);
  if (sofar.words === 1) sofar.beginsSmall = isSmall(marked, at);
  else if (!sofar.hasSmall) sofar.hasSmall = isSmall(marked, at);
  if (sofar.isFirst && sofar.allCapitals && sofar.words <= LONGEST_DATELINE)
    sofar.allCapitals = !hasSmallLetter(marked, at, marked.ends[index]!);
}

/** `isSmallAt`, where the units are there. */
function isSmall({ text, units }: Marked, at: number): boolean {
  const unit = units[at]!;
  return unit < 0x80 ? unit >= 0x61 && unit <= 0x7a : isSmallAt(text, at);
}

function hasSmallLetter(marked: Marked, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isSmall(marked, at)) return true;
  return false;
}

/** The word or number at an index of a sentence; empty if there is none, or an address or a tag. */
export function wordAt(marked: Marked, index: number): string {
  const isWord = index >= 0 && (marked.kinds[index] === WORD || marked.kinds[index] === NUMBER);
  return isWord ? textAt(marked, index) : '';
}

/** The mark right before the last word, white space aside; empty if there is none. */
export function markBefore(sofar: SentenceSoFar, marked: Marked): string {
  let index = sofar.last - 1;
  if (marked.kinds[index] === SPACE) index--;
  return index >= sofar.first && marked.kinds[index]! >= PUNCTUATION ? textAt(marked, index) : '';
}

/** What may stand between `yang` and its verb. */
const BEFORE_VERBS: ReadonlySet<string> = new Set(
  'akan telah sudah sedang tidak belum masih juga ikut turut'.split(' '),
);

/**
 * Whether there was, between the last comma and a stop, what looks like a verb, outside of a relative clause. Reads on
 * from where it was asked the last time, so that a sentence of many stops is read once.
 */
export function hasVerb(sofar: SentenceSoFar, marked: Marked, stop: number): boolean {
  const passedOver = sofar.passedOver;
  let part = 0;
  for (let index = sofar.verbsReadTo; index < stop; index++) {
    if (index === passedOver[part]) {
      sofar.inRelative = false;
      index = passedOver[part + 1]! - 1;
      part += 2;
    } else readForVerbs(sofar, marked, index);
  }
  sofar.passedOver = [];
  sofar.verbsReadTo = stop;
  return sofar.verbSinceComma;
}

function readForVerbs(sofar: SentenceSoFar, marked: Marked, index: number): void {
  const kind = marked.kinds[index]!;
  if (kind === SPACE) return;
  const text = textAt(marked, index);
  if (kind > TAG) {
    if (text === ',') sofar.verbSinceComma = false;
    sofar.inRelative = false;
    return;
  }
  sofar.verbSinceComma ||= kind === WORD && !sofar.inRelative && looksLikeVerb(text);
  sofar.inRelative = text === 'yang' || (sofar.inRelative && BEFORE_VERBS.has(text));
}
