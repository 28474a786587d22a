import type { Lexicon } from '../lexicon/Lexicon';
import { commonReadingsOf, otherReadingsOf, type Told } from '../morphology/readingsOf';
import type { FormMemory } from './FormMemory';
import { ANY_CASE, FLAGS, FORM_WIDTH } from './formRows';
import { learnForm } from './learnForm';
import { roomForRows } from './Rows';
import { FROM, NO_KEY, PLACE_IN_FACTS, TO, TWIN, WAITING_WIDTH } from './WaitingForms';

/**
 * Learns the forms of a text that are new, in the order of their numbers: one step for all of them, then the next. A processor
 * has the code of one step at hand at a time, so that this takes less time than all steps for one form after the other.
 *
 * @param text @param units those of the text in which the forms were met
 */
export function learnWaiting(memory: FormMemory, text: string, units: Uint16Array, lexicon: Lexicon): void {
  const { cells, count } = memory.waiting;
  memory.waiting.count = 0;
  if (anyCase.length < count) anyCase = new Uint8Array(2 * count);
  roomForRows(memory.forms, FORM_WIDTH, count);
  readCommon(memory, text, count, lexicon);
  readOthers(memory, text, count, lexicon);
  for (let place = 0; place < count; place++) {
    const row = place * WAITING_WIDTH;
    learnForm(memory, units, cells[row + FROM]!, cells[row + TO]!, cells[row + PLACE_IN_FACTS]!, anyCase[place] === 1);
  }
}

/** Of the forms that wait: 1 where a capital at the beginning, or none there, would not change the readings. */
let anyCase = new Uint8Array(0x400);
const told: Told = { anyCase: false };

/** Adds the common readings of the forms. One of ten has a twin that came before it: it is the first word of a sentence. */
function readCommon(memory: FormMemory, text: string, count: number, lexicon: Lexicon): void {
  const { cells } = memory.waiting;
  const { readings } = memory;
  for (let place = 0; place < count; place++) {
    const row = place * WAITING_WIDTH;
    const twin = cells[row + TWIN]!;
    if (twin >= 0 && isAnyCase(memory, twin)) {
      readings.push(readings[twin]!);
      anyCase[place] = 1;
    } else {
      readings.push(commonReadingsOf(text, cells[row + FROM]!, cells[row + TO]!, lexicon, told));
      anyCase[place] = told.anyCase && twin !== NO_KEY ? 1 : 0;
    }
  }
}

/** Of a form that has been read, though it may wait for the rest. */
function isAnyCase({ forms }: FormMemory, form: number): boolean {
  if (form >= forms.count) return anyCase[form - forms.count] === 1;
  return (forms.cells[form * FORM_WIDTH + FLAGS]! & ANY_CASE) !== 0;
}

/** Puts in the readings of those that have no common ones. */
function readOthers({ readings, waiting }: FormMemory, text: string, count: number, lexicon: Lexicon): void {
  const { cells } = waiting;
  const first = readings.length - count;
  for (let place = 0; place < count; place++) {
    if (readings[first + place]!.length > 0) continue;
    const row = place * WAITING_WIDTH;
    readings[first + place] = otherReadingsOf(text, cells[row + FROM]!, cells[row + TO]!, lexicon);
  }
}
