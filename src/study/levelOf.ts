import { countable, type Coverage } from './coverageOf';

/** How a text reads, the easiest first. */
export const READING_LEVELS = ['easy', 'comfortable', 'demanding', 'hard'] as const;
export type ReadingLevel = (typeof READING_LEVELS)[number];

/**
 * How a text reads for somebody who knows so much of its running words:
 *
 * - `easy` from 98 %: most readers understand it without help (Hu & Nation 2000, Unknown vocabulary density and reading
 *   comprehension, Reading in a Foreign Language 13);
 * - `comfortable` from 95 %: one unknown word in twenty; enough to understand the most part, better with help (Laufer 1989; Laufer &
 *   Ravenhorst-Kalovski 2010, Lexical threshold revisited, same journal 22);
 * - `demanding` from 90 %: a few of Hu & Nation’s readers came through, with an unknown word in every line;
 * - `hard` below: hardly anybody does without looking words up.
 *
 * These studies counted names as known; here they are left out of the share (`shareKnown`), which makes it a little smaller.
 */
export function levelOf({ tokens }: Coverage): ReadingLevel {
  const all = countable(tokens);
  const reaches = (percent: number) => tokens.known * 100 >= percent * all; // in whole numbers: a border is a border
  if (reaches(98)) return 'easy';
  if (reaches(95)) return 'comfortable';
  return reaches(90) ? 'demanding' : 'hard';
}
