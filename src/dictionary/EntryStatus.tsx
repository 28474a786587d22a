import { useEffect, useState } from 'react';
import { StatusChoice } from '../appearance/StatusChoice';
import { askForKey } from '../state/analysis';
import { followWords } from '../state/knowledge';
import type { LexemeKey } from '../study/Standing';

/** What a word of the dictionary is to the reader; nothing for what is no word to learn. */
export function EntryStatus({ id }: { id: string }) {
  const [lexeme, setLexeme] = useState<LexemeKey | 'none' | null>(null);
  useEffect(() => {
    let gone = false;
    void askForKey(id).then((said) => {
      if (gone) return;
      setLexeme(said?.key ?? 'none');
      if (said?.key) void followWords([said.key]); // where it cannot be read, it cannot be chosen either
    });
    return () => {
      gone = true;
    };
  }, [id]);
  return lexeme === 'none' ? null : <StatusChoice lexeme={lexeme} text={null} />;
}
