import type { Lexicon } from '../language/lexicon/Lexicon';
import { readParagraph } from '../language/readText';
import { admitText, type Refused } from './admitText';
import { beginCount, countWords } from './countWords';
import { shortened } from './normaliseText';
import type { TextBlock, TextFigures } from './OwnText';
import { piecesOf } from './piecesOf';

/** A text that can be saved: plain data, which a worker can send. */
export interface PreparedText {
  /** What it may be called: its first line. */
  readonly title: string;
  readonly blocks: readonly TextBlock[];
  readonly figures: TextFigures;
}

export type Preparation = { readonly ok: true; readonly prepared: PreparedText } | Refused;

/** How far something has come, in units of its own. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

const STEP = 8_000; // UTF-16 units between two reports: some milliseconds
const LONGEST_PROPOSAL = 80; // UTF-16 units of a title

/** Cuts a text into blocks with sentences and counts its words, in steps small enough for something else between two. */
export function* prepareText(raw: string, lexicon: Lexicon): Generator<Progress, Preparation, void> {
  const admitted = admitText(raw);
  if (!admitted.ok) return admitted;
  const pieces = piecesOf(admitted.text);
  const of = pieces.reduce((sum, { text }) => sum + text.length, 0);
  const blocks: TextBlock[] = [];
  const count = beginCount(lexicon);
  let done = 0;
  let reported = 0;
  for (const { kind, text } of pieces) {
    const paragraph = readParagraph(text, lexicon).paragraphs[0]!;
    const { sentences } = paragraph;
    blocks.push({ kind, text, sentences: sentences.length > 0 ? sentences : [[0, text.length]] });
    countWords(count, text, paragraph);
    done += text.length;
    if (done - reported >= STEP) yield { done: (reported = done), of };
  }
  const { lexemes, ordinary, explained } = count;
  const figures = { words: admitted.words, lexemes: lexemes.size, ordinary, explained };
  return { ok: true, prepared: { title: shortened(pieces[0]!.text, LONGEST_PROPOSAL), blocks, figures } };
}
