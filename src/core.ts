import { createHash } from 'node:crypto';
import compiled from 'virtual:lexicon-bytes';
import { discourseOf } from './language/discourse/discourseOf';
import type { NumberOrDate } from './language/discourse/NumberOrDate';
import { numbersAndDates } from './language/discourse/numbersAndDates';
import type { Person } from './language/discourse/Person';
import type { QuotationKind } from './language/discourse/Quotation';
import { lexiconOf, type Lexicon } from './language/lexicon/Lexicon';
import { openLexicon } from './language/lexicon/openLexicon';
import { guessOf } from './language/morphology/guessOf';
import type { Reading } from './language/morphology/Reading';
import { readingsOf } from './language/morphology/readingsOf';
import { phrasesIn } from './language/phrases/phrasesIn';
import * as reading from './language/readText';
import type { ReadDocument } from './language/ReadDocument';
import { sensesHere } from './language/senses/sensesHere';
import { fieldOf } from './language/senses/fieldOf';
import { search } from './language/search/search';
import { searchIndexOf } from './language/search/searchIndexOf';
import type { SearchResult } from './language/search/SearchResult';
import { sentencesOf } from './language/text/sentencesOf';
import type { Span } from './language/text/Span';
import * as building from './lesson/build/buildLesson';
import type { Lesson } from './lesson/Lesson';
import type { Parsed } from './lesson/Parsed';
import { arrangementOf, type Item } from './quiz/Item';
import { itemHashNow } from './quiz/itemHash';
import { markAnswer, type MarkedAnswer } from './quiz/markAnswer';
import * as making from './quiz/make/makeQuiz';
import type { QuizOptions } from './quiz/make/QuizOptions';
import { openLesson } from './quiz/openLesson';
import { seededRandom } from './study/placement/seededRandom';

/** The same bytes as the app loads. */
const bytesOf = (base64: string) => Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
const lexicon = openLexicon({ words: bytesOf(compiled.words), meanings: bytesOf(compiled.meanings) });
let roots: Lexicon | undefined;

/** The best reading of a word without its context. */
export interface Analysis {
  /** The deepest root, lower case. */
  readonly root: string;
  /** From the left, clitics included. */
  readonly affixes: readonly string[];
  /** Whether the lexicon bears it out; otherwise it is a guess by the looks of the word. */
  readonly known: boolean;
}

/** Takes a word to pieces. Never throws, whatever the string. */
export const analyze = (word: string): Analysis => best(word, lexicon);

/** The same without the lexicon's derived words, to see what the rules do alone. */
export function analyzeByRules(word: string): Analysis {
  roots ??= lexiconOf(lexicon.all().filter(({ derivation }) => !derivation));
  return best(word, roots);
}

/** All readings that the lexicon bears out, the likeliest first. */
export const analyses = (word: string): readonly Reading[] => readingsOf(word, lexicon);

/** A raw text as paragraphs, sentences, tokens, each word with its readings and their glosses, in this context. */
export const readText = (text: string): ReadDocument => reading.readText(text, lexicon);

/** A phrase that was found in a text, and its words: UTF-16 offsets into the text. */
export interface PhraseInText {
  /** Permanent id of the lexeme. */
  readonly id: string;
  readonly glosses: readonly string[];
  readonly spans: readonly Span[];
}

/** The phrases of a raw text, in order: words that mean something together, such as `meja hijau`. */
export const findPhrases = (text: string): readonly PhraseInText[] =>
  readText(text).paragraphs.flatMap((paragraph) =>
    phrasesIn(text, paragraph, lexicon).map(({ entry, tokens }) => ({
      id: entry.id,
      glosses: entry.senses.map(({ gloss }) => gloss),
      spans: tokens.map((token) => paragraph.tokens[token]!.span),
    })),
  );

/** What a word, or words together, mean in a text. */
export interface MeaningHere {
  /** Of each word, UTF-16 offsets into the text, ascending; between those of a phrase others may stand. */
  readonly spans: readonly Span[];
  readonly headword: string;
  /** Permanent id of the sense, such as `bisa#1/1`; null for a meaning put together by rule. */
  readonly id: string | null;
  /** In English. */
  readonly gloss: string;
}

/**
 * What each word of a raw text means in its sentence, in order, words that mean something together as one. Left out are those that
 * nobody knows, and names.
 */
export function meaningsHere(text: string): readonly MeaningHere[] {
  const { paragraphs } = readText(text);
  const field = fieldOf(paragraphs, lexicon);
  return paragraphs.flatMap((paragraph) =>
    sensesHere(text, paragraph, lexicon, field).map(({ tokens, headword, lexeme, senses: [first], gloss }) => ({
      spans: tokens.map((token) => paragraph.tokens[token]!.span),
      headword,
      id: lexeme && first ? `${lexeme.id}/${first.number}` : null,
      gloss,
    })),
  );
}

/** An entry of the lexicon that was found, and why. */
export interface Finding {
  /** Permanent id of the lexeme. */
  readonly id: string;
  readonly glosses: readonly string[];
  readonly kind: SearchResult['kind'];
}

