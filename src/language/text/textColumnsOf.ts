import type { GrowingParts, PartColumns } from './PartColumns';
import { sentenceReader } from './sentencesOf';
import { startOf, type TokenColumns } from './TokenColumns';
import { tokenColumnsOf } from './tokenColumnsOf';

/** A text taken to pieces, in columns: one piece of memory for all paragraphs, and none for each. */
export interface TextColumns {
  /** Of the whole text. White space parts paragraphs: it is a token that belongs to none. */
  readonly tokens: TokenColumns;
  readonly paragraphs: ParagraphColumns;
  readonly sentences: PartColumns;
}

/** By paragraph; what is said of tokens and sentences are indices of them: the first, and the first that is no more of it. */
interface ParagraphColumns extends PartColumns {
  readonly tokensFrom: readonly number[];
  readonly tokensTo: readonly number[];
  readonly sentencesFrom: readonly number[];
  readonly sentencesTo: readonly number[];
}

/**
 * Paragraphs, sentences and tokens of a raw text.
 *
 * @param units of the text (unitsOf.ts)
 */
export function textColumnsOf(text: string, units: Uint16Array, paragraphs: PartColumns): TextColumns {
  const tokens = tokenColumnsOf(text, units);
  const sentences: GrowingParts = { starts: [], ends: [] };
  const readSentences = sentenceReader(text, units, tokens, sentences);
  const tokensFrom: number[] = [];
  const tokensTo: number[] = [];
  const sentencesFrom: number[] = [];
  const sentencesTo: number[] = [];
  let token = 0;
  for (let paragraph = 0; paragraph < paragraphs.starts.length; paragraph++) {
    while (startOf(tokens.ends, token) < paragraphs.starts[paragraph]!) token++;
    const from = token;
    const end = paragraphs.ends[paragraph]!;
    while (token < tokens.count && tokens.ends[token]! <= end) token++;
    sentencesFrom.push(sentences.starts.length);
    readSentences(from, token);
    sentencesTo.push(sentences.starts.length);
    tokensFrom.push(from);
    tokensTo.push(token);
  }
  const { starts, ends } = paragraphs; // one by one: what is spread into an object has no one shape
  return {
    tokens,
    paragraphs: { starts, ends, tokensFrom, tokensTo, sentencesFrom, sentencesTo },
    sentences,
  };
}
