import { looksLikeVerb } from './looksLikeVerb';
import type { Token } from './Token';

/** What has been read of a sentence, kept up to date token by token: no stop looks back over its sentence. */
export interface SentenceSoFar {
  /** Whether it is the first of its paragraph. */
  readonly isFirst: boolean;
  /** Words and numbers read. */
  readonly words: number;
  /** The last of them, empty if it is an address or a tag; and the one before it. */
  readonly lastWord: string;
  readonly wordBefore: string;
  /** Whether nothing stands between the last word and here. */
  readonly touches: boolean;
  /** The mark right before the last word, white space aside, or nothing. */
  readonly markBefore: string;
  readonly mark: string;
  /** Every word is in capitals, numbers and addresses aside. */
  readonly allCapitals: boolean;
  /** A word after the first begins with a small letter. */
  readonly hasSmall: boolean;
  readonly beginsSmall: boolean;
  /** Since the last comma there was what looks like a verb, outside of a relative clause. */
  readonly hasVerb: boolean;
  readonly inRelative: boolean;
}

/** Nothing read yet. */
export const nothingRead = (isFirst: boolean): SentenceSoFar => ({
  isFirst,
  words: 0,
  lastWord: '',
  wordBefore: '',
  touches: false,
  markBefore: '',
  mark: '',
  allCapitals: true,
  hasSmall: false,
  beginsSmall: false,
  hasVerb: false,
  inRelative: false,
});

/** What may stand between `yang` and its verb. */
const BEFORE_VERBS: ReadonlySet<string> = new Set(
  'akan telah sudah sedang tidak belum masih juga ikut turut'.split(' '),
);

/** Whether a word begins with a small letter. */
export const beginsSmall = (word: string): boolean => /^\p{Ll}/u.test(word);

/** Whether a word begins with a capital. */
export const beginsCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

/** Reads one token more. */
export function readOn(sofar: SentenceSoFar, kind: Token['kind'], text: string): SentenceSoFar {
  if (kind === 'space') return sofar.touches ? { ...sofar, touches: false } : sofar;
  if (kind === 'punctuation' || kind === 'symbol' || kind === 'emoji') {
    return { ...sofar, touches: false, mark: text, hasVerb: sofar.hasVerb && text !== ',', inRelative: false };
  }
  const small = beginsSmall(text);
  const isVerb = kind === 'word' && !sofar.inRelative && looksLikeVerb(text);
  return {
    isFirst: sofar.isFirst,
    words: sofar.words + 1,
    lastWord: kind === 'word' || kind === 'number' ? text : '',
    wordBefore: sofar.lastWord,
    touches: true,
    markBefore: sofar.mark,
    mark: '',
    allCapitals: sofar.allCapitals && (kind !== 'word' || !/\p{Ll}/u.test(text)),
    hasSmall: sofar.hasSmall || (small && sofar.words > 0 && kind === 'word'),
    beginsSmall: sofar.words === 0 ? small && kind === 'word' : sofar.beginsSmall,
    hasVerb: sofar.hasVerb || isVerb,
    inRelative: text === 'yang' || (sofar.inRelative && BEFORE_VERBS.has(text)),
  };
}