/**
 * Looks something up in the lexicon, the best first: an Indonesian word in any form, also misspelt, or English.
 *
 * @param limit how many at most
 */
export const lookUp = (query: string, limit: number): readonly Finding[] =>
  search(searchIndexOf(lexicon), query, limit).map(({ entry, kind }) => ({
    id: entry.id,
    glosses: entry.senses.map(({ gloss }) => gloss),
    kind,
  }));

/**
 * A `readText` of its own that has no form in its memory yet (see context/memoryOf.ts), on the lexicon that is open: for
 * measuring.
 */
export function freshReader(): typeof readText {
  const own = { ...lexicon };
  return (text) => reading.readText(text, own);
}

/** The sentences of a paragraph, without the white space around them. */
export const splitSentences = (paragraph: string): readonly string[] =>
  sentencesOf(paragraph).map((span) => paragraph.slice(...span));

/**
 * A lesson on any raw news text: title, byline, date line, caption and tags told from the article, paragraphs, sentences, people, who
 * says what. It has no translation and no questions: `makeQuiz` makes those. Never throws.
 *
 * @returns null for a text without a word, and for one that is longer than a lesson may be
 */
export const buildLesson = (text: string): Lesson | null => building.buildLesson(text, lexicon, sha256);

/** The one door for lessons: a lesson with its questions, or what is wrong with the value. */
export const parseLesson = (value: unknown): Parsed<Lesson> => openLesson(value);

/** As they are where nothing else is said: twenty questions of all kinds, for somebody who knows none of the words. */
const QUIZ: QuizOptions = { seed: 1, kinds: 'all', level: 'B1', count: 20, knows: () => false };

/**
 * Questions on a lesson, made from its text alone, from easy to hard, with the order in which their options are shown: as many as the
 * text bears, at most `count`. The same lesson and options give the same items.
 */
export function makeQuiz(lesson: Lesson, options: Partial<QuizOptions> = {}): readonly Item[] {
  const wanted = { ...QUIZ, ...options };
  const random = seededRandom(wanted.seed);
  return making.makeQuiz(lesson, wanted, lexicon).map((question) => ({
    question,
    arrangement: arrangementOf(question, random),
    hash: itemHashNow(question, sha256),
  }));
}

/** Marks a raw answer to an item; problems mean that it is no answer to this question. */
export const mark = ({ question }: Pick<Item, 'question'>, answer: unknown): Parsed<MarkedAnswer> =>
  markAnswer(question, answer);

/** A stretch of a text in quotation marks, and who says it. */
export interface QuoteInText {
  readonly text: string;
  /** UTF-16 offsets into the whole text, marks left out. */
  readonly span: Span;
  /** The fullest name that the text gives, or what stands for one (`seorang warga`); null where nobody can be told. */
  readonly speaker: string | null;
  /** Office, trade, rank, as the text gives them; null where it gives none. */
  readonly role: string | null;
  /** The verb that reports it, without -nya: `ujar`, `mengatakan`; null where none does. */
  readonly cue: string | null;
  /** `direct` is speech; the others are none. */
  readonly kind: QuotationKind;
}

/** All that stands in quotation marks in a raw text, in order, what stands inside of another quotation behind it. Never throws. */
export const extractQuotes = (text: string): readonly QuoteInText[] =>
  discourseOf(text, readText(text)).quotations.map(({ kind, span, speaker, cue }) => ({
    text: text.slice(...span),
    span,
    speaker: speaker?.name ?? null,
    role: speaker?.role ?? null,
    cue: cue?.verb ?? null,
    kind,
  }));

/** A sentence of a text that says in the writer's words what somebody said. */
export interface IndirectSpeech {
  readonly sentence: string;
  /** UTF-16 offsets into the whole text. */
  readonly span: Span;
  /** As of `QuoteInText`. */
  readonly speaker: string | null;
  /** The verb that reports it: `mengatakan`, `menurut`. */
  readonly verb: string;
}

/** The sentences of a raw text that report speech without quoting it, in order. Never throws. */
export const extractIndirect = (text: string): readonly IndirectSpeech[] =>
  discourseOf(text, readText(text)).reported.map(({ span, speaker, cue }) => ({
    sentence: text.slice(...span),
    span,
    speaker: speaker?.name ?? null,
    verb: cue.verb,
  }));

/** The people whom a raw text names, in the order in which they come. Never throws. */
export const findPeople = (text: string): readonly Person[] => discourseOf(text, readText(text)).people;

/** The numbers, dates and times of a raw text, in order. Never throws. */
export const findNumbersDates = (text: string): readonly (NumberOrDate & { readonly text: string })[] =>
  numbersAndDates(text, readText(text)).map((found) => ({ ...found, text: text.slice(...found.span) }));

const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest();

function best(word: string, from: Lexicon): Analysis {
  const [first] = readingsOf(word, from);
  return first ? { root: first.root, affixes: first.affixes, known: true } : { ...guessOf(word), known: false };
}
