import type { OtherPlace } from '../language/cards/otherPlaces';
import type { LineUnit } from '../language/cards/wordLineOf';
import type { WordTraces } from '../language/cards/wordTraces';
import type { Field } from '../language/lexicon/Cue';
import type { Span } from '../language/text/Span';
import type { Lesson } from '../lesson/Lesson';
import type { EntryPage } from '../language/dictionary/entryPageOf';
import type { FoundWord } from '../language/dictionary/foundWords';
import type { RootPage } from '../language/dictionary/rootPagesOf';
import type { WordsWithAffix } from '../language/dictionary/wordsWithAffix';
import type { Preparation, Progress } from '../ownText/prepareText';
import type { LexemesIn } from '../study/lexemesIn';
import type { NamedLexeme } from '../study/namedLexeme';
import type { PlacementWords } from '../study/placement/PlacementWords';
import type { LexemeKey } from '../study/Standing';
import type { TextWords } from '../study/TextWords';
import type { TextToAsk } from './quizOfText';

/** Words, each with its other forms. */
export type WordForms = readonly (readonly [word: string, forms: readonly string[]])[];

/** What can be asked of the worker that knows Indonesian, and what it answers: plain data. */
export interface Questions {
  /** What is said of the word that stands at a UTF-16 offset of a text. */
  readonly word: {
    readonly asked: { readonly text: string; readonly offset: number; readonly field: Field | null };
    readonly said: WordTraces;
  };
  /** What a text is about, by the words of its blocks: it helps to tell which meaning a word has. */
  readonly field: {
    readonly asked: { readonly texts: readonly string[] };
    readonly said: { readonly field: Field | null };
  };
  /** Where the word at an offset of a block stands once more: see `otherPlaces`. */
  readonly otherPlaces: {
    readonly asked: {
      readonly texts: readonly string[];
      readonly block: number;
      readonly offset: number;
      readonly most: number;
    };
    readonly said: readonly OtherPlace[];
  };
  /** A sentence of a text, word by word. */
  readonly line: {
    readonly asked: { readonly text: string; readonly sentence: Span; readonly field: Field | null };
    readonly said: readonly LineUnit[];
  };
  /** Which lexemes the words of a text belong to, by its blocks: see `lexemesIn`. */
  readonly lexemes: {
    readonly asked: { readonly texts: readonly string[]; readonly beside: readonly string[] };
    readonly said: LexemesIn;
  };
  /** What the dictionary has for a query, the best first. The first one makes the index, which takes some tenths of a second. */
  readonly search: {
    readonly asked: { readonly query: string; readonly limit: number };
    readonly said: readonly FoundWord[];
  };
  /** The other forms in which each of some words may stand in a text: see `formsOf`. */
  readonly forms: { readonly asked: { readonly words: readonly string[] }; readonly said: WordForms };
  /** What a reader learns the entry of an id by; null for what is no lexeme to learn: names, what is no entry. */
  readonly lexeme: { readonly asked: { readonly id: string }; readonly said: { readonly lexeme: NamedLexeme | null } };
  /** The keys of the same, of each of some ids. */
  readonly keys: {
    readonly asked: { readonly ids: readonly string[] };
    readonly said: readonly (LexemeKey | null)[];
  };
  /** The page of a lexeme, by its permanent id. */
  readonly entry: { readonly asked: { readonly id: string }; readonly said: EntryPage | 'no-such-entry' };
  /** The roots that are spelled so. */
  readonly root: { readonly asked: { readonly headword: string }; readonly said: readonly RootPage[] };
  /** The commonest words with an affix. */
  readonly affix: { readonly asked: { readonly affix: string; readonly limit: number }; readonly said: WordsWithAffix };
  /** A text of the reader's own as a lesson with questions: see `quizOfText`. */
  readonly quiz: { readonly asked: TextToAsk; readonly said: Omit<Lesson, 'hash'> };
  /** What a placement test is made of; the same for the same seed, an integer from 0 on. */
  readonly placementWords: { readonly asked: { readonly seed: number }; readonly said: PlacementWords };
  /** The lexemes of some strata of a placement test, by their numbers. */
  readonly strata: { readonly asked: { readonly numbers: readonly number[] }; readonly said: readonly LexemeKey[] };
}

/** What takes long: it is done in steps, between which questions are answered, and can be called off. */
export interface Jobs {
  /** Makes a raw text ready to be saved and read. */
  readonly prepare: { readonly asked: { readonly text: string }; readonly said: Preparation };
  /** Counts the words of a text that was saved without its count, or with one of an older version. */
  readonly countText: { readonly asked: { readonly texts: readonly string[] }; readonly said: TextWords };
  /** The keys that words have by this lexicon which had others by an older one, in their order: see `keyToday`. */
  readonly keysToday: { readonly asked: { readonly keys: readonly LexemeKey[] }; readonly said: readonly LexemeKey[] };
}

export type QuestionName = keyof Questions;
export type Asked<Name extends QuestionName> = Questions[Name]['asked'];
export type Said<Name extends QuestionName> = Questions[Name]['said'];
export type JobName = keyof Jobs;

/** What the page sends: first of all where the lexicon is; the addresses are absolute. */
export type AnalysisRequest =
  | { readonly kind: 'open'; readonly words: string; readonly meanings: string }
  | Question
  | Job
  /** Nobody waits for the job of this id any more. */
  | { readonly kind: 'call-off'; readonly id: number };

export type Question = {
  readonly [Name in QuestionName]: { readonly kind: Name; readonly id: number; readonly asked: Asked<Name> };
}[QuestionName];

export type Job = {
  readonly [Name in JobName]: { readonly kind: Name; readonly id: number; readonly asked: Jobs[Name]['asked'] };
}[JobName];

/** What the worker sends. */
export type AnalysisAnswer =
  | { readonly kind: 'said'; readonly id: number; readonly said: Said<QuestionName> | Jobs[JobName]['said'] }
  /** How far a job has come. */
  | { readonly kind: 'progress'; readonly id: number; readonly progress: Progress }
  /** The lexicon could not be loaded, or the question could not be dealt with: nothing will be answered. */
  | { readonly kind: 'failed' };
