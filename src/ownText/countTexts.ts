import type { OpenLexicon } from '../language/lexicon/Lexicon';
import { readParagraph } from '../language/readText';
import { beginTextCount, countedWords, countParagraph } from '../study/countTextWords';
import { paragraphWords } from '../study/paragraphWords';
import type { TextWords } from '../study/TextWords';
import type { Progress } from './prepareText';

const STEP = 8_000; // UTF-16 units between two reports: some milliseconds

/**
 * Counts the words of a text that is there already, in steps as `prepareText` takes them, and as it counts them.
 *
 * @param texts of its blocks
 */
export function* countTexts(texts: readonly string[], lexicon: OpenLexicon): Generator<Progress, TextWords, void> {
  const of = texts.reduce((sum, { length }) => sum + length, 0);
  const count = beginTextCount();
  let done = 0;
  let reported = 0;
  for (const text of texts) {
    for (const paragraph of readParagraph(text, lexicon).paragraphs)
      countParagraph(count, text, paragraphWords(text, paragraph, lexicon));
    done += text.length;
    if (done - reported >= STEP) yield { done: (reported = done), of };
  }
  return countedWords(count);
}
