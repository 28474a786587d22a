import type { Span } from '../../language/text/Span';
import type { SentenceWord } from '../../language/senses/SentenceWord';

/** A noun phrase, by the places of its words: `to` exclusive. */
export interface NounPhrase {
  readonly from: number;
  readonly to: number;
  readonly span: Span;
}

const HEADS: ReadonlySet<string> = new Set(['n', 'name', 'pron']);
const INNER: ReadonlySet<string> = new Set(['n', 'name', 'a', 'det']);
const POINTING = /^(?:itu|ini|tersebut)$/iu;
const BEFORE = /^(?:para|sang|si|seorang|sebuah|sejumlah|beberapa)$/iu;
const MOST = 6; // words

/**
 * The noun phrase that begins with a word of a sentence, up to a mark, a verb, a preposition or a conjunction, or behind *itu, ini,
 * tersebut*; null where none begins there, or it is long, or goes on behind *dan* or a comma with another one.
 */
export function nounPhraseAt(words: readonly SentenceWord[], from: number): NounPhrase | null {
  let to = from;
  if (words[to] && BEFORE.test(words[to]!.written)) to++;
  const head = words[to];
  if (!head || (to > from && head.parted) || !isHead(head)) return null;
  to++;
  while (to < words.length && !words[to]!.parted && isInner(words[to]!)) {
    to++;
    if (POINTING.test(words[to - 1]!.written)) break;
  }
  if (to - from > MOST || isListed(words, to)) return null;
  return { from, to, span: [words[from]!.read.span[0], words[to - 1]!.read.span[1]] };
}

const isCapital = ({ written }: SentenceWord): boolean => /^\p{Lu}/u.test(written);
const isHead = (word: SentenceWord): boolean =>
  HEADS.has(word.wordClass ?? '') || (isCapital(word) && !FUNCTION.has(word.wordClass ?? ''));
const FUNCTION: ReadonlySet<string> = new Set([
  'prep',
  'conj',
  'adv',
  'aux',
  'neg',
  'q',
  'part',
  'intj',
  'num',
  'v',
  'vt',
]);
const isInner = (word: SentenceWord): boolean =>
  POINTING.test(word.written) ||
  isCapital(word) ||
  (INNER.has(word.wordClass ?? '') && !/^(?:yang|bersama|serta)$/iu.test(word.written));

/** Whether another one is joined to it: then it is only a part of who is meant. */
function isListed(words: readonly SentenceWord[], to: number): boolean {
  const [next, behind] = [words[to], words[to + 1]];
  if (!next) return false;
  if (/^(?:dan|serta|bersama|maupun|atau)$/iu.test(next.written))
    return behind !== undefined && (isHead(behind) || BEFORE.test(behind.written));
  return next.parted && isCapital(next);
}
