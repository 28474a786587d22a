import type { Letters } from '../lexicon/Letters';
import { EVERYTHING, letterSet, OTHER, placeOf, type LetterSet } from './letterPattern';
import type { PrefixShape } from './prefixes';

/**
 * Which shapes of prefixes a part of a form has at its beginning, told letter by letter: where it is now and the next letter
 * say where it is then. All shapes are asked about at once, and of most words one letter is enough.
 */
export interface PrefixAutomaton {
  /** By state and letter: the next state, or, where no more need be asked, −1 − the place of what was found. */
  readonly next: Int16Array;
  /** By state: the place of what was found if the part ends there. */
  readonly ends: Int16Array;
  /** What may be found: shapes in the order in which they were given. Nothing is the first. */
  readonly found: readonly (readonly PrefixShape[])[];
}

/** Nothing, by its place. */
export const NO_SHAPES = 0;

const WIDTH = 32; // of a row of `next`: a power of two
const LEAST_REST = 2; // letters behind a prefix

/** One of the ways to have a shape: of what set each letter is, from the first one on. */
interface Way {
  readonly shape: PrefixShape;
  readonly sets: readonly LetterSet[];
}

export function automatonOf(shapes: readonly PrefixShape[]): PrefixAutomaton {
  const next: number[] = [];
  const ends: number[] = [];
  const states = new Map<string, number>();
  const found = new Map<string, number>([['', NO_SHAPES]]);
  const lists: (readonly PrefixShape[])[] = [[]];
  const placeOfList = (list: readonly PrefixShape[]): number => {
    const key = list.map(({ number }) => number).join();
    let place = found.get(key);
    if (place === undefined) found.set(key, (place = lists.push(list) - 1));
    return place;
  };
  /** @param ways of which the first letters have been seen, `depth` of them */
  const stateOf = (ways: readonly Way[], having: readonly PrefixShape[], depth: number): number => {
    const key = `${depth} ${ways.map((way) => all.indexOf(way)).join()} ${placeOfList(having)}`;
    const known = states.get(key);
    if (known !== undefined) return known;
    const state = states.size;
    states.set(key, state);
    ends[state] = placeOfList(having);
    for (let place = 0; place <= OTHER; place++) {
      const fitting = ways.filter(({ sets }) => ((sets[depth]! >>> place) & 1) === 1);
      const ready = new Set([...having, ...fitting.filter(isRead).map(({ shape }) => shape)]);
      const list = shapes.filter((shape) => ready.has(shape));
      const open = fitting.filter((way) => !isRead(way));
      next[state * WIDTH + place] = open.length === 0 ? -1 - placeOfList(list) : stateOf(open, list, depth + 1);
    }
    return state;

    function isRead({ sets }: Way): boolean {
      return sets.length === depth + 1;
    }
  };
  const all = shapes.flatMap(waysOf);
  stateOf(all, [], 0);
  return { next: Int16Array.from(next, (value = 0) => value), ends: Int16Array.from(ends), found: lists };
}

const waysOf = (shape: PrefixShape): readonly Way[] =>
  (shape.before?.sequences ?? [[]]).map((sequence) => ({
    shape,
    sets: [
      ...Array.from(shape.written, letterSet),
      ...sequence,
      ...Array.from({ length: LEAST_REST }, () => EVERYTHING),
    ].slice(0, shape.written.length + Math.max(LEAST_REST, sequence.length)),
  }));

/** The place of those that a part begins with, and with what must follow them. */
export function shapesAt({ next, ends }: PrefixAutomaton, { codes }: Letters, from: number, to: number): number {
  let state = 0;
  for (let at = from; at < to; at++) {
    state = next[state * WIDTH + placeOf(codes[at]!)]!;
    if (state < 0) return -1 - state;
  }
  return ends[state]!;
}
