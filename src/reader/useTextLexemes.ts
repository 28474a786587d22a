import { useEffect, useState } from 'react';
import { answeredLexemes, lexemesOfText, type NamedBlock, type TextLexemes } from './lexemesOfText';

export type TextLexemesState =
  | { readonly kind: 'asking' }
  | { readonly kind: 'read'; readonly lexemes: TextLexemes }
  /** The engine cannot be had. */
  | { readonly kind: 'missing' };

interface Answer {
  readonly blocks: readonly NamedBlock[];
  readonly lexemes: TextLexemes | null;
}

const ASKING: TextLexemesState = { kind: 'asking' };

/**
 * Which lexemes stand in a text, asked of the engine once for all who ask.
 *
 * @param blocks the same list as long as it is the same text; null: nobody wants to know yet
 */
export function useTextLexemes(blocks: readonly NamedBlock[] | null): TextLexemesState {
  const [answer, setAnswer] = useState<Answer | null>(() => answerFor(blocks));
  useEffect(() => {
    if (!blocks) return;
    let gone = false;
    void lexemesOfText(blocks).then((lexemes) => {
      if (!gone) setAnswer({ blocks, lexemes });
    });
    return () => {
      gone = true;
    };
  }, [blocks]);
  if (!answer || answer.blocks !== blocks) return ASKING;
  return answer.lexemes ? { kind: 'read', lexemes: answer.lexemes } : { kind: 'missing' };
}

/** What is known already need not be waited for. */
function answerFor(blocks: readonly NamedBlock[] | null): Answer | null {
  const lexemes = blocks && answeredLexemes(blocks);
  return lexemes && { blocks, lexemes };
}
