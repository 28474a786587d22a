import type { WordClass } from '../../language/lexicon/Entry';
import type { Lexeme } from '../../language/lexicon/Lexeme';
import { weighedHere } from '../../language/senses/inOrderHere';
import { meaningOf, type Meaning } from './Meaning';
import type { QuizSource, SourceSentence } from './QuizSource';

/** How much more must speak for a meaning than for any other: a word of the sentence that goes with it, or its class. */
const SURE = 2;

/**
 * What a word surely means in its sentence; null where nothing tells, or the lexicon does not say it in both languages. Other meanings
 * of the word are never offered as wrong ones: most are so near that they would do as well.
 *
 * @param at its place among the words of the sentence
 */
export function sureMeaning(
  { field, lexicon }: Pick<QuizSource, 'field' | 'lexicon'>,
  { words }: SourceSentence,
  at: number,
  lexeme: Lexeme,
): Meaning | null {
  const [first, ...others] = weighedHere(lexeme, { words, at, last: at, field }, lexicon);
  if (!first || others.some(({ weight }) => first.weight - weight < SURE)) return null;
  const meaning = meaningOf(lexeme, first.sense, lexicon);
  return meaning && fits(meaning.wordClass, words[at]?.wordClass ?? null) ? meaning : null;
}

/** Whether a meaning is of the class that the word has here. */
const fits = (meaning: WordClass, here: WordClass | null): boolean =>
  meaning === here || (VERBS.has(meaning) && here !== null && VERBS.has(here));
const VERBS: ReadonlySet<WordClass> = new Set(['v', 'vt']);
