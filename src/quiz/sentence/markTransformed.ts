import type { Mark } from '../Mark';
import { plainForm } from '../typed/plainForm';
import {
  isEmptySentence,
  isGood,
  markWords,
  type EmptySentence,
  type MarkedWords,
  type SentenceFault,
} from './markWords';
import { sentenceVariants } from './sentenceVariants';

/** What a typed sentence is held against: see `TransformQuestion`. */
export interface SentenceKey {
  readonly accepted: readonly string[];
  readonly start: string | null;
  readonly source: string;
}

/** A typed sentence beside the accepted one that it is nearest to. */
export interface MarkedSentence {
  readonly mark: Mark<SentenceFault> | EmptySentence;
  /** That accepted sentence. */
  readonly right: string;
  readonly pairs: MarkedWords['pairs'];
}

/**
 * Marks a sentence said another way, against each accepted one; the given beginning may be typed again or left out. The given
 * sentence itself is wrong, and so is one that lacks more than half of the words that the change asks for. All the right words
 * in another order are half right.
 */
export function markTransformed({ accepted, start, source }: SentenceKey, typed: string): MarkedSentence {
  const rights = accepted.flatMap(sentenceVariants);
  const texts = start === null ? [typed] : [typed, `${start} ${typed}`];
  const compared = rights.flatMap((right) => texts.map((text) => ({ right, text, ...markWords(right, text) })));
  const [nearest] = compared.toSorted((one, other) => other.share - one.share);
  if (!nearest || isEmptySentence(typed)) return { mark: { kind: 'unreadable', code: 'empty' }, right: '', pairs: [] };
  return { mark: markOf(nearest, source), right: nearest.right, pairs: nearest.pairs };
}

interface Nearest extends MarkedWords {
  readonly right: string;
  readonly text: string;
}

function markOf({ mark, right, text, pairs }: Nearest, source: string): Mark<SentenceFault> {
  if (mark.kind === 'right') return mark;
  if (plainForm(text) === plainForm(source))
    return { kind: 'wrong', faults: [{ code: 'unchanged', chosen: text, right }] };
  if (sorted(text) === sorted(right)) return { kind: 'partly', faults: [{ code: 'order', chosen: text, right }] };
  return isChanged(pairs, right, source) ? mark : { kind: 'wrong', faults: mark.kind === 'skipped' ? [] : mark.faults };
}

const sorted = (text: string): string => plainForm(text).split(' ').toSorted().join(' ');

/** Whether at least half of the words are there that the change brings in. */
function isChanged(pairs: MarkedWords['pairs'], right: string, source: string): boolean {
  const old = plainForm(source).split(' ');
  const isNew = (word: string) => !old.includes(word);
  const asked = plainForm(right).split(' ').filter(isNew).length;
  const there = pairs.filter(
    (pair) => isGood(pair) && pair.kind !== 'added' && isNew(plainForm('right' in pair ? pair.right : '')),
  );
  return there.length * 2 >= asked;
}
