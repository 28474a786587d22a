import type { OpenLexicon } from '../language/lexicon/Lexicon';
import { readParagraph } from '../language/readText';
import { beginTextCount, countedWords, countParagraph } from './countTextWords';
import { paragraphWords } from './paragraphWords';
import type { TextWords } from './TextWords';

/** The words of a text. @param texts its blocks, each read as one paragraph */
export function textWordsOf(texts: readonly string[], lexicon: OpenLexicon): TextWords {
  const count = beginTextCount();
  for (const text of texts)
    for (const paragraph of readParagraph(text, lexicon).paragraphs)
      countParagraph(count, text, paragraphWords(text, paragraph, lexicon));
  return countedWords(count);
}
