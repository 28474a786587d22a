import { useEffect, type RefObject } from 'react';
import { useLocation } from 'react-router-dom';
import type { Bring } from './bring';
import { wordsIn } from './selection';
import { focusWord } from './wordFocus';

/** `#p4` opens the text at that paragraph; whether the block is on the page yet or not. */
export function useOwnAddress(article: RefObject<HTMLElement | null>, bring: Bring): void {
  const { hash } = useLocation();
  useEffect(() => {
    if (!/^#[a-z]\d+$/.test(hash)) return;
    let gone = false;
    void bring(hash.slice(1)).then((block) => {
      if (gone || !block || !article.current?.contains(block)) return;
      block.scrollIntoView();
      const [word] = wordsIn(article.current).filter((one) => block.contains(one));
      if (word) focusWord(word);
    });
    return () => {
      gone = true;
    };
  }, [article, hash, bring]);
}
