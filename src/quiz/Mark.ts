/**
 * What an answer is worth. A wrong one says which of its parts is wrong; `partly` is for questions that ask two things
 * at once, one of them answered right, and for what is nearly right. A right one may have something said of it: a slip
 * that was forgiven.
 */
export type Mark<Found extends Fault = Fault> =
  | { readonly kind: 'right'; readonly remarks?: readonly Found[] }
  | { readonly kind: 'partly'; readonly faults: readonly Found[] }
  | { readonly kind: 'wrong'; readonly faults: readonly Found[] }
  /** Passed over, because it could not be asked here: counts for nothing, neither way. */
  | { readonly kind: 'skipped'; readonly faults: readonly never[] };

/** One thing wrong with an answer. The code is for the screen to put into words; each kind narrows all three. */
export interface Fault {
  readonly code: string;
  /** What was answered, and what would have been right: an option's index, a number, a word of the answer's type. */
  readonly chosen: number | string;
  readonly right: number | string;
}

/** No mark: the answer was not understood, so it is asked for again, and not recorded. */
export interface Unreadable {
  readonly kind: 'unreadable';
  readonly code: string;
}
