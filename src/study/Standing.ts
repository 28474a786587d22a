import type { EventId } from '../quiz/QuizEvent';

declare const brand: unique symbol;
/**
 * What a reader learns: a lexeme, whose forms share one standing. The permanent id of its line in the lexicon; of a word that
 * only the rules know, and of one that nobody knows, see `lexemeKeyOf`.
 */
export type LexemeKey = string & { readonly [brand]: 'LexemeKey' };

/**
 * What a reader has to do with a lexeme. `unseen` is also what all are that nothing was said of; `ignored` is for what is not
 * worth learning, and is left out of all counts.
 */
export const STATUSES = ['unseen', 'learning', 'known', 'ignored'] as const;
export type Status = (typeof STATUSES)[number];

/** What a lexeme is now, and by which event: the latest that was not undone. */
export interface Standing {
  readonly status: Status;
  /** Of the event. */
  readonly clock: number;
  readonly event: EventId;
}
