import type { OpenLexicon } from '../language/lexicon/Lexicon';
import { phrasesIn } from '../language/phrases/phrasesIn';
import type { ReadParagraph } from '../language/ReadDocument';
import type { Span } from '../language/text/Span';
import { keyOfEntry } from './keyOfEntry';
import type { LexemeKey } from './Standing';

/** A word of a text that stands in a phrase of the lexicon, and the key of the phrase. */
export interface PhraseWord {
  readonly span: Span;
  readonly key: LexemeKey;
}

/**
 * The words of a paragraph that stand in phrases, in order: a phrase is a lexeme that can be learnt besides its words, and stands in no
 * count. Names of several words are none.
 *
 * @param text that the spans of the paragraph are in
 */
export function phraseWords(text: string, paragraph: ReadParagraph, lexicon: OpenLexicon): readonly PhraseWord[] {
  return phrasesIn(text, paragraph, lexicon)
    .flatMap(({ entry, tokens }): readonly PhraseWord[] => {
      const key = keyOfEntry(entry.id, lexicon);
      return key === null ? [] : tokens.map((token) => ({ span: paragraph.tokens[token]!.span, key }));
    })
    .toSorted((one, other) => one.span[0] - other.span[0]); // tidak hanya … tetapi juga has others between its words
}
