import { LESSON_FORMAT, type GlossaryEntry, type Lesson, type PhrasePair } from './Lesson';
import type { Passage } from './Passage';

/**
 * The part of a lesson that answers a tap: which word or phrase stands there and what it means. A page fetches it
 * first, because it is a third of the whole; explanations, people, notes and questions follow with the lesson itself.
 */
export interface FirstWords {
  /** Of the lesson that it was taken from: words of another revision would point into another text. */
  readonly hash: string;
  readonly glossary: readonly FirstEntry[];
  /** By block: the phrase pairs of the English. */
  readonly phrases: Readonly<Record<string, readonly PhrasePair[]>>;
}

type FirstEntry = Pick<GlossaryEntry, 'id' | 'kind' | 'headword' | 'partOfSpeech' | 'meaning' | 'places'>;

/** A lesson as far as it is here: all that a card, a list or a light needs, with less in it. */
export type ReadableLesson = Omit<Lesson, 'questions'>;

/** Takes the first words out of a lesson. */
export function firstWordsOf({ hash, glossary, translations }: Lesson): FirstWords {
  const blocks = Object.entries(translations.en);
  return {
    hash,
    glossary: glossary.map(({ id, kind, headword, partOfSpeech, meaning, places }) => ({
      id,
      kind,
      headword,
      partOfSpeech,
      meaning,
      places,
    })),
    phrases: Object.fromEntries(blocks.map(([block, { phrases }]) => [block, phrases])),
  };
}

/** Puts first words and the passage they belong to together into a lesson that says less. */
export function lessonFromFirstWords(passage: Passage, words: FirstWords): ReadableLesson {
  const { blocks, english, ...about } = passage;
  return {
    ...about,
    format: LESSON_FORMAT,
    rights: { articleHolder: '', lessonLicence: '', statement: { en: '', id: '' } },
    variantOf: null,
    body: blocks.flatMap(({ id, kind, text, sentences }) =>
      kind === 'paragraph' || kind === 'subhead' ? [{ id, kind, text, sentences }] : [],
    ),
    translations: {
      en: Object.fromEntries(
        Object.entries(english).map(([block, text]) => [block, { ...text, phrases: words.phrases[block] ?? [] }]),
      ),
    },
    glossary: words.glossary.map((entry) => ({
      ...entry,
      explanation: '',
      literal: null,
      culture: null,
      expansion: null,
      pieces: [],
    })),
    entities: [],
    quotations: [],
    notes: [],
    sets: [],
  };
}
