import { isDoubled } from './plainForm';

const LEAST = 5; // letters: in a shorter word every edit makes another word

/**
 * Whether a word was only mistyped, or one sound spelled for another: one edit in a word of five letters or more, which is
 * two neighbouring letters swapped, a letter left out, one doubled or struck with its neighbour on the keyboard, one struck
 * for its neighbour, or letters that loans vary in (see SOUNDS). Never the first letter, but for swapped ones. Whether an affix
 * was changed is for the caller to ask.
 *
 * @param right @param typed plain forms of single words (`plainForm`)
 */
export function isSlip(right: string, typed: string): boolean {
  if (right.length < LEAST || Math.abs(right.length - typed.length) > 1 || isDoubled(right) !== isDoubled(typed))
    return false;
  return isMistyped(right, typed) || soundsAlike(right, typed);
}

/** Letters and pairs of letters that stand for one sound in loans, in one direction or the other: provinsi, propinsi. */
const SOUNDS: readonly (readonly [string, string])[] = (
  'f v,f p,v p,z s,z j,kh h,kh k,sy s,x ks,ph f,th t,q k,ck k,e i'.split(',') as readonly string[]
).map((pair) => [pair.slice(0, pair.indexOf(' ')), pair.slice(pair.indexOf(' ') + 1)]);

const soundsAlike = (right: string, typed: string): boolean =>
  SOUNDS.some(([one, other]) => isReplaced(right, one, other, typed) || isReplaced(right, other, one, typed));

function isReplaced(word: string, part: string, by: string, result: string): boolean {
  for (let at = word.indexOf(part); at >= 0; at = word.indexOf(part, at + 1))
    if (word.slice(0, at) + by + word.slice(at + part.length) === result) return true;
  return false;
}

function isMistyped(right: string, typed: string): boolean {
  let at = 0;
  while (at < right.length && right[at] === typed[at]) at++;
  const [rest, typedRest] = [right.slice(at), typed.slice(at)];
  if (typed.length < right.length) return at > 0 && rest.slice(1) === typedRest;
  if (typed.length > right.length) return at > 0 && typedRest.slice(1) === rest && isStray(typed, at);
  const swapped = rest.charAt(1) + rest.charAt(0) + rest.slice(2);
  return swapped === typedRest || (at > 0 && rest.slice(1) === typedRest.slice(1) && areNeighbours(rest, typedRest));
}

/** A letter too many: the one beside it again, or its neighbour on the keyboard. */
const isStray = (typed: string, at: number): boolean => {
  const letter = typed.charAt(at);
  return [typed.charAt(at - 1), typed.charAt(at + 1)].some(
    (beside) => beside === letter || areNeighbours(beside, letter),
  );
};

/** Whether two letters, the first of each text, lie side by side on a keyboard (QWERTY, which Indonesia uses). */
function areNeighbours(one: string, other: string): boolean {
  const [row, place] = keyOf(one);
  const [otherRow, otherPlace] = keyOf(other);
  if (row < 0 || otherRow < 0) return false;
  // Each row stands half a key further right than the one above it.
  return row === otherRow ? Math.abs(place - otherPlace) === 1 : isBelow(row, place, otherRow, otherPlace);
}

const isBelow = (row: number, place: number, otherRow: number, otherPlace: number): boolean =>
  (otherRow === row + 1 && (otherPlace === place || otherPlace === place - 1)) ||
  (row === otherRow + 1 && (place === otherPlace || place === otherPlace - 1));

function keyOf(text: string): readonly [row: number, place: number] {
  const row = ROWS.findIndex((letters) => text !== '' && letters.includes(text.charAt(0)));
  return [row, ROWS[row]?.indexOf(text.charAt(0)) ?? -1];
}
const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** Whether one edit of any kind, two in a long word, makes one word of another: too much for a slip, but the word is seen. */
export function isMisspelt(right: string, typed: string): boolean {
  return right.length >= SHORTEST && editsBetween(right, typed) <= (right.length < LONG ? 1 : 2);
}
const SHORTEST = 6; // letters
const LONG = 9;

/** Letters left out, added, changed (Levenshtein). */
function editsBetween(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > 2) return 3;
  let row = Array.from({ length: other.length + 1 }, (_, place) => place);
  for (let at = 1; at <= one.length; at++) {
    const next = [at];
    for (let place = 1; place <= other.length; place++)
      next.push(
        Math.min(
          (row[place - 1] ?? 0) + (one[at - 1] === other[place - 1] ? 0 : 1),
          (row[place] ?? 0) + 1,
          (next[place - 1] ?? 0) + 1,
        ),
      );
    row = next;
  }
  return row[other.length] ?? 0;
}
