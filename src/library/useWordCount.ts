import { useEffect, useState } from 'react';
import { isTooLong } from '../ownText/admitText';
import { countingWords } from '../ownText/countingWords';

const PAUSE = 150; // ms after the last letter

/** How many words a text has, counted a little at a time while one types; null as long as it is not known. */
export function useWordCount(text: string): number | null {
  const [counted, setCounted] = useState<{ readonly text: string; readonly words: number } | null>(null);
  useEffect(() => {
    if (isTooLong(text)) return; // said when it is to be saved; it is not looked at
    const counting = countingWords(text);
    const goOn = () => {
      const { done, value } = counting.next();
      if (done) setCounted({ text, words: value });
      else timer = setTimeout(goOn);
    };
    let timer = setTimeout(goOn, PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  return counted?.text === text ? counted.words : null;
}
