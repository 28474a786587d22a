/** What asking the browser to keep our data needs of it; undefined where it cannot be asked. */
export type Keeper = Pick<StorageManager, 'persisted' | 'persist'> | undefined;

/**
 * Asks the browser once to keep what is stored even when room is short. To be called when there is something to lose
 * and the reader has just done something: at the first answer that was saved, not at the first visit.
 */
export function createStorageKeeper(keeper: () => Keeper): () => Promise<void> {
  let asked = false;
  return async () => {
    const storage = keeper();
    if (asked || !storage?.persist) return;
    asked = true;
    try {
      if (!(await storage.persisted())) await storage.persist();
    } catch {
      // the browser will not say: everything works, it may just be cleared one day
    }
  };
}
