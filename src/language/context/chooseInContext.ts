import type { WordClass } from '../lexicon/Entry';
import type { Reading } from '../morphology/Reading';
import { classesOf } from './classesOf';
import { COLLOCATES } from './collocates';
import type { Rule } from './Rule';
import { rulesFor } from './rulesFor';
import { countNear, isCapitalised, type Window } from './Window';
import { windowOf } from './windowOf';
import type { WordInContext } from './WordInContext';

/** What context makes of one word. */
export interface Choice {
  /** All the readings that it came with, the likeliest here first. */
  readonly readings: readonly Reading[];
  /** The class that the first reading has here; of a word without readings, `num` or `name` by its looks, or null. */
  readonly wordClass: WordClass | null;
}

const SECOND_CLASS = 0.35; // the lexicon has the commonest class first
const AS_NAME = 1; // an ordinary word is rarely a name
const HOMONYM = 0.25; // each one after the first: the lexicon mostly has the commonest first
const NOT_ALONE = 1; // a bound root by itself, beside what morphology charges for it
const COLLOCATE = 1.1; // each, of two at most
const REACH = 4; // words that a collocate may be away

/**
 * The readings of each word of a text, reordered by local rules: neighbours’ word classes, a quotation before it, words near
 * it. None is dropped. Left to right: rules see what was chosen before, and the likeliest classes of what comes.
 */
export function chooseInContext(words: readonly WordInContext[]): readonly Choice[] {
  const window = windowOf(words);
  return words.map((word, at): Choice => {
    window.at = at;
    const choice = choose(word, window);
    if (choice.wordClass) window.classes[at] = [choice.wordClass];
    return choice;
  });
}

function choose(word: WordInContext, window: Window): Choice {
  const { readings } = word;
  const [only] = readings;
  if (!only) return { readings, wordClass: window.classes[window.at]?.[0] ?? null };
  const mayBeName = isCapitalised(word.form);
  if (readings.length === 1 && !mayBeName) {
    const own = classesOf(only);
    if (own.length === 1) return { readings, wordClass: own[0] ?? null };
  }
  const rules = rulesFor(window.forms[window.at] ?? '').filter((rule) => rule.applies(window));
  const ranked = readings.map((reading) => best(reading, rules, window, mayBeName));
  ranked.sort((a, b) => a.cost - b.cost);
  return { readings: ranked.map(({ reading }) => reading), wordClass: ranked[0]?.wordClass ?? null };
}

interface Candidate {
  readonly reading: Reading;
  readonly wordClass: WordClass;
  readonly cost: number;
}

/** A reading with the class that speaks for it most. */
function best(reading: Reading, rules: readonly Rule[], window: Window, mayBeName: boolean): Candidate {
  const own = classesOf(reading);
  const alone = reading.stem.bound && reading.steps.length === 0 && !reading.stem.derivation ? NOT_ALONE : 0;
  const base = reading.cost + alone + homonymNumber(reading.stem.id) * HOMONYM - collocation(reading, window);
  let found: Candidate | null = null;
  const consider = (wordClass: WordClass, extra: number) => {
    let cost = base + extra;
    for (const rule of rules) if (rule.favours(reading, wordClass)) cost -= rule.bonus;
    if (!found || cost < found.cost) found = { reading, wordClass, cost };
  };
  own.forEach((wordClass, index) => consider(wordClass, index * SECOND_CLASS));
  if (mayBeName && reading.steps.length === 0 && !own.includes('name')) consider('name', AS_NAME);
  return found ?? { reading, wordClass: 'n', cost: base };
}

function collocation({ stem, root, steps }: Reading, window: Window): number {
  const near = COLLOCATES.get(stem.id) ?? (steps.length > 0 ? COLLOCATES.get(root) : undefined);
  return near ? Math.min(2, countNear(window, near, REACH)) * COLLOCATE : 0;
}

/** 0 for the first or only one of its spelling. */
function homonymNumber(id: string): number {
  const at = id.lastIndexOf('#');
  return at < 0 ? 0 : Number(id.slice(at + 1)) - 1;
}
