import type { EventId, Stamp } from '../quiz/QuizEvent';
import type { LexemeKey, Status } from './Standing';

/**
 * What a reader said of words. Events are only ever added, never changed: what is known is derived from them, by `standingsOf`,
 * and depends on nothing but which events there are. So the logs of two devices, put together in any order, come to the same.
 */
export type KnowledgeEvent = Marked | Unmarked;

/** How words came to be marked. */
export const MARKED_BY = ['card', 'key', 'sweep', 'placement', 'list'] as const;
export type MarkedBy = (typeof MARKED_BY)[number];

interface Common extends Stamp {
  /**
   * Milliseconds since 1970, as `at`, but later than that of every event that was there when this one was made, whatever the
   * device's clock says (a hybrid logical clock: Kulkarni et al. 2014, in one number). The later one counts; of two equal ones
   * the one with the greater id.
   */
  readonly clock: number;
}

/** Some lexemes were given a status. */
export interface Marked extends Common {
  readonly kind: 'marked';
  /** Each once, at least one. */
  readonly lexemes: readonly LexemeKey[];
  readonly to: Status;
  readonly by: MarkedBy;
  /** Where: the id of a lesson or of a text of the reader's own; null if nowhere in particular. */
  readonly text: string | null;
  /**
   * The marking that this one says once more, of a word that has another key now (`movedMarking`): it counts from when that did, and
   * is taken back with it. Left out where the reader said it.
   */
  readonly event?: EventId;
}

/** A marking was taken back: its lexemes are what they would be had it never been made. */
export interface Unmarked extends Common {
  readonly kind: 'unmarked';
  /** The id of a `Marked`. */
  readonly event: EventId;
}
