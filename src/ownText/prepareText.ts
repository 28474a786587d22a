import type { OpenLexicon } from '../language/lexicon/Lexicon';
import { readParagraph } from '../language/readText';
import { beginTextCount, countedWords, countParagraph } from '../study/countTextWords';
import { formatTextWords } from '../study/formatTextWords';
import { paragraphWords } from '../study/paragraphWords';
import type { TextWords } from '../study/TextWords';
import { isUnknown } from '../study/unknownKeyOf';
import { admitText, type Refused } from './admitText';
import { isExplained } from './isExplained';
import { shortened } from './normaliseText';
import type { TextBlock, TextFigures } from './OwnText';
import { piecesOf } from './piecesOf';

/** A text that can be saved: plain data, which a worker can send. */
export interface PreparedText {
  /** What it may be called: its first line. */
  readonly title: string;
  readonly blocks: readonly TextBlock[];
  readonly figures: TextFigures;
  /** Its words, in the form of `formatTextWords`. */
  readonly lexemes: string;
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
export function* prepareText(raw: string, lexicon: OpenLexicon): Generator<Progress, Preparation, void> {
  const admitted = admitText(raw);
  if (!admitted.ok) return admitted;
  const pieces = piecesOf(admitted.text);
  const of = pieces.reduce((sum, { text }) => sum + text.length, 0);
  const blocks: TextBlock[] = [];
  const count = beginTextCount();
  let explained = 0;
  let done = 0;
  let reported = 0;
  for (const { kind, text } of pieces) {
    const paragraph = readParagraph(text, lexicon).paragraphs[0]!;
    const { sentences } = paragraph;
    blocks.push({ kind, text, sentences: sentences.length > 0 ? sentences : [[0, text.length]] });
    const words = paragraphWords(text, paragraph, lexicon);
    countParagraph(count, text, words);
    for (const word of words) if (word.kind === 'lexeme' && isExplained(word.reading, lexicon)) explained++;
    done += text.length;
    if (done - reported >= STEP) yield { done: (reported = done), of };
  }
  const words = countedWords(count);
  const figures = { words: admitted.words, explained, ...figuresOf(words) };
  const title = shortened(pieces[0]!.text, LONGEST_PROPOSAL);
  return { ok: true, prepared: { title, blocks, figures, lexemes: formatTextWords(words) } };
}

const figuresOf = ({ counts, words, names, numbers }: TextWords): Pick<TextFigures, 'lexemes' | 'ordinary'> => ({
  lexemes: [...counts.keys()].filter((key) => !isUnknown(key)).length,
  ordinary: words - names - numbers,
});
