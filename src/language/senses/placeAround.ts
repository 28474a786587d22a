import type { Field } from '../lexicon/Cue';
import type { ReadParagraph } from '../ReadDocument';
import type { Around } from './cueWeight';
import { sentenceWords } from './SentenceWord';

/**
 * Where a word or a phrase stands among the words of its sentence.
 *
 * @param text the whole text, in which the paragraph's offsets count
 * @param tokens places of its words among the paragraph's tokens, ascending
 */
export function placeAround(
  text: string,
  paragraph: ReadParagraph,
  tokens: readonly number[],
  field: Field | null,
): Around {
  for (const words of sentenceWords(text, paragraph)) {
    const at = words.findIndex(({ token }) => token === tokens[0]);
    if (at !== -1) return { words, at, last: words.findIndex(({ token }) => token === tokens.at(-1)), field };
  }
  return { words: [], at: 0, last: 0, field };
}
