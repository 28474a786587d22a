/** Words of scale, and what they multiply by. */
const SCALES: Readonly<Record<string, number>> = {
  ribu: 1e3,
  juta: 1e6,
  miliar: 1e9,
  milyar: 1e9,
  triliun: 1e12,
  trilyun: 1e12,
};

/** Digits as Indonesian writes them: stops part thousands, the comma decimals (`1.250,5`). */
const WRITTEN = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?$/;
/** A stop that can only part decimals, as English writes them (`1.5`). */
const ENGLISH = /^\d+\.\d{1,2}$/;

/**
 * The amount that digits say, with a word of scale or without; null if they say none, or more than one thing.
 *
 * @param digits without currency and blanks
 * @param scale in lower case
 */
export function amountOf(digits: string, scale = ''): number | null {
  const times = SCALES[scale] ?? 1;
  if (ENGLISH.test(digits)) return rounded(Number(digits) * times);
  const match = WRITTEN.exec(digits);
  if (!match) return null;
  const whole = match[1]!.replaceAll('.', '');
  const value = Number(match[2] === undefined ? whole : `${whole}.${match[2]}`);
  return rounded(value * times);
}

/** Floating point leaves crumbs: 2.3 × 1e9. */
const rounded = (value: number): number | null =>
  Number.isFinite(value) && value < Number.MAX_SAFE_INTEGER ? Math.round(value * 1e6) / 1e6 : null;

export const isScale = (word: string): boolean => Object.hasOwn(SCALES, word);
