/** What is to be read, one after the other, so that the later always finds what the earlier has read. */
export interface StepsInOrder<Means> {
  /** Puts a step at the end; not if one of this name waits there already. Whoever waits with `soon` waits for it. */
  readonly needed: (name: string | null, step: (means: Means) => Promise<void>) => void;
  /** The same, but nobody waits for it. */
  readonly later: (name: string | null, step: (means: Means) => Promise<void>) => void;
  /** When all that is needed is through. */
  readonly soon: () => Promise<void>;
  /** When everything is. */
  readonly all: () => Promise<void>;
}

/** A step that fails changes nothing for those that come after it. */
export function stepsInOrder<Means>(means: Promise<Means>): StepsInOrder<Means> {
  const waiting = new Set<string>();
  let last = Promise.resolve();
  let needed = last;

  function later(name: string | null, step: (means: Means) => Promise<void>): void {
    if (name !== null && waiting.has(name)) return;
    if (name !== null) waiting.add(name);
    last = last
      .then(async () => {
        if (name !== null) waiting.delete(name); // what changes from now on is for the next one to read
        await step(await means);
      })
      .catch(() => {});
  }

  return {
    later,
    needed: (name, step) => {
      later(name, step);
      needed = last;
    },
    soon: () => needed,
    all: () => last,
  };
}
