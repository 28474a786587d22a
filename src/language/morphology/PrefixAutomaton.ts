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
  readonly number: number;
  readonly shape: PrefixShape;
  readonly sets: readonly LetterSet[];
}

export function automatonOf(shapes: readonly PrefixShape[]): PrefixAutomaton {
  const all = shapes.flatMap(waysOf).map((way, number) => ({ ...way, number }));
  const next: number[] = [];
  const ends: number[] = [];
  const states = new Map<string, number>();
  const found: (readonly PrefixShape[])[] = [[]];
  const places = new Map<string, number>([['', NO_SHAPES]]);
  stateOf(all, NO_SHAPES, 0);
  return { next: Int16Array.from(next, (value = 0) => value), ends: Int16Array.from(ends), found };

  /** The state of those ways of which the first letters have been seen, with what was found on the way. */
  function stateOf(open: readonly Way[], having: number, depth: number): number {
    const key = `${depth} ${open.map(({ number }) => number).join()} ${having}`;
    const before = states.get(key);
    if (before !== undefined) return before;
    const state = states.size;
    states.set(key, state);
    ends[state] = having;
    const known: { readonly fitting: readonly Way[]; readonly next: number }[] = []; // most letters are as good as others
    for (let letter = 0; letter <= OTHER; letter++) {
      const fitting = open.filter(({ sets }) => ((sets[depth]! >>> letter) & 1) === 1);
      let like = known.find((one) => areAlike(one.fitting, fitting));
      if (!like) known.push((like = { fitting, next: nextOf(fitting, having, depth + 1) }));
      next[state * WIDTH + letter] = like.next;
    }
    return state;
  }

  function nextOf(fitting: readonly Way[], having: number, depth: number): number {
    const now = placeWith(
      having,
      fitting.filter(({ sets }) => sets.length === depth),
    );
    const more = fitting.filter(({ sets }) => sets.length > depth);
    return more.length === 0 ? -1 - now : stateOf(more, now, depth);
  }

  /** The place of what was found and more, in the order of all shapes. */
  function placeWith(having: number, ready: readonly Way[]): number {
    if (ready.length === 0) return having;
    const both = new Set([...found[having]!, ...ready.map(({ shape }) => shape)]);
    const list = [...both].toSorted((one, other) => one.number - other.number);
    const key = list.map(({ number }) => number).join();
    const known = places.get(key);
    if (known !== undefined) return known;
    const place = found.push(list) - 1;
    places.set(key, place);
    return place;
  }
}

const areAlike = (some: readonly Way[], others: readonly Way[]): boolean =>
  some.length === others.length && some.every((way, place) => way === others[place]);

const waysOf = (shape: PrefixShape): readonly Omit<Way, 'number'>[] =>
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
