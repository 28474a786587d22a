import type { Reading } from '../morphology/Reading';
import { CANDIDATE_WIDTH } from './candidateRows';
import { FORM_WIDTH } from './formRows';
import { FORM, OUTCOME_WIDTH } from './outcomeRows';
import { emptyRows, type Rows } from './Rows';
import { noWaitingForms, type WaitingForms } from './WaitingForms';
import { emptyWordTable, type WordTable } from './WordTable';

/**
 * What is known of the forms of running text, once for each form as it is written, and of their outcomes: what context made
 * of them so far. A form is a row of numbers, no object that a collector must follow, and a word of a document is the number of
 * its outcome.
 */
export interface FormMemory {
  /** formRows.ts, outcomeRows.ts, candidateRows.ts say what stands in a row. */
  readonly forms: Rows;
  readonly outcomes: Rows;
  readonly candidates: Rows;
  /** The numbers of forms that have a key, and of the few that have none. */
  readonly plain: WordTable;
  readonly others: Map<string, number>;
  /** Forms of the text that is being read, which have a number and will be learnt. */
  readonly waiting: WaitingForms;
  /** All that was asked of morphology: by form, the likeliest first. */
  readonly readings: (readonly Reading[])[];
  /** By outcome: its readings, the likeliest here first, where that is not the order in which they came. */
  readonly reordered: Map<number, readonly Reading[]>;
  /** Of the few forms that words near may speak for: by reading, the row of COLLOCATES or −1. */
  readonly collocates: Map<number, readonly number[]>;
}

const FORMS = 0x400; // at first: those of an article

export const emptyMemory = (): FormMemory => ({
  forms: emptyRows(FORMS * FORM_WIDTH),
  outcomes: emptyRows(FORMS * OUTCOME_WIDTH),
  candidates: emptyRows(FORMS * CANDIDATE_WIDTH),
  plain: emptyWordTable(),
  others: new Map(),
  waiting: noWaitingForms(),
  readings: [],
  reordered: new Map(),
  collocates: new Map(),
});

/** The readings of an outcome, the likeliest here first. */
export const rankedReadings = ({ outcomes, readings, reordered }: FormMemory, outcome: number): readonly Reading[] =>
  reordered.get(outcome) ?? readings[outcomes.cells[outcome * OUTCOME_WIDTH + FORM]!]!;
