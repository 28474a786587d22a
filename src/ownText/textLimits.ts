/** How long a text may be. The units are looked at before anything else is done with it. */
export const TEXT_LIMITS = {
  /** UTF-16 units: what a hundred thousand long words take. */
  units: 1_000_000,
  words: 50_000,
  /** UTF-16 units of a title; what is longer is cut. */
  title: 200,
} as const;

/**
 * UTF-16 units of a block: more than a paragraph of the press has. A longer one is cut where a sentence ends, so that whatever is
 * drawn at once is small.
 */
export const LONGEST_BLOCK = 2_000;
