import { useState } from 'react';

interface SentenceOfBlock {
  readonly block: string;
  readonly sentence: number;
}

/** What English is shown against the setting for the whole text. */
export interface EnglishShown {
  /** The one sentence whose English stands right after it. */
  readonly open: SentenceOfBlock | null;
  /** The one sentence that stands there word by word. */
  readonly words: SentenceOfBlock | null;
  /** Blocks whose whole English is shown (or hidden) by hand. */
  readonly overrides: Readonly<Record<string, boolean>>;
}

const none: EnglishShown = { open: null, words: null, overrides: {} };

/** English of single sentences and blocks, opened and closed by hand. */
export function useEnglish() {
  const [shown, setShown] = useState(none);
  return {
    shown,
    /** Opens one sentence and closes the one before; the same again closes it. */
    toggleSentence: (block: string, sentence: number) =>
      setShown((before) => ({ ...before, open: isAt(before.open, block, sentence) ? null : { block, sentence } })),
    /** The same for its words. */
    toggleWords: (block: string, sentence: number) =>
      setShown((before) => ({ ...before, words: isAt(before.words, block, sentence) ? null : { block, sentence } })),
    toggleBlock: (block: string, visible: boolean) =>
      setShown(({ words, overrides }) => ({ open: null, words, overrides: { ...overrides, [block]: !visible } })),
    /** Back to what the setting says: after the setting has changed. */
    reset: () => setShown(none),
  };
}

const isAt = (open: SentenceOfBlock | null, block: string, sentence: number) =>
  open?.block === block && open.sentence === sentence;
