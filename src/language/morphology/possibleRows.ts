import { LOOKS_OLD, TODAY } from './alternations';
import { EVERYTHING, letterSet, type LetterSet } from './letterPattern';
import {
  AT_EDGE,
  EDGE,
  itemsBehind,
  letterExpression,
  lettersOfItems,
  type LetterExpression,
} from './LetterExpression';
import type { Placed } from './Placed';
import type { Substitution } from './Substitution';

const WIDTH = 32; // of a row: a power of two
const ANYTHING: LetterSet = EVERYTHING | AT_EDGE;

/** By pair of neighbours, and by the first and the last letter: the rows of TODAY that may be read there, a bit each. */
const byPair = new Int32Array(WIDTH * WIDTH);
const byFirst = new Int32Array(WIDTH);
const byLast = new Int32Array(WIDTH);
/** One bit more: that the form may look old. */
export const MAY_BE_OLD = 1 << TODAY.length;

for (const [row, { substitution }] of TODAY.entries()) markRow(substitution, 1 << row);
markExpression(letterExpression(LOOKS_OLD.source), MAY_BE_OLD);
markLetters(byFirst, ANYTHING, MAY_BE_OLD);
markLetters(byLast, ANYTHING, MAY_BE_OLD);

function markRow({ expression, behind }: Substitution, bit: number): void {
  if (expression === null)
    for (const letter of 'abcdefghijklmnopqrstuvwxyz') markPair(letterSet(letter), letterSet(letter), bit);
  else if (behind.length === 0) markExpression(expression, bit);
  else markPair(behind.at(-1)!, lettersOfItems(expression, expression.first), bit);
  markLetters(byFirst, behind[0] === AT_EDGE ? (behind[1] ?? ANYTHING) : ANYTHING, bit);
  markLetters(byLast, expression === null ? ANYTHING : lastLetters(expression), bit);
}

/** Each item that it begins with, and what follows that one. */
function markExpression(expression: LetterExpression, bit: number): void {
  const { sets, first, last, follow } = expression;
  for (const [item, set] of sets.entries())
    if ((first >>> item) & 1)
      markPair(set, (last >>> item) & 1 ? ANYTHING : lettersOfItems(expression, follow[item]!), bit);
}

/** What stands before the edge, where it asks for that. */
function lastLetters(expression: LetterExpression): LetterSet {
  const { sets, first, last } = expression;
  if (lettersOfItems(expression, last) !== AT_EDGE || (first & last) !== 0) return ANYTHING;
  return sets.reduce((all, set, item) => (itemsBehind(expression, 1 << item) & last ? all | set : all), 0);
}

function markPair(some: LetterSet, others: LetterSet, bit: number): void {
  for (let rest = some; rest !== 0; rest &= rest - 1) {
    const start = (31 - Math.clz32(rest & -rest)) * WIDTH;
    for (let other = 0; other <= EDGE; other++) if ((others >>> other) & 1) byPair[start + other]! |= bit;
  }
}

function markLetters(table: Int32Array, set: LetterSet, bit: number): void {
  for (let letter = 0; letter <= EDGE; letter++) if ((set >>> letter) & 1) table[letter]! |= bit;
}

/** The rows of TODAY that may be read in a form, a bit each, and MAY_BE_OLD: told in one pass over its letters. */
export function possibleRows({ letters: { length }, places }: Placed): number {
  let pairs = 0;
  for (let at = 0; at <= length; at++) pairs |= byPair[places[at]! * WIDTH + places[at + 1]!]!;
  return pairs & byFirst[places[1]!]! & byLast[places[length]!]!;
}
