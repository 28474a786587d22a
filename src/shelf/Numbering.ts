/** Strings, each with a number, in the order in which they came: what is compared by the million is compared as numbers. */
export interface Numbering {
  /** All of them; the place of each is its number. */
  readonly names: readonly string[];
  /** The number of a string, a new one if it has none yet. */
  readonly numberOf: (name: string) => number;
  /** The number of a string; undefined if it has none. */
  readonly find: (name: string) => number | undefined;
}

/** A numbering of nothing yet. It only ever grows. */
export function numbering(): Numbering {
  const names: string[] = [];
  const numbers = new Map<string, number>();
  return {
    names,
    numberOf: (name) => {
      const known = numbers.get(name);
      if (known !== undefined) return known;
      numbers.set(name, names.length);
      return names.push(name) - 1;
    },
    find: (name) => numbers.get(name),
  };
}
