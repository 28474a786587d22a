const UNITS = ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'];
const SCALES: readonly (readonly [value: number, name: string])[] = [
  [1e12, 'triliun'],
  [1e9, 'miliar'],
  [1e6, 'juta'],
];
/** The numbers from it on are not said. */
const TOO_LARGE = 1e15;

/**
 * A whole number in Indonesian words, as it is read out: `2017` is “dua ribu tujuh belas”.
 *
 * @returns null for what is no whole number from 0 to below a thousand billion thousands (10^15)
 */
export function integerSaid(value: number): string | null {
  if (!Number.isInteger(value) || value < 0 || value >= TOO_LARGE) return null;
  return value === 0 ? 'nol' : words(value).join(' ');
}

/** Of a number above 0; nothing for 0, which is not said within another one. */
function words(value: number): readonly string[] {
  for (const [scale, name] of SCALES)
    if (value >= scale) return [...words(Math.floor(value / scale)), name, ...words(value % scale)];
  if (value >= 1000) return [...counted(Math.floor(value / 1000), 'ribu'), ...words(value % 1000)];
  if (value >= 100) return [...counted(Math.floor(value / 100), 'ratus'), ...words(value % 100)];
  if (value >= 20) return [...counted(Math.floor(value / 10), 'puluh'), ...words(value % 10)];
  if (value >= 12) return [UNITS[value - 10] ?? '', 'belas'];
  if (value === 11) return ['sebelas'];
  if (value === 10) return ['sepuluh'];
  return value === 0 ? [] : [UNITS[value] ?? ''];
}

/** One hundred and one thousand are said with se-. */
const counted = (count: number, name: string): readonly string[] =>
  count === 1 ? [`se${name}`] : [...words(count), name];

/** Digits one by one, as behind a comma. */
export const digitsSaid = (digits: string): string =>
  Array.from(digits, (digit) => UNITS[Number(digit)] ?? '').join(' ');
