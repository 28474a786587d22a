/**
 * What edits cost: to change a letter; to add or leave out one, which happens more; a slip of Indonesian. A slip costs so much
 * that two of them never pass for one edit, nor three for two.
 */
export const EDIT = 8;
const ADDED = 7;
const SLIP = 6;

/** Letters that stand for each other where one writes as one hears: aktif, aktip; ijazah, ijasah. */
export const ALIKE: readonly string[] = ['fpv', 'zjs'];
const VOWELS = 'aeiou';
/** Letters that change little behind one like these: khusus, kusus; syarat, sarat. */
const LITTLE_BEHIND = ['kh', 'sy'];
/** Letters that are often not heard, and the space between two words: sekolah, skolah; terima kasih, terimakasih. */
const SILENT = 'e ';
const ANYWHERE = 1;

/** By letter: the number of the set of letters that it is changed for cheaply, and by set what that costs. */
const sets = new Uint8Array(0x80);
const costs = [EDIT, ...ALIKE.map(() => SLIP), ADDED];
for (const [number, letters] of [...ALIKE, VOWELS].entries())
  for (const letter of letters) sets[letter.charCodeAt(0)] = number + 1;
/** By letter: the one behind which it changes little; 1 for what changes little anywhere. */
const littleBehind = new Uint8Array(0x80);
for (const pair of LITTLE_BEHIND) littleBehind[pair.charCodeAt(1)] = pair.charCodeAt(0);
for (const letter of SILENT) littleBehind[letter.charCodeAt(0)] = ANYWHERE;

/** Longer texts are not compared. */
export const LONGEST = 0x7e;
/** By how many letters of the other text: costs from the first letters of one, up to a letter and up to the two before it. */
let row = new Uint8Array(LONGEST + 2);
let last = new Uint8Array(LONGEST + 2);
let beforeLast = new Uint8Array(LONGEST + 2);
/** What it costs to add each letter of the other text. */
const adding = new Uint8Array(LONGEST + 2);

/**
 * What it costs to make one text of another by leaving out, adding and changing letters and by swapping two neighbours;
 * never two edits at one place (the “optimal string alignment” distance, with costs).
 *
 * @param one @param other not longer than LONGEST
 * @param most beyond it the cost does not matter; below 200
 * @returns the cost, or something above `most`
 */
export function editCost(one: string, other: string, most: number): number {
  const reach = Math.floor(most / SLIP); // so many letters may be added: further from the diagonal all is dearer
  const dear = most + 1;
  if (Math.abs(one.length - other.length) > reach) return dear;
  for (let place = 1; place <= other.length; place++) adding[place] = costToAdd(other, place);
  row.fill(dear, 0, other.length + 2);
  row[0] = 0;
  for (let place = 1; place <= Math.min(other.length, reach); place++) row[place] = row[place - 1]! + adding[place]!;
  let [least, leastBefore] = [0, 0];
  for (let at = 1; at <= one.length; at++) {
    [beforeLast, last, row] = [last, row, beforeLast];
    const added = costToAdd(one, at);
    const from = Math.max(1, at - reach);
    const to = Math.min(other.length, at + reach);
    row[from - 1] = from === 1 ? Math.min(dear, last[0]! + added) : dear;
    row[to + 1] = dear;
    leastBefore = least;
    least = row[from - 1]!;
    for (let place = from; place <= to; place++) {
      const changed = last[place - 1]! + costToChange(one.charCodeAt(at - 1), other.charCodeAt(place - 1));
      let cost = Math.min(dear, changed, last[place]! + added, row[place - 1]! + adding[place]!);
      if (isSwapped(one, at, other, place)) cost = Math.min(cost, beforeLast[place - 2]! + SLIP);
      row[place] = cost;
      least = Math.min(least, cost);
    }
    if (least === dear && leastBefore === dear) return dear; // by a swap, the row before counts as well
  }
  return row[other.length]!;
}

/** @param end behind the letter */
function costToAdd(word: string, end: number): number {
  const letter = word.charCodeAt(end - 1);
  const before = end > 1 ? word.charCodeAt(end - 2) : 0;
  const behind = littleBehind[letter] ?? 0;
  return letter === before || (behind !== 0 && (behind === before || behind === ANYWHERE)) ? SLIP : ADDED;
}

function costToChange(one: number, other: number): number {
  if (one === other) return 0;
  const set = sets[one] ?? 0;
  return set === (sets[other] ?? 0) ? costs[set]! : EDIT;
}

const isSwapped = (one: string, at: number, other: string, place: number): boolean =>
  at > 1 &&
  place > 1 &&
  one.charCodeAt(at - 1) === other.charCodeAt(place - 2) &&
  one.charCodeAt(at - 2) === other.charCodeAt(place - 1);
