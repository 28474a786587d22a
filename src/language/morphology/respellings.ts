import type { VariantKind } from '../lexicon/Entry';
import { areSame, noLetters, type Letters } from '../lexicon/Letters';
import { LOOKS_OLD, OLD, TODAY } from './alternations';
import { beginsAt, letterAutomaton } from './LetterAutomaton';
import { letterExpression } from './LetterExpression';
import { placedOf, setPlaced, type Placed } from './Placed';
import { MAY_BE_OLD, possibleRows } from './possibleRows';
import { substitute } from './Substitution';

/** A form as the standard might spell it. */
export interface Respelling {
  kind: VariantKind;
  standard: Letters;
}

/** Those that were found: what lies behind the count is left from earlier words. */
export interface Respellings {
  count: number;
  readonly all: Respelling[];
}

/** Filled again for each word: its letters are written over. */
const found: Respellings = { count: 0, all: [] };
const placed = placedOf(noLetters());
const looksOld = letterAutomaton(letterExpression(LOOKS_OLD.source));

const LEAST = 4; // letters: respelled, a shorter form is another word too often

/**
 * Every way in which the form might be spelled by the standard. Not its words: whether they exist is not asked here.
 *
 * @returns what the next call writes over
 */
export function respellings(letters: Letters): Respellings {
  found.count = 0;
  if (letters.length < LEAST) return found;
  setPlaced(placed, letters);
  const possible = possibleRows(placed);
  if ((possible & MAY_BE_OLD) !== 0 && isOld(placed)) {
    modernise(letters);
    // Names and headlines kept oe and ch without the rest.
    for (const { substitution } of OLD) if (substitute(substitution, placed, nextStandard())) note('old', letters);
  }
  for (let rest = possible & ~MAY_BE_OLD; rest !== 0; rest &= rest - 1) {
    const { kind, substitution } = TODAY[31 - Math.clz32(rest & -rest)]!;
    if (substitute(substitution, placed, nextStandard())) note(kind, letters);
  }
  return found;
}

function isOld({ letters: { length }, places }: Placed): boolean {
  for (let at = 0; at < length; at++) if (beginsAt(looksOld, places, at)) return true;
  return false;
}

/** Undoes all of the old spelling, one thing after the other. */
function modernise(letters: Letters): void {
  let last = letters;
  for (const { substitution } of OLD) {
    if (!substitute(substitution, placed, spare)) continue;
    last = spare;
    spare = nextStandard();
    found.all[found.count]!.standard = last;
    setPlaced(placed, last);
  }
  setPlaced(placed, letters);
  if (last !== letters) note('old', letters);
}
let spare = noLetters();

/** The letters to write the next one into. */
function nextStandard(): Letters {
  const place = found.count;
  found.all[place] ??= { kind: 'misspelt', standard: noLetters() };
  return found.all[place].standard;
}

/** Keeps what was written last, if it is new. */
function note(kind: VariantKind, letters: Letters): void {
  const last = found.all[found.count]!;
  if (areSame(last.standard, letters)) return;
  for (let place = 0; place < found.count; place++) if (areSame(last.standard, found.all[place]!.standard)) return;
  last.kind = kind;
  found.count++;
}
