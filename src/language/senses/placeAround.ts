import type { Field } from '../lexicon/Cue';
import type { ReadParagraph } from '../ReadDocument';
import type { Around } from './cueWeight';
import { sentenceWords } from './SentenceWord';

/**
 * Where a token stands among the words of its sentence.
 *
 * @param text the whole text, in which the paragraph's offsets count @param token its place among the paragraph's tokens
 */
export function placeAround(text: string, paragraph: ReadParagraph, token: number, field: Field | null): Around {
  for (const words of sentenceWords(text, paragraph)) {
    const at = words.findIndex((word) => word.token === token);
    if (at !== -1) return { words, at, field };
  }
  return { words: [], at: 0, field };
}
