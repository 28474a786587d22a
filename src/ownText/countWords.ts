import { glossesByRule } from '../language/glosses/glossesByRule';
import { lexemeOf } from '../language/glosses/lexemeOf';
import type { Lexicon } from '../language/lexicon/Lexicon';
import type { Reading } from '../language/morphology/Reading';
import { romanNumeral } from '../language/morphology/romanNumeral';
import type { ReadParagraph, ReadToken } from '../language/ReadDocument';

/** What a reading is counted as: its word in the dictionary, and whether a card has a meaning for it. */
interface Counted {
  readonly lexeme: string;
  readonly explained: boolean;
}

/** A count under way. */
export interface WordCount {
  readonly lexicon: Lexicon;
  readonly lexemes: Set<string>;
  ordinary: number;
  explained: number;
  /** Most words of a text come again. */
  readonly known: Map<Reading, Counted>;
}

/** Begins to count. */
export const beginCount = (lexicon: Lexicon): WordCount => ({
  lexicon,
  lexemes: new Set(),
  ordinary: 0,
  explained: 0,
  known: new Map(),
});

/**
 * Counts the words of a paragraph by what a card says first of them. Left aside are numbers and names: what the lexicon knows for one
 * here, and what it does not know and is written with a capital within a sentence.
 */
export function countWords(count: WordCount, text: string, { tokens, sentences }: ReadParagraph): void {
  const begins = new Set(sentences.map(([start]) => start));
  for (const token of tokens) {
    if (token.kind !== 'word') continue;
    const word = text.slice(...token.span);
    if (isName(token, word, begins.has(token.span[0])) || romanNumeral(word) !== null) continue;
    const [first] = token.readings;
    count.ordinary++;
    if (!first) continue;
    const { lexeme, explained } = countedOf(count, first);
    count.lexemes.add(lexeme);
    if (explained) count.explained++;
  }
}

const isName = ({ wordClass, readings }: ReadToken, word: string, isFirst: boolean): boolean =>
  wordClass === 'name' || (readings.length === 0 && !isFirst && /^\p{Lu}/u.test(word));

function countedOf(count: WordCount, reading: Reading): Counted {
  const before = count.known.get(reading);
  if (before) return before;
  const lexeme = lexemeOf(reading, count.lexicon);
  const counted = {
    lexeme: lexeme?.id ?? `${reading.stem.id} ${reading.affixes.join(' ')}`,
    explained: (lexeme?.senses.length ?? 0) > 0 || glossesByRule(reading).length > 0,
  };
  count.known.set(reading, counted);
  return counted;
}
