/**
 * The words and numbers of one paragraph, in columns: by number of the word, from 0. One passage is filled again for each
 * paragraph.
 */
export interface Passage {
  /** The whole text; offsets are UTF-16 offsets into it. */
  text: string;
  /** Of the text (unitsOf.ts). */
  units: Uint16Array;
  /** Where the paragraph begins. */
  start: number;
  count: number;
  /** Numbers of the forms (FormMemory.ts). */
  forms: Int32Array;
  starts: Int32Array;
  ends: Int32Array;
  /** INITIAL, BROKEN. */
  flags: Uint8Array;
  /** What was made of each: numbers of outcomes. */
  outcomes: Int32Array;
  /** What the -nya of each does: a place in NYA_FUNCTIONS, plus 1; 0 for none. */
  nya: Uint8Array;
}

/** Flag of the first word of a sentence. */
export const INITIAL = 1;
/** Flag of a word before which stands a mark, or the edge of a sentence. */
export const BROKEN = 2;

const WORDS = 256; // at first
export const NO_UNITS = new Uint16Array(0);

export const emptyPassage = (): Passage => ({
  text: '',
  units: NO_UNITS,
  start: 0,
  count: 0,
  ...columnsOf(WORDS),
});

const columnsOf = (length: number) => ({
  forms: new Int32Array(length),
  starts: new Int32Array(length),
  ends: new Int32Array(length),
  flags: new Uint8Array(length),
  outcomes: new Int32Array(length),
  nya: new Uint8Array(length),
});

/** Makes room for so many words; what stood there is lost. */
export function roomForWords(passage: Passage, count: number): void {
  if (count > passage.forms.length) Object.assign(passage, columnsOf(2 * count));
}

/** Whatever lies between a word and the one before, white space included; before the first the paragraph’s beginning. */
export const gapBefore = ({ text, start, starts, ends }: Passage, word: number): string =>
  text.slice(word === 0 ? start : ends[word - 1], starts[word]);
