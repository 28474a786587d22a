import { useEffect, useState } from 'react';
import type { WordTraces } from '../language/cards/wordTraces';
import { askForWord, type Blocks } from '../state/analysis';

/** What the engine says of a word, as far as it has answered. */
export type WordAnswer =
  | { readonly kind: 'asking' }
  | { readonly kind: 'said'; readonly said: WordTraces }
  /** The engine cannot be had. */
  | { readonly kind: 'missing' };

const ASKING: WordAnswer = { kind: 'asking' };

/**
 * Asks the engine of the word at an offset of a text.
 *
 * @param text null: there is no word to ask of
 * @param blocks of the whole text: what it is about helps to tell which meaning a word has
 */
export function useWord(text: string | null, offset: number, blocks: Blocks): WordAnswer {
  const [answer, setAnswer] = useState<{ text: string; offset: number; said: WordTraces | null } | null>(null);
  useEffect(() => {
    if (text === null) return;
    let gone = false;
    void askForWord(text, offset, blocks).then((said) => {
      if (!gone) setAnswer({ text, offset, said });
    });
    return () => {
      gone = true;
    };
  }, [text, offset, blocks]);
  if (answer?.text !== text || answer?.offset !== offset) return ASKING; // of the word before
  return answer.said ? { kind: 'said', said: answer.said } : { kind: 'missing' };
}
