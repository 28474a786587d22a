/**
 * Who may write at a time, in all tabs: many that add a little, or one that changes everything. Where a browser has no Web Locks,
 * nobody waits; transactions still keep each write whole.
 */
export interface Locks {
  /** Beside others that write; not while one has everything for itself. */
  readonly together: <Value>(work: () => Promise<Value>) => Promise<Value>;
  /** Alone: waits for those that are writing, and all others wait. */
  readonly alone: <Value>(work: () => Promise<Value>) => Promise<Value>;
}

/** The locks of a database. */
export function locksOf(name: string): Locks {
  const locks = (globalThis.navigator as { readonly locks?: LockManager } | undefined)?.locks;
  const held =
    (mode: LockMode) =>
    async <Value>(work: () => Promise<Value>): Promise<Value> =>
      locks ? locks.request(name, { mode }, work) : work();
  return { together: held('shared'), alone: held('exclusive') };
}
