import { useEffect, useState } from 'react';
import { StatusChoice } from '../appearance/StatusChoice';
import { askForLexeme } from '../state/analysis';
import { followWords } from '../state/knowledge';
import type { NamedLexeme } from '../study/namedLexeme';

/** What the lexeme of a page of the dictionary is to the reader; nothing for what is none to learn. */
export function EntryStatus({ id }: { id: string }) {
  const [lexeme, setLexeme] = useState<NamedLexeme | 'none' | null>(null);
  useEffect(() => {
    let gone = false;
    void askForLexeme(id).then((said) => {
      if (gone) return;
      setLexeme(said?.lexeme ?? 'none');
      if (said?.lexeme) void followWords([said.lexeme.key]); // where it cannot be read, it cannot be chosen either
    });
    return () => {
      gone = true;
    };
  }, [id]);
  return lexeme === 'none' ? null : <StatusChoice lexeme={lexeme} text={null} />;
}
