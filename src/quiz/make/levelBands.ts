import type { QuizLevel } from './QuizOptions';

/** Bands of the lexicon (1 the commonest) that a reader of each level is learning. */
const LEARNT: Readonly<Record<QuizLevel, readonly [from: number, to: number]>> = {
  A2: [1, 2],
  B1: [2, 3],
  B2: [3, 5],
  C1: [4, 9],
};

/** What a word of a band is worth asking a reader of a level: 0.3 for what is being learnt, less above and below. */
export function bandWorth(level: QuizLevel, band: number): number {
  const [from, to] = LEARNT[level];
  const away = band < from ? from - band : Math.max(0, band - to);
  return Math.max(0, 0.3 - 0.1 * away);
}
