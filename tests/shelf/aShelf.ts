import { sentencesOf } from '../../src/language/text/sentencesOf';
import { matcherOf, type Matcher, type WordForms } from '../../src/shelf/Matcher';
import { numbering, type Numbering } from '../../src/shelf/Numbering';
import { parseQuery } from '../../src/shelf/Query';
import { searchTexts, type Found, type SearchedText } from '../../src/shelf/searchTexts';
import { wordColumnsOf, type SearchedBlock } from '../../src/shelf/WordColumns';

/** A text by what is written in it; its body and its English by their blocks. */
export interface Written {
  readonly id: string;
  readonly title?: string;
  readonly body?: readonly string[];
  readonly english?: readonly string[];
  readonly added?: string;
}

/** A text as a block, its sentences told apart as they are in texts of the reader's own. */
function aBlock(text: string): SearchedBlock {
  const sentences = sentencesOf(text);
  return { text, sentences: sentences.length > 0 ? sentences : [[0, text.length]] };
}

/** Some texts that can be searched, and the numbering of their words. */
export function aShelf(texts: readonly Written[]): { readonly texts: SearchedText[]; readonly vocabulary: Numbering } {
  const vocabulary = numbering();
  const columns = (blocks: readonly string[]) => wordColumnsOf(blocks.map(aBlock), vocabulary);
  return {
    vocabulary,
    texts: texts.map(({ id, title = '', body = [], english = [], added = '' }) => ({
      id,
      added,
      title: columns([title]),
      body: columns(body),
      english: columns(english),
    })),
  };
}

const NO_FORMS: WordForms = new Map();

/** What was typed, ready to be held against the texts of a shelf. */
export const typedFor = (typed: string, vocabulary: Numbering, forms: WordForms = NO_FORMS): Matcher =>
  matcherOf(parseQuery(typed), forms, vocabulary);

/** What is found for what was typed. */
export function foundIn(texts: readonly Written[], typed: string, forms?: WordForms): readonly Found[] {
  const shelf = aShelf(texts);
  return searchTexts(shelf.texts, typedFor(typed, shelf.vocabulary, forms));
}
