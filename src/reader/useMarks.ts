import { useMemo } from 'react';
import type { Statuses } from '../state/createKnowledge';
import { useSettings } from '../state/settings';
import { marksOf, type Marks } from '../study/marksOf';
import type { LexemeKey } from '../study/Standing';
import type { TextLexemes } from './lexemesOfText';
import type { MarkAt } from './useWordMarks';

/**
 * Which words of a text are underlined, and which of its words those are; null where none are.
 *
 * @param lexemes null: what they are to the reader is not known yet
 */
export function useMarks(
  lexemes: TextLexemes | null,
  statuses: Statuses,
): { readonly marks: Marks; readonly markAt: MarkAt } | null {
  const wanted = useSettings((settings) => settings.wordMarks);
  return useMemo(() => {
    if (!lexemes || !wanted) return null;
    const { words, told, at } = lexemes;
    const marks = marksOf(
      words,
      (lexeme: LexemeKey) => statuses.get(lexeme) ?? 'unseen',
      (lexeme) => told(lexeme).band,
    );
    const markAt: MarkAt = (block, offset) => {
      const here = at(block, offset);
      if (here.kind === 'none') return null;
      if (marks.learning.has(here.lexeme)) return 'learning';
      return marks.unseen.has(here.lexeme) ? 'unseen' : null;
    };
    return { marks, markAt };
  }, [lexemes, statuses, wanted]);
}
