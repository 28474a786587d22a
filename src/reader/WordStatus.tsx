import { useEffect } from 'react';
import { StatusChoice } from '../appearance/StatusChoice';
import { followWords } from '../state/knowledge';
import type { NamedBlock } from './lexemesOfText';
import { useTextLexemes } from './useTextLexemes';
import styles from './WordStatus.module.css';

interface Props {
  blocks: readonly NamedBlock[];
  block: string;
  offset: number;
  /** Id of the lesson, or of the text of one's own. */
  text: string;
  /** Whether it is still this word that is open, where it may be another: nothing is said of one by mistake. */
  isOpen?: () => boolean;
}

/** What the word of the card is to the reader; nothing for names and numbers, and where the engine cannot be had. */
export default function WordStatus({ blocks, block, offset, text, isOpen }: Props) {
  const lexemes = useTextLexemes(blocks);
  const here = lexemes.kind === 'read' ? lexemes.lexemes.at(block, offset) : null;
  const lexeme = here?.kind === 'lexeme' ? here.lexeme : null;
  useEffect(() => {
    if (lexeme !== null) void followWords([lexeme]); // where it cannot be read, it cannot be chosen either
  }, [lexeme]);
  if (lexemes.kind === 'missing' || here?.kind === 'none') return null;
  return (
    <div className={styles['bar']}>
      <StatusChoice lexeme={lexeme} text={text} {...(isOpen && { mayChoose: isOpen })} legendHidden />
    </div>
  );
}
