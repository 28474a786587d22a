import { rankedReadings, type FormMemory } from './context/FormMemory';
import { NYA_FUNCTIONS } from './context/nyaFunctionOf';
import { classPlaceOf } from './context/outcomeRows';
import { WORD_CLASSES } from './lexicon/Entry';
import type { ReadDocument, ReadParagraph, ReadToken } from './ReadDocument';
import type { Span } from './text/Span';
import type { TextColumns } from './text/textColumnsOf';
import { NUMBER, startOf, TOKEN_KINDS } from './text/TokenColumns';

/** All that reading finds out of a text, in a few columns: some 15 bytes a word. */
export interface DocumentColumns {
  readonly text: TextColumns;
  /** By word or number: its outcome (FormMemory.ts), and in the lowest NYA_BITS what its -nya does. */
  readonly words: Uint32Array;
  /** By paragraph: the place of its first word. */
  readonly wordsFrom: Uint32Array;
  readonly memory: FormMemory;
}

/** Bits of a word's -nya: a place in NYA_FUNCTIONS, plus 1, or 0. */
export const NYA_BITS = 4;
const NYA = (1 << NYA_BITS) - 1;

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
    const { starts } = this.#columns.text.paragraphs;
    return (this.#paragraphs ??= starts.map((_, place) => new ColumnParagraph(this.#columns, place)));
  }

  /** For JSON, which does not see what a prototype has. */
  toJSON(): ReadDocument {
    return { paragraphs: this.paragraphs };
  }
}

class ColumnParagraph implements ReadParagraph {
  readonly #columns: DocumentColumns;
  readonly #place: number;
  #sentences: readonly Span[] | undefined;
  #tokens: readonly ReadToken[] | undefined;

  constructor(columns: DocumentColumns, place: number) {
    this.#columns = columns;
    this.#place = place;
  }

  get span(): Span {
    const { starts, ends } = this.#columns.text.paragraphs;
    return [starts[this.#place]!, ends[this.#place]!];
  }

  get sentences(): readonly Span[] {
    return (this.#sentences ??= sentencesIn(this.#columns, this.#place));
  }

  get tokens(): readonly ReadToken[] {
    return (this.#tokens ??= tokensIn(this.#columns, this.#place));
  }

  toJSON(): ReadParagraph {
    return { span: this.span, sentences: this.sentences, tokens: this.tokens };
  }
}

function sentencesIn({ text: { paragraphs, sentences } }: DocumentColumns, place: number): readonly Span[] {
  const made: Span[] = [];
  for (let index = paragraphs.sentencesFrom[place]!; index < paragraphs.sentencesTo[place]!; index++)
    made.push([sentences.starts[index]!, sentences.ends[index]!]);
  return made;
}

function tokensIn({ text, words, wordsFrom, memory }: DocumentColumns, place: number): readonly ReadToken[] {
  const { kinds, ends } = text.tokens;
  const made: ReadToken[] = [];
  let word = wordsFrom[place]!;
  for (let index = text.paragraphs.tokensFrom[place]!; index < text.paragraphs.tokensTo[place]!; index++) {
    const kind = TOKEN_KINDS[kinds[index]!]!;
    const span: Span = [startOf(ends, index), ends[index]!];
    if (kinds[index]! > NUMBER) {
      made.push({ kind, span, readings: NO_READINGS, wordClass: null, nya: null });
      continue;
    }
    const known = words[word++]!;
    const outcome = known >>> NYA_BITS;
    made.push({
      kind,
      span,
      readings: rankedReadings(memory, outcome),
      wordClass: WORD_CLASSES[classPlaceOf(memory.outcomes, outcome)] ?? null,
      nya: NYA_FUNCTIONS[(known & NYA) - 1] ?? null,
    });
  }
  return made;
}

const NO_READINGS: readonly never[] = [];
