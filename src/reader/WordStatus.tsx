import { useEffect, useLayoutEffect, useState } from 'react';
import { StatusChoice } from '../appearance/StatusChoice';
import { followWords } from '../state/knowledge';
import type { LexemeKey } from '../study/Standing';
import type { NamedBlock, TextLexemes } from './lexemesOfText';
import type { OnTarget } from './StatusTarget';
import { useTextLexemes } from './useTextLexemes';
import styles from './WordStatus.module.css';

interface Props {
  blocks: readonly NamedBlock[];
  block: string;
  offset: number;
  /** Id of the lesson, or of the text of one's own. */
  text: string;
  /** Whether the card explains what several words mean together. */
  explains: 'word' | 'phrase';
  /** Told what the bar is about. */
  onTarget: OnTarget;
  /** Whether it is still this word that is open, where it may be another: nothing is said of one by mistake. */
  isOpen?: () => boolean;
}

/**
 * What the lexeme of the card is to the reader: the word's, or that of the phrase which the card explains; from the one it can be turned
 * to the other. Nothing for names and numbers, and where the engine cannot be had.
 */
export default function WordStatus({ blocks, block, offset, text, explains, onTarget, isOpen }: Props) {
  const state = useTextLexemes(blocks);
  const lexemes = state.kind === 'read' ? state.lexemes : null;
  const place = `${block}.${offset} ${explains}`;
  const [turned, turn] = useState<string | null>(null); // for one card: the next one is about what it explains
  const found = lexemes ? lexemesAt(lexemes, block, offset, explains) : [];
  const [lexeme = null, other] = turned === place ? found.toReversed() : found;
  const key = lexeme?.key ?? null;
  useEffect(() => {
    if (key !== null) void followWords([key]); // where it cannot be read, it cannot be chosen either
  }, [key]);
  useLayoutEffect(() => {
    onTarget(key === null ? null : { block, offset, lexeme: key });
    return () => onTarget(null);
  }, [onTarget, block, offset, key]);
  if (state.kind === 'missing' || (lexemes && lexeme === null)) return null;
  const onTurn = () => turn(turned === place ? null : place);
  return (
    <div className={styles['bar']}>
      <StatusChoice
        lexeme={lexeme}
        text={text}
        {...(isOpen && { mayChoose: isOpen })}
        other={other ? { lexeme: other, onTurn } : null}
      />
    </div>
  );
}

/** What the bar may be about, that which the card explains first; none if that is a name or a number. */
function lexemesAt({ at, phraseAt, told }: TextLexemes, block: string, offset: number, explains: Props['explains']) {
  const here = at(block, offset);
  const word = here.kind === 'lexeme' ? here.lexeme : null;
  const phrase = phraseAt(block, offset);
  if (explains === 'word' && word === null) return [];
  const inOrder = explains === 'phrase' ? [phrase, word] : [word, phrase];
  return [...new Set(inOrder.filter((lexeme): lexeme is LexemeKey => lexeme !== null))].map(told);
}
