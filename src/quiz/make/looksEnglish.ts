import { editCost, EDIT } from '../../language/search/editCost';

/** How Indonesian writes sounds of loans: `kualitas`, `quality`; `komisi`, `commission`. */
const WRITTEN: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/ch/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/[cq]/g, 'k'],
  [/th/g, 't'],
  [/x/g, 'ks'],
  [/[yj]/g, 'i'],
  [/v/g, 'f'],
  [/z/g, 's'],
  [/(.)\1+/g, '$1'],
];
const asHeard = (word: string) =>
  WRITTEN.reduce((written, [from, to]) => written.replace(from, to), word.toLowerCase());

const LEAST = 4; // letters in common at the beginning

/** Whether an English word shows through an Indonesian one: `modern`, `institusi`, `faktor`. */
export function looksEnglish(indonesian: string, english: string): boolean {
  const [one, other] = [asHeard(indonesian), asHeard(english)];
  const shorter = Math.min(one.length, other.length);
  if (shorter < 3) return false;
  let same = 0;
  while (same < shorter && one[same] === other[same]) same++;
  return same >= LEAST || same === shorter || isSpelledAlike(one, other);
}

/** One letter apart, of longer words two: `grup`, `group`; `liter`, `litre`. */
function isSpelledAlike(one: string, other: string): boolean {
  if (one[0] !== other[0] || Math.min(one.length, other.length) < LEAST) return false;
  const most = (Math.max(one.length, other.length) > 4 ? 2 : 1) * EDIT;
  return one[1] === other[1] && editCost(one, other, most) <= most;
}
