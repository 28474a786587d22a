import { emptyRows, roomForRow, type Rows } from './Rows';

/** Forms of a text that have a number and nothing else yet, in rows of numbers (Rows.ts), in the order of their numbers. */
export type WaitingForms = Rows;

/** Where the form stands in the text. */
export const FROM = 0;
export const TO = 1;
/** Its place in FACTS. */
export const PLACE_IN_FACTS = 2;
/** The number of its twin, which differs in nothing but the case of the first letter; NONE; or NO_KEY. */
export const TWIN = 3;
export const WAITING_WIDTH = 4;

/** Of a form that has no key: nobody asks for its twin. */
export const NO_KEY = -2;

const FORMS = 0x400; // at first

export const noWaitingForms = (): WaitingForms => emptyRows(FORMS * WAITING_WIDTH);

/** Adds a form to those that wait; which of them it is. */
export function addWaiting(
  waiting: WaitingForms,
  from: number,
  to: number,
  placeInFacts: number,
  twin: number,
): number {
  roomForRow(waiting, WAITING_WIDTH);
  const { cells } = waiting;
  const row = waiting.count * WAITING_WIDTH;
  cells[row + FROM] = from;
  cells[row + TO] = to;
  cells[row + PLACE_IN_FACTS] = placeInFacts;
  cells[row + TWIN] = twin;
  return waiting.count++;
}
