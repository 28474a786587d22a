/** What is left to chance, from a seed: the same seed gives the same store. */
export interface Chance {
  readonly random: () => number;
  /** A whole number below a limit. */
  readonly below: (limit: number) => number;
  readonly one: <Thing>(things: readonly Thing[]) => Thing;
}

/** A 32-bit generator (mulberry32). */
export function chanceFrom(seed: number): Chance {
  let state = seed;
  const random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(random() * limit);
  return {
    random,
    below,
    one: (things) => {
      const thing = things[below(things.length)];
      if (thing === undefined) throw new Error('nothing to choose from');
      return thing;
    },
  };
}
