const SHAPE = /^X{0,3}(?:IX|IV|V?I{0,3})$/;
const VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };
const LEAST = 2; // letters: I, V and X alone are initials and parts of names as often

/**
 * The number that a Roman numeral of chapters, classes, kings and committees stands for (Komisi II, kelas VIII, Pakubuwono XIII),
 * up to 39; null for any other word. What has L, C, D or M is far more often an abbreviation.
 *
 * @param word as written
 */
export function romanNumeral(word: string): number | null {
  if (word.length < LEAST || !SHAPE.test(word)) return null;
  let sum = 0;
  for (let at = 0; at < word.length; at++) {
    const value = VALUES[word.charAt(at)] ?? 0;
    sum += value < (VALUES[word.charAt(at + 1)] ?? 0) ? -value : value;
  }
  return sum;
}
