import { rankedReadings, type FormMemory } from './context/FormMemory';
import { NYA_FUNCTIONS } from './context/nyaFunctionOf';
import { WORD_CLASSES } from './lexicon/Entry';
import type { ReadDocument, ReadParagraph, ReadToken } from './ReadDocument';
import type { Span } from './text/Span';
import { NUMBER, startOf, TOKEN_KINDS, type TokenColumns } from './text/TokenColumns';

/**
 * All that reading finds out of a text, in a few columns: some 15 bytes a word. Offsets are UTF-16 offsets into the whole text.
 */
export interface DocumentColumns {
  /** Of the whole text. */
  readonly tokens: TokenColumns;
  /** By word or number: its outcome (FormMemory.ts), and in the lowest NYA_BITS what its -nya does. */
  readonly words: Uint32Array;
  /**
   * By paragraph a row: where it begins and ends, its first token and the one after its last, its first word, its first
   * sentence. One row more stands at the end, for where the last paragraph's sentences end.
   */
  readonly paragraphs: Uint32Array;
  /** Pairs: where a sentence begins, and where it ends. */
  readonly sentences: Uint32Array;
  readonly memory: FormMemory;
}

/** Bits of a word's -nya: a place in NYA_FUNCTIONS, plus 1, or 0. */
export const NYA_BITS = 4;

/** Places in a paragraph's row. */
const [START, END, TOKENS, TOKENS_END, WORDS, SENTENCES] = [0, 1, 2, 3, 4, 5] as const;
export const PARAGRAPH_WIDTH = 6;

/**
 * A document as objects, over its columns. Nothing is computed any more: an object is made when somebody asks for it.
 * A class, since a getter of a prototype costs nothing where nobody asks.
 */
export class ColumnDocument implements ReadDocument {
  readonly #columns: DocumentColumns;
  #paragraphs: readonly ReadParagraph[] | undefined;

  constructor(columns: DocumentColumns) {
    this.#columns = columns;
  }

  get paragraphs(): readonly ReadParagraph[] {
    return (this.#paragraphs ??= Array.from(
      { length: this.#columns.paragraphs.length / PARAGRAPH_WIDTH - 1 },
      (_, place) => new ColumnParagraph(this.#columns, place),
    ));
  }

  /** For JSON, which does not see what a prototype has. */
  toJSON(): ReadDocument {
    return { paragraphs: this.paragraphs };
  }
}

class ColumnParagraph implements ReadParagraph {
  readonly #columns: DocumentColumns;
  readonly #row: number;
  #sentences: readonly Span[] | undefined;
  #tokens: readonly ReadToken[] | undefined;

  constructor(columns: DocumentColumns, place: number) {
    this.#columns = columns;
    this.#row = place * PARAGRAPH_WIDTH;
  }

  get span(): Span {
    return [this.#at(START), this.#at(END)];
  }

  get sentences(): readonly Span[] {
    return (this.#sentences ??= sentencesIn(this.#columns, this.#at(SENTENCES), this.#at(PARAGRAPH_WIDTH + SENTENCES)));
  }

  get tokens(): readonly ReadToken[] {
    return (this.#tokens ??= tokensIn(this.#columns, this.#at(TOKENS), this.#at(TOKENS_END), this.#at(WORDS)));
  }

  toJSON(): ReadParagraph {
    return { span: this.span, sentences: this.sentences, tokens: this.tokens };
  }

  #at(place: number): number {
    return this.#columns.paragraphs[this.#row + place]!;
  }
}

const sentencesIn = ({ sentences }: DocumentColumns, from: number, to: number): readonly Span[] =>
  Array.from({ length: to - from }, (_, place): Span => [
    sentences[2 * (from + place)]!,
    sentences[2 * (from + place) + 1]!,
  ]);

function tokensIn({ tokens, words, memory }: DocumentColumns, from: number, to: number, first: number): ReadToken[] {
  const made: ReadToken[] = [];
  let word = first;
  for (let index = from; index < to; index++) {
    const place = tokens.kinds[index]!;
    const kind = TOKEN_KINDS[place]!;
    const span: Span = [startOf(tokens.ends, index), tokens.ends[index]!];
    if (place > NUMBER) {
      made.push({ kind, span, readings: NO_READINGS, wordClass: null, nya: null });
      continue;
    }
    const known = words[word++]!;
    const outcome = known >>> NYA_BITS;
    made.push({
      kind,
      span,
      readings: rankedReadings(memory, outcome),
      wordClass: WORD_CLASSES[memory.outcomes.wordClass[outcome]!] ?? null,
      nya: NYA_FUNCTIONS[(known & ((1 << NYA_BITS) - 1)) - 1] ?? null,
    });
  }
  return made;
}

const NO_READINGS: readonly never[] = [];
