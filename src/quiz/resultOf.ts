import type { Span } from '../language/text/Span';
import type { PassageBlock } from '../lesson/blocks';
import type { BlockId, Place, QuestionId } from '../lesson/Lesson';
import type { Attempt, AttemptItem } from './Attempt';
import { proofOf } from './Item';

/** What came of an attempt so far. */
export interface Result {
  readonly right: number;
  readonly partly: number;
  readonly wrong: number;
  readonly open: number;
  /** Passed over, because they could not be asked on the device. */
  readonly skipped: number;
  /** How many of those that were not right were tried again, and how many of these were right in the end. */
  readonly retried: number;
  readonly found: number;
  /** A right answer counts one, a partly right one a half. */
  readonly points: number;
  /** Questions, those that were passed over left out. */
  readonly outOf: number;
  readonly reread: readonly Reread[];
}

/** A block worth reading again, and where in it: proof of answers that were wrong, or partly wrong. */
export interface Reread {
  readonly block: BlockId;
  /** In order, not overlapping. */
  readonly spans: readonly Span[];
  readonly questions: readonly QuestionId[];
}

/** Counts the marks of an attempt, and collects what to read again in reading order. */
export function resultOf({ items, blocks }: Attempt): Result {
  const count = (kind: string) => items.filter((item) => markOf(item) === kind).length;
  const [right, partly, wrong, skipped] = [count('right'), count('partly'), count('wrong'), count('skipped')];
  const missed = items.filter((item) => markOf(item) === 'partly' || markOf(item) === 'wrong');
  return {
    right,
    partly,
    wrong,
    open: count('open'),
    skipped,
    retried: items.filter((item) => retriesOf(item).length > 0).length,
    found: items.filter((item) => retriesOf(item).at(-1)?.mark.kind === 'right').length,
    points: right + partly / 2,
    outOf: items.length - skipped,
    reread: rereadOf(missed, blocks),
  };
}

const retriesOf = ({ state }: AttemptItem) => (state.kind === 'open' ? [] : state.retries);

const markOf = ({ state }: AttemptItem) => (state.kind === 'open' ? 'open' : state.given.mark.kind);

function rereadOf(missed: readonly AttemptItem[], blocks: readonly PassageBlock[]): readonly Reread[] {
  return blocks.flatMap(({ id: block }) => {
    const proofs = missed.flatMap(({ question }) =>
      proofOf(question)
        .filter((place) => place.block === block)
        .map((place) => ({ place, question: question.id })),
    );
    if (proofs.length === 0) return [];
    const questions = [...new Set(proofs.map(({ question }) => question))];
    return [{ block, spans: joined(proofs.map(({ place }) => place)), questions }];
  });
}

/** The spans of all places, those that overlap or touch made one. */
function joined(places: readonly Place[]): readonly Span[] {
  const sorted = places.flatMap(({ spans }) => spans).sort(([one], [other]) => one - other);
  const result: Span[] = [];
  for (const [start, end] of sorted) {
    const last = result.at(-1);
    if (last && start <= last[1]) result[result.length - 1] = [last[0], Math.max(last[1], end)];
    else result.push([start, end]);
  }
  return result;
}
