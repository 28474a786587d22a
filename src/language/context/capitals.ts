const CAPITAL = /^\p{Lu}/u;

/** Whether the form between two places begins with a capital. */
export function isCapitalised(units: Uint16Array, from: number, to: number): boolean {
  if (from === to) return false;
  const first = units[from]!;
  if (first < 0x80) return first >= 0x41 && first <= 0x5a;
  return CAPITAL.test(String.fromCharCode(...units.subarray(from, Math.min(from + 2, to)))); // a pair at most
}
