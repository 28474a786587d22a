import { useEffect, type RefObject } from 'react';
import { useLocation } from 'react-router-dom';
import { afterPaint } from './afterPaint';
import type { Bring } from './bring';
import { wordsIn } from './selection';
import { focusWord } from './wordFocus';

/** `#p4` opens the text at that paragraph; whether the block is on the page yet or not. */
export function useOwnAddress(article: RefObject<HTMLElement | null>, bring: Bring): void {
  const { hash } = useLocation();
  useEffect(() => {
    if (!/^#[a-z]\d+$/.test(hash)) return;
    let gone = false;
    const go = async () => {
      const block = await bring(hash.slice(1));
      if (gone || !block || !article.current?.contains(block)) return;
      block.scrollIntoView();
      const [word] = wordsIn(article.current).filter((one) => block.contains(one));
      if (word) focusWord(word);
    };
    const callOff = afterPaint(() => void go()); // the browser goes there itself first, and takes the focus away
    return () => {
      gone = true;
      callOff();
    };
  }, [article, hash, bring]);
}
