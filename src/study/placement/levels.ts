/** Log-odds of knowing a word, in small steps: what is worked out for each level need not be for each reader that is thinkable. */
const [LOWEST, HIGHEST] = [-13, 11];
const STEP = 0.25;

/** By level: the share of words known. */
export const SHARES: Float64Array = Float64Array.from(
  { length: (HIGHEST - LOWEST) / STEP + 1 },
  (_, level) => 1 / (1 + Math.exp(-(LOWEST + STEP * level))),
);

/** The level of some log-odds; those beyond the last ones are taken for these. */
export const levelOf = (logOdds: number): number =>
  Math.round((Math.min(HIGHEST, Math.max(LOWEST, logOdds)) - LOWEST) / STEP);

/** So many levels are a difference of log-odds. */
export const levelsIn = (difference: number): number => Math.round(difference / STEP);

/** The nearest level that there is. */
export const within = (level: number): number => Math.max(0, Math.min(SHARES.length - 1, level));
