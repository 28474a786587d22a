import type { Rows } from './Rows';

// What rules, and words near, made of a form, in rows of numbers (Rows.ts).

export const OUTCOME_WIDTH = 8;

/** Its number. */
export const FORM = 0;
/** Which rules applied, of those that the form is open to; and how many words near spoke for its readings. */
export const APPLIED = 1;
export const APPLIED_OWN = 2;
export const NEAR = 3;
/** Another outcome of the same form, or NONE. */
export const NEXT = 4;
/** The place of its class, or NO_CLASS; and above CLASS_BITS what its -nya may do (nyaFunctionOf.ts), 0 where it has none. */
export const TAKEN_AS = 5;
/** Rules that it lets apply to the word after it. */
export const BEFORE = 6;
export const BEFORE_OWN = 7;

/** Bits of the place of a class where something else stands above it. */
export const CLASS_BITS = 8;
export const CLASS = (1 << CLASS_BITS) - 1;

/** The place of the class of an outcome, or NO_CLASS. */
export const classPlaceOf = ({ cells }: Rows, outcome: number): number =>
  cells[outcome * OUTCOME_WIDTH + TAKEN_AS]! & CLASS;

/** What the -nya of an outcome may do; 0 where it has none. */
export const nyaOfOutcome = ({ cells }: Rows, outcome: number): number =>
  cells[outcome * OUTCOME_WIDTH + TAKEN_AS]! >>> CLASS_BITS;
