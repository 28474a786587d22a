import type { WordClass } from '../lexicon/Entry';
import type { ReadParagraph, ReadToken } from '../ReadDocument';

/** A word or number of a sentence, as cues look at it. */
export interface SentenceWord {
  /** Its place among the tokens of its paragraph. */
  readonly token: number;
  readonly read: ReadToken;
  readonly written: string;
  /** What it is known by, in lower case: its form, and the stem of its likeliest reading. */
  readonly names: readonly string[];
  /** The root of that reading, in lower case; empty where it has none. */
  readonly root: string;
  readonly wordClass: WordClass | null;
  /** Whether a mark, or the sentence's beginning, stands before it. */
  readonly parted: boolean;
}

/**
 * The words of each sentence.
 *
 * @param text the whole text, in which the paragraph's offsets count
 */
export function sentenceWords(
  text: string,
  { sentences, tokens }: ReadParagraph,
): readonly (readonly SentenceWord[])[] {
  let token = 0;
  return sentences.map(([, end]) => {
    const words: SentenceWord[] = [];
    let parted = true;
    for (; token < tokens.length && tokens[token]!.span[0] < end; token++) {
      const read = tokens[token]!;
      if (read.kind === 'space') continue;
      const isWord = read.kind === 'word' || read.kind === 'number';
      if (isWord) words.push(wordOf(text.slice(...read.span), read, token, parted));
      parted = !isWord;
    }
    return words;
  });
}

function wordOf(written: string, read: ReadToken, token: number, parted: boolean): SentenceWord {
  const form = written.toLowerCase();
  const [first] = read.readings;
  const names = first ? [form, first.stem.headword.toLowerCase()] : [form];
  return {
    token,
    read,
    written,
    names,
    root: first?.root.toLowerCase() ?? '',
    wordClass: classOf(written, read),
    parted,
  };
}

/** A capitalised word that nobody knows is a name. */
function classOf(written: string, { kind, readings, wordClass }: ReadToken): WordClass | null {
  if (kind === 'number') return 'num';
  return readings.length === 0 && /^\p{Lu}/u.test(written) ? 'name' : wordClass;
}
