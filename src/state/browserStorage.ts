/** What the browser says of the data of this site. Sizes are in bytes, null where it does not say. */
export type BrowserStorage =
  /** It says nothing: an old browser, or a page without https. */
  | { readonly kind: 'unknown' }
  | {
      readonly kind: 'known';
      /** Whether it has promised not to clear the data by itself. */
      readonly kept: boolean;
      readonly usage: number | null;
      readonly quota: number | null;
    };

/** The part of `navigator.storage` that is asked; undefined where a browser has none. */
export type StorageAnswers = Pick<StorageManager, 'persisted' | 'persist' | 'estimate'> | undefined;

/** Asks the browser. Never throws: a browser that refuses to answer is `unknown`. */
export async function readBrowserStorage(storage: StorageAnswers): Promise<BrowserStorage> {
  if (!storage?.persisted) return { kind: 'unknown' };
  try {
    const kept = await storage.persisted();
    // The size may be missing where the promise is not: it is worth less.
    const estimate: StorageEstimate = await storage.estimate().catch(() => ({}));
    // Something is always kept, these settings: a browser that says 0 does not know.
    return { kind: 'known', kept, usage: estimate.usage || null, quota: estimate.quota ?? null };
  } catch {
    return { kind: 'unknown' };
  }
}

/** Asks the browser to keep the data. Some ask the reader, some decide by themselves. True if it now does. */
export async function askToKeep(storage: StorageAnswers): Promise<boolean> {
  try {
    return (await storage?.persist()) ?? false;
  } catch {
    return false;
  }
}
