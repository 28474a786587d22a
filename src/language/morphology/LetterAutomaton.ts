import { EDGE, itemsBehind, type Items, type LetterExpression } from './LetterExpression';

/**
 * Whether what an expression says begins at a place, told letter by letter: by state and letter the next state, or that it
 * does, or that it does not. Most places are done with after one letter.
 */
export type LetterAutomaton = Int8Array;

const WIDTH = 32; // of a row: a power of two
const MOST = 127; // states
const NONE = -1;
const FOUND = -2;

export function letterAutomaton(expression: LetterExpression): LetterAutomaton {
  const { sets, first, last } = expression;
  const next = new Int8Array(MOST * WIDTH).fill(NONE);
  const states = new Map<Items, number>();
  stateOf(first);
  return next.slice(0, states.size * WIDTH);

  /** The state in which one of some items must come. */
  function stateOf(open: Items): number {
    const before = states.get(open);
    if (before !== undefined) return before;
    const state = states.size;
    if (state === MOST) throw new Error('an expression with too many states');
    states.set(open, state);
    const having = itemsByLetter(open);
    for (let letter = 0; letter <= EDGE; letter++) {
      const items = having[letter]!;
      if (items === 0) continue;
      next[state * WIDTH + letter] = items & last ? FOUND : stateOf(itemsBehind(expression, items));
    }
    return state;
  }

  function itemsByLetter(open: Items): Int32Array {
    const having = new Int32Array(WIDTH);
    for (let item = 0; item < sets.length; item++)
      if ((open >>> item) & 1)
        for (let rest = sets[item]!; rest !== 0; rest &= rest - 1) having[31 - Math.clz32(rest & -rest)]! |= 1 << item;
    return having;
  }
}

/** @param places of letters, with EDGE before the first and behind the last */
export function beginsAt(automaton: LetterAutomaton, places: Uint8Array, at: number): boolean {
  let state = 0;
  for (let place = at; state >= 0; place++) state = automaton[state * WIDTH + places[place]!]!;
  return state === FOUND;
}
