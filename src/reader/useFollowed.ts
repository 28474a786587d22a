import { useEffect, useState } from 'react';
import { followWords } from '../state/knowledge';
import type { TextLexemes } from './lexemesOfText';

/** Reads what all words of a text are to the reader; whether that is known now. */
export function useFollowed(lexemes: TextLexemes | null): boolean {
  const [followed, setFollowed] = useState<TextLexemes | null>(null);
  useEffect(() => {
    if (!lexemes) return;
    let gone = false;
    void followWords([...lexemes.words.counts.keys()]).then(({ ok }) => {
      if (ok && !gone) setFollowed(lexemes);
    });
    return () => {
      gone = true;
    };
  }, [lexemes]);
  return lexemes !== null && followed === lexemes;
}
