import { useState } from 'react';

/** What English is shown against the setting for the whole text. */
export interface EnglishShown {
  /** The one sentence whose English stands right after it. */
  readonly open: { readonly block: string; readonly sentence: number } | null;
  /** Blocks whose whole English is shown (or hidden) by hand. */
  readonly overrides: Readonly<Record<string, boolean>>;
}

const none: EnglishShown = { open: null, overrides: {} };

/** English of single sentences and blocks, opened and closed by hand. */
export function useEnglish() {
  const [shown, setShown] = useState(none);
  return {
    shown,
    /** Opens one sentence and closes the one before; the same again closes it. */
    toggleSentence: (block: string, sentence: number) =>
      setShown(({ open, overrides }) => ({
        overrides,
        open: open?.block === block && open.sentence === sentence ? null : { block, sentence },
      })),
    toggleBlock: (block: string, visible: boolean) =>
      setShown(({ overrides }) => ({ open: null, overrides: { ...overrides, [block]: !visible } })),
    /** Back to what the setting says: after the setting has changed. */
    reset: () => setShown(none),
  };
}
