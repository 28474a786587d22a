import type { WordClass } from '../lexicon/Entry';
import type { WordInContext } from './WordInContext';

/** A word and its neighbours, as rules see them. One object moves along the text: rules keep nothing of it. */
export interface Window {
  readonly words: readonly WordInContext[];
  /** The words in lower case. */
  readonly forms: readonly string[];
  /** Of words already decided on, the one class chosen; of those ahead, the classes of their likeliest reading. */
  readonly classes: readonly (readonly WordClass[])[];
  /** Of each word, whether a mark stands before it, or a sentence begins. */
  readonly broken: readonly boolean[];
  /** Where in `words` the window stands. */
  readonly at: number;
}

/** Whether a mark stands between the word at this offset and the one before it, or a sentence begins or ends there. */
export const isBroken = (window: Window, offset: number): boolean => window.broken[window.at + offset] ?? true;

/** The form before or after (offset −1, 1), lower case; empty at the edge and across a mark. */
export function beside(window: Window, offset: -1 | 1): string {
  return isBroken(window, offset === 1 ? 1 : 0) ? '' : (window.forms[window.at + offset] ?? '');
}

/** The classes of the word before or after; none at the edge and across a mark. */
export function classesBeside(window: Window, offset: -1 | 1): readonly WordClass[] {
  return isBroken(window, offset === 1 ? 1 : 0) ? NONE : (window.classes[window.at + offset] ?? NONE);
}
const NONE: readonly WordClass[] = [];

/** Whether the word before or after may be of one of these classes. */
export function besideIs(window: Window, offset: -1 | 1, classes: ReadonlySet<WordClass>): boolean {
  return classesBeside(window, offset).some((name) => classes.has(name));
}

/** How many of the words around, up to `reach` away in the same sentence, are among these forms. */
export function countNear(window: Window, forms: ReadonlySet<string>, reach: number): number {
  let count = 0;
  for (let at = window.at - 1; at >= Math.max(0, window.at - reach); at--) {
    if (window.words[at + 1]?.initial) break;
    if (forms.has(window.forms[at] ?? '')) count++;
  }
  for (let at = window.at + 1; at <= window.at + reach && at < window.forms.length; at++) {
    if (window.words[at]?.initial) break;
    if (forms.has(window.forms[at] ?? '')) count++;
  }
  return count;
}

const CAPITAL = /^\p{Lu}/u;

/** Whether a form begins with a capital. */
export const isCapitalised = (form: string): boolean => CAPITAL.test(form);
