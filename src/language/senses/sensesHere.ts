import { glossesByRule } from '../glosses/glossesByRule';
import { lexemeOf } from '../glosses/lexemeOf';
import type { Field } from '../lexicon/Cue';
import type { Sense } from '../lexicon/Entry';
import type { Lexeme } from '../lexicon/Lexeme';
import type { Lexicon } from '../lexicon/Lexicon';
import { phrasesIn, type FoundPhrase } from '../phrases/phrasesIn';
import type { ReadParagraph } from '../ReadDocument';
import { fieldOf } from './fieldOf';
import { inOrderHere } from './inOrderHere';
import { sentenceWords, type SentenceWord } from './SentenceWord';

/** What a word, or words together, mean in a text. */
export interface SenseHere {
  /** Places among the paragraph's tokens, ascending; of a phrase several, others may stand between them. */
  readonly tokens: readonly number[];
  /** As the lexicon has it; of a meaning put together by rule, the stem of the word. */
  readonly headword: string;
  /** The lexeme, and its senses, the one first that fits here; null for a meaning put together by rule. */
  readonly lexeme: Lexeme | null;
  readonly senses: readonly Sense[];
  /** In English; never empty. */
  readonly gloss: string;
}

/**
 * What the words of a paragraph mean here, in order. Left out are words of which nothing can be said: those that nobody knows, and
 * those that are names here and ordinary words elsewhere.
 *
 * @param text the whole text, in which the paragraph's offsets count
 * @param field what the whole text is about; left out, what the paragraph is about
 */
export function sensesHere(
  text: string,
  paragraph: ReadParagraph,
  lexicon: Lexicon,
  field: Field | null = fieldOf([paragraph], lexicon),
): readonly SenseHere[] {
  const phrases = new Map(
    phrasesIn(text, paragraph, lexicon).flatMap((phrase) => phrase.tokens.map((token) => [token, phrase] as const)),
  );
  return sentenceWords(text, paragraph).flatMap((words) =>
    words.flatMap((word, at) => {
      const phrase = phrases.get(word.token);
      if (!phrase) return ofWord(word, { words, at, last: at, field }, lexicon) ?? [];
      const last = words.findIndex(({ token }) => token === phrase.tokens.at(-1));
      return phrase.tokens[0] === word.token ? ofPhrase(phrase, { words, at, last, field }, lexicon) : [];
    }),
  );
}

type Place = Parameters<typeof inOrderHere>[1];

function ofPhrase({ entry, tokens }: FoundPhrase, around: Place, lexicon: Lexicon): SenseHere {
  const senses = inOrderHere(entry, around, lexicon);
  return { tokens, headword: entry.headword, lexeme: entry, senses, gloss: senses[0]?.gloss ?? '' };
}

function ofWord({ token, read }: SentenceWord, around: Place, lexicon: Lexicon): SenseHere | null {
  const [reading] = read.readings;
  if (!reading || (read.wordClass === 'name' && reading.stem.classes[0] !== 'name')) return null;
  const lexeme = lexemeOf(reading, lexicon);
  if (!lexeme) {
    const [gloss] = glossesByRule(reading, read.nya);
    return gloss === undefined ? null : { tokens: [token], headword: reading.stem.headword, lexeme, senses: [], gloss };
  }
  const senses = inOrderHere(lexeme, around, lexicon);
  return { tokens: [token], headword: lexeme.headword, lexeme, senses, gloss: senses[0]?.gloss ?? '' };
}
