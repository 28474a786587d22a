import { makeRoomFor, setUnits, type Letters } from '../lexicon/Letters';
import { beginsAt, letterAutomaton, type LetterAutomaton } from './LetterAutomaton';
import { AT_EDGE, letterExpression, type LetterExpression } from './LetterExpression';
import { EVERYTHING, OTHER, type LetterSet } from './letterPattern';
import type { Placed } from './Placed';

/**
 * `form.replace(read, write)`, done on the letters of a form: no string is made, and a form in which nothing is to be
 * replaced is done with after a look at each letter.
 */
export interface Substitution {
  /** What is read, and what must follow it; `null` for a letter that is there twice. */
  readonly expression: LetterExpression | null;
  readonly automaton: LetterAutomaton;
  /** What must stand before it, the farthest first. */
  readonly behind: readonly LetterSet[];
  /** How many letters are read, and how many of them stay. */
  readonly reads: number;
  readonly keeps: number;
  /** What is written then, in UTF-16 units. */
  readonly write: Uint16Array;
  /** Whether at all places, or at the first one; or only if there is but one. */
  readonly everywhere: boolean;
  readonly once: boolean;
}

const PARTS =
  /^(?:\(\?<=(?<after>[^()|?]+)\)|\(\?<!(?<notAfter>\[[a-z]+\]|[a-z])\)|(?<edge>\^))?(?<read>[^()|?]*)(?:\(\?=(?<before>.*)\))?$/;
const TWICE = '([a-z])\\1';
const ONCE = /^\(\?<!(?<one>[a-z])\.\*\)\k<one>\(\?!\.\*\k<one>\)$/;

/**
 * Takes an expression to pieces: letters or sets of them, with what must stand before them and behind; or one letter twice
 * (`([a-z])\1`), or a letter that is there but once (`(?<!f.*)f(?!.*f)`).
 *
 * @throws Error where it is another
 */
export function substitutionOf(expression: RegExp, write: string): Substitution {
  const { source, global } = expression;
  if (source === TWICE && write === '$1') return { ...twice, everywhere: global };
  const one = ONCE.exec(source)?.groups?.['one'];
  const parts = PARTS.exec(one ?? source)?.groups;
  if (!parts) throw new Error(`${source} cannot be read letter by letter`);
  const { after, notAfter, edge, read = '', before = '' } = parts;
  const whole = letterExpression(`${read}(?:${before})`);
  return {
    expression: whole,
    automaton: letterAutomaton(whole),
    behind: notAfter === undefined ? setsOf(after ?? edge ?? '') : [notOne(notAfter)],
    reads: setsOf(read).filter((set) => set !== AT_EDGE).length,
    keeps: 0,
    write: Uint16Array.from(write, (letter) => letter.charCodeAt(0)),
    everywhere: global || one !== undefined,
    once: one !== undefined,
  };
}

const twice: Substitution = {
  expression: null,
  automaton: new Int8Array(0),
  behind: [],
  reads: 2,
  keeps: 1,
  write: new Uint16Array(0),
  everywhere: true,
  once: false,
};

const setsOf = (source: string): readonly LetterSet[] => (source === '' ? [] : letterExpression(source).sets);

function notOne(source: string): LetterSet {
  const [set = 0] = letterExpression(source).sets;
  return (EVERYTHING & ~set) | AT_EDGE;
}

/**
 * Writes a form with something substituted into other letters.
 *
 * @returns whether there was something; if not, what the other letters are means nothing
 */
export function substitute(substitution: Substitution, placed: Placed, into: Letters): boolean {
  const { reads, keeps, write, everywhere, once } = substitution;
  const { codes, length } = placed.letters;
  let at = nextPlace(substitution, placed, 0);
  if (at > length) return false;
  makeRoomFor(into, length + (length + 1) * write.length);
  const { codes: written } = into;
  let [read, end] = [0, 0];
  while (at <= length) {
    while (read < at + keeps) written[end++] = codes[read++]!;
    for (let place = 0; place < write.length; place++) written[end++] = write[place]!;
    read = at + reads;
    at = everywhere ? nextPlace(substitution, placed, Math.max(read, at + 1)) : length + 1;
    if (once && at <= length) return false;
  }
  while (read < length) written[end++] = codes[read++]!;
  setUnits(into, end);
  return true;
}

/** The next place where it is found, or one behind the form’s end. */
function nextPlace(substitution: Substitution, { letters: { length }, places }: Placed, from: number): number {
  const { expression, automaton, behind } = substitution;
  let at = from;
  if (expression === null) while (at <= length && !isTwice(places, at + 1)) at++;
  else while (at <= length && !(beginsAt(automaton, places, at + 1) && standsBehind(behind, places, at))) at++;
  return at;
}

const isTwice = (places: Uint8Array, at: number): boolean => places[at] === places[at + 1] && places[at]! < OTHER;

/** Whether a sequence ends at a place. */
function standsBehind(sequence: readonly LetterSet[], places: Uint8Array, at: number): boolean {
  for (let back = 0; back < sequence.length; back++)
    if (((sequence[sequence.length - 1 - back]! >>> places[at - back]!) & 1) === 0) return false;
  return true;
}
