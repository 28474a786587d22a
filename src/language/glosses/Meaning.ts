import type { WordClass } from '../lexicon/Entry';

/**
 * A word class; or for a noun as the verb that it comes from: `action` for what is done to something (`simulate`, of simulation),
 * `activity` for what somebody does (`farm`, of farming).
 */
export type MeaningClass = WordClass | 'action' | 'activity';

/** What a stem, or what was built on it so far, means as a word of one class. */
export interface Meaning {
  readonly wordClass: MeaningClass;
  /** Of the first two senses that say something, the synonyms: English words without brackets, none of them empty. */
  readonly senses: readonly (readonly string[])[];
}
