import type { WordClass } from '../lexicon/Entry';
import { classesOf } from './classesOf';
import { isCapitalised, type Window } from './Window';
import type { WordInContext } from './WordInContext';

/** A window that may be moved, and told what was decided. */
export interface MovingWindow extends Window {
  at: number;
  readonly classes: (readonly WordClass[])[];
}

const MARK = /\S/;
const NUMBER = /\d/;

/** A window over these words, at the first one; nothing is decided yet. */
export function windowOf(words: readonly WordInContext[]): MovingWindow {
  return {
    words,
    forms: words.map(({ form }) => form.toLowerCase()),
    classes: words.map(likelyClasses),
    broken: words.map(({ initial, before }) => initial || MARK.test(before)),
    at: 0,
  };
}

function likelyClasses({ form, readings: [first] }: WordInContext): readonly WordClass[] {
  if (first) return classesOf(first);
  if (NUMBER.test(form)) return ['num'];
  return isCapitalised(form) ? ['name'] : [];
}
