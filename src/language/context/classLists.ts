import type { WordClass } from '../lexicon/Entry';
import { CLASSES_BITS, classesIn, hasMoreClasses, type Lexeme } from '../lexicon/Lexeme';
import { CLASS_PLACE } from './ruleMasks';
import { COMMON, OWN } from './rules';

/** A list of word classes, and what it lets rules do to the word before (ruleMasks.ts). */
export interface ClassList {
  /** Places of the classes, the commonest first. */
  readonly places: readonly number[];
  readonly afterIs: number;
  readonly afterNot: number;
  readonly afterOwnIs: number;
  readonly afterOwnNot: number;
  /** Besides, where the word has a capital. */
  readonly writtenName: number;
  readonly writtenNameOwn: number;
}

/** There are some dozens of lists, and each word of a lexicon points at one of them. */
const lists = new WeakMap<readonly WordClass[], ClassList>();

/** @param classes the same array for the same list, as far as may be: what is found for it is kept */
export function classListOf(classes: readonly WordClass[]): ClassList {
  const known = lists.get(classes);
  if (known) return known;
  const any = (masks: Int32Array) => classes.reduce((mask, name) => mask | (masks[CLASS_PLACE[name]] ?? 0), 0);
  const isName = classes[0] === 'name';
  const list: ClassList = {
    places: classes.map((name) => CLASS_PLACE[name]),
    afterIs: any(COMMON.after.classIs),
    afterNot: any(COMMON.after.classNot),
    afterOwnIs: any(OWN.after.classIs),
    afterOwnNot: any(OWN.after.classNot),
    writtenName: isName ? COMMON.after.writtenName : 0,
    writtenNameOwn: isName ? OWN.after.writtenName : 0,
  };
  lists.set(classes, list);
  return list;
}

/** By the classes as an entry’s facts have them: to be asked for sooner than by the list. */
const listsByFacts: (ClassList | undefined)[] = Array.from({ length: 1 << CLASSES_BITS });

/** The list of an entry's own classes. */
export function classListOfStem({ facts, classes }: Lexeme): ClassList {
  if (hasMoreClasses(facts)) return classListOf(classes);
  const place = classesIn(facts);
  return (listsByFacts[place] ??= classListOf(classes));
}
