import { wordsOf } from '../language/text/words';

const STRETCH = 20_000; // UTF-16 units: a millisecond or two

/** Counts the words of a text stretch by stretch, yielding how many there are so far: whoever counts may pause in between. */
export function* countingWords(text: string): Generator<number, number, void> {
  let words = 0;
  for (let from = 0; from < text.length;) {
    const to = endOfWord(text, from + STRETCH);
    words += wordsOf(text.slice(from, to)).length;
    from = to;
    if (from < text.length) yield words;
  }
  return words;
}

/** The first white space from an offset on, so that no word is counted twice; one far longer than a word is cut. */
function endOfWord(text: string, from: number): number {
  const most = Math.min(from + STRETCH, text.length);
  let at = from;
  while (at < most && !/\s/.test(text.charAt(at))) at++;
  return Math.min(at, text.length);
}
