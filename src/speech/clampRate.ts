export const SLOWEST = 0.5;
export const FASTEST = 1.5;

/** A speed of reading that learners can use and every engine accepts; 1 is the voice's own and stands for nonsense. */
export function clampRate(rate: number): number {
  if (Number.isNaN(rate)) return 1;
  return Math.min(FASTEST, Math.max(SLOWEST, rate));
}
