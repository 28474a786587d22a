import type { WordTraces } from '../language/cards/wordTraces';
import type { Preparation, Progress } from '../ownText/prepareText';

/** What can be asked of the worker that knows Indonesian, and what it answers: plain data. */
export interface Questions {
  /** What is said of the word that stands at a UTF-16 offset of a text. */
  readonly word: { readonly asked: { readonly text: string; readonly offset: number }; readonly said: WordTraces };
}

/** What takes long: it is done in steps, between which questions are answered, and can be called off. */
export interface Jobs {
  /** Makes a raw text ready to be saved and read. */
  readonly prepare: { readonly asked: { readonly text: string }; readonly said: Preparation };
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
