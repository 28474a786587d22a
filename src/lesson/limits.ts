/**
 * How large a lesson may be. Checked before anything else is done with it, so that a hostile file costs no more than a
 * walk over its beginning. The seed lesson, some 620 words, stays below a hundredth of the first two.
 */
export const LIMITS = {
  /** UTF-16 units in all texts and names of members together. */
  text: 2_000_000,
  /** Values of any kind, lists and objects included. */
  values: 500_000,
  /** Levels of lists and objects in one another. */
  depth: 16,
  /** Entries of each list at the top of the lesson. */
  entries: { body: 500, glossary: 5_000, entities: 1_000, quotations: 2_000, notes: 5_000, sets: 50, questions: 1_000 },
  /** Problems reported of one lesson. */
  problems: 50,
} as const;
