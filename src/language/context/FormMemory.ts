import type { Reading } from '../morphology/Reading';

/**
 * What is known of the forms of running text, once for each form as it is written, and of their outcomes: what context made
 * of them so far. In columns, by number of the form or outcome: a form is some numbers, no object that a collector must
 * follow, and a word of a document is the number of its outcome. Rules are bits, in two sets, as in ruleMasks.ts.
 */
export interface FormMemory {
  readonly forms: FormColumns;
  readonly outcomes: OutcomeColumns;
  readonly candidates: CandidateColumns;
  /** All that was asked of morphology: by form, the likeliest first. */
  readonly readings: (readonly Reading[])[];
  /** By outcome: its readings, the likeliest here first, where that is not the order in which they came. */
  readonly reordered: Map<number, readonly Reading[]>;
  /** Of the few forms that words near may speak for: by reading, the row of COLLOCATES or −1. */
  readonly collocates: Map<number, readonly number[]>;
}

/** By form. */
export interface FormColumns {
  count: number;
  /** The form's UTF-16 units are `units` from here to where the next form's begin. */
  unitsFrom: Int32Array;
  units: Uint16Array;
  hash: Int32Array;
  /** A hash table with open addresses, in pairs: the hash of a form, and its number plus 1, or 0. */
  slots: Int32Array;
  /** CAPITALISED, COLLOCATED, OPEN, ANY_CASE. */
  flags: Uint8Array;
  /** What the lists say of it: a place in FACTS (formFacts.ts). */
  facts: Uint16Array;
  /** Rules that it lets apply to the word before it. */
  after: Int32Array;
  afterOwn: Int32Array;
  /** Rules that may change what comes first of it, or its class: most others speak for all of its readings, or for none. */
  open: Int32Array;
  openOwn: Int32Array;
  /** Its candidates are those from here to where the next form's begin. None: it has one outcome. */
  candidatesFrom: Int32Array;
  /** Its outcome met last, of the chain of them; NONE before there is one. */
  outcome: Int32Array;
}

/** A reading of a form, taken as one class: in the order of the form's readings. */
export interface CandidateColumns {
  count: number;
  reading: Uint16Array;
  wordClass: Uint8Array;
  /** In thousandths of a reading's cost. */
  cost: Int32Array;
  /** Rules that favour it. */
  favours: Int32Array;
  favoursOwn: Int32Array;
}

/** What rules, and words near, made of a form. */
export interface OutcomeColumns {
  count: number;
  form: Int32Array;
  /** Which rules applied, of those that the form is open to; and how many words near spoke for its readings. */
  applied: Int32Array;
  appliedOwn: Int32Array;
  near: Int32Array;
  /** Another outcome of the same form, or NONE. */
  next: Int32Array;
  /** Place of the class, or NO_CLASS. */
  wordClass: Uint8Array;
  /** Rules that it lets apply to the word after it. */
  before: Int32Array;
  beforeOwn: Int32Array;
  /** What its -nya does (nyaFunctionOf.ts); 0 where it has none. */
  nya: Uint8Array;
}

/** Flag of a form that begins with a capital. */
export const CAPITALISED = 1;
/** Flag of a form that words near may speak for. */
export const COLLOCATED = 2;
/** Flag of a form of which there may be several outcomes. */
export const OPEN = 4;

/** Flag of a form whose readings a capital at its beginning, or none there, would not change. */
export const ANY_CASE = 8;

/** No outcome. */
export const NONE = -1;

const FORMS = 0x4000; // at first: a long text’s, and what is not used of it takes no memory
const UNITS = 8 * FORMS;

export function emptyMemory(): FormMemory {
  return {
    forms: {
      count: 0,
      unitsFrom: new Int32Array(FORMS + 1),
      units: new Uint16Array(UNITS),
      hash: new Int32Array(FORMS),
      slots: new Int32Array(4 * FORMS),
      flags: new Uint8Array(FORMS),
      facts: new Uint16Array(FORMS),
      after: new Int32Array(FORMS),
      afterOwn: new Int32Array(FORMS),
      open: new Int32Array(FORMS),
      openOwn: new Int32Array(FORMS),
      candidatesFrom: new Int32Array(FORMS + 1),
      outcome: new Int32Array(FORMS),
    },
    candidates: {
      count: 0,
      reading: new Uint16Array(FORMS),
      wordClass: new Uint8Array(FORMS),
      cost: new Int32Array(FORMS),
      favours: new Int32Array(FORMS),
      favoursOwn: new Int32Array(FORMS),
    },
    outcomes: {
      count: 0,
      form: new Int32Array(FORMS),
      applied: new Int32Array(FORMS),
      appliedOwn: new Int32Array(FORMS),
      near: new Int32Array(FORMS),
      next: new Int32Array(FORMS),
      wordClass: new Uint8Array(FORMS),
      before: new Int32Array(FORMS),
      beforeOwn: new Int32Array(FORMS),
      nya: new Uint8Array(FORMS),
    },
    readings: [],
    reordered: new Map(),
    collocates: new Map(),
  };
}

/** The readings of an outcome, the likeliest here first. */
export const rankedReadings = ({ outcomes, readings, reordered }: FormMemory, outcome: number): readonly Reading[] =>
  reordered.get(outcome) ?? readings[outcomes.form[outcome]!]!;

/** The same column with twice the room. */
function doubled<Column extends Uint8Array | Uint16Array | Int32Array>(column: Column): Column {
  const wider = new (column.constructor as new (length: number) => Column)(2 * column.length);
  wider.set(column);
  return wider;
}

type Columns = FormColumns | CandidateColumns | OutcomeColumns;

/** Doubles some columns. */
function widen<Of extends Columns>(columns: Of, ...names: (keyof Of)[]): void {
  for (const name of names) columns[name] = doubled(columns[name] as Int32Array) as Of[typeof name];
}

/** Makes room for one form more, of so many UTF-16 units. */
export function roomForForm(forms: FormColumns, units: number): void {
  if (forms.count === forms.hash.length) {
    widen(forms, 'hash', 'flags', 'facts', 'after', 'afterOwn', 'open', 'openOwn', 'outcome');
    forms.unitsFrom = extended(forms.unitsFrom, forms.hash.length + 1);
    forms.candidatesFrom = extended(forms.candidatesFrom, forms.hash.length + 1);
  }
  while (forms.unitsFrom[forms.count]! + units > forms.units.length) widen(forms, 'units');
}

function extended(column: Int32Array, length: number): Int32Array {
  const wider = new Int32Array(length);
  wider.set(column);
  return wider;
}

export function roomForCandidate(candidates: CandidateColumns): void {
  if (candidates.count === candidates.cost.length)
    widen(candidates, 'reading', 'wordClass', 'cost', 'favours', 'favoursOwn');
}

export function roomForOutcome(outcomes: OutcomeColumns): void {
  if (outcomes.count === outcomes.nya.length)
    widen(outcomes, 'form', 'applied', 'appliedOwn', 'near', 'next', 'wordClass', 'before', 'beforeOwn', 'nya');
}
