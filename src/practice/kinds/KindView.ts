import type { ComponentType } from 'react';
import type { PassageBlock } from '../../lesson/blocks';
import type { Bilingual, ExplanationLanguage, Place } from '../../lesson/Lesson';
import type { Arrangement } from '../../quiz/Arrangement';
import type { Mark } from '../../quiz/Mark';
import type { AnswerOf, FaultOf, KindName, QuestionOf } from '../../quiz/questionKinds';

/**
 * Everything that the screen must know of a kind of question. A kind is one file in this folder, one line in
 * `kindViews.ts`, and its texts under `practice.kinds`.
 */
export interface KindView<Name extends KindName> {
  /** The stretch of the article that is asked about, shown in its sentence; null where the question names none. */
  readonly stretch: (question: QuestionOf[Name]) => Place | null;
  /**
   * Words of the article that are not to be seen before the answer is: the stretch is then drawn by `Ask` and `Told`, with a
   * gap, and the article beside the question has one, too. Nothing is hidden where this is left out.
   */
  readonly gap?: (question: QuestionOf[Name]) => Place | null;
  /** The statement that is asked about, where it is not the article's own words; null where there is none. */
  readonly statement: (question: QuestionOf[Name]) => Bilingual | null;
  /** What is missing as long as nothing has been touched. */
  readonly untouched: Missing | ((question: QuestionOf[Name]) => Missing);
  /** The form controls. They keep their own state and report every change of it. */
  readonly Ask: ComponentType<AskProps<Name>>;
  /** The same, once answered: what was chosen, why that is not right, and, once `revealed`, what is. */
  readonly Told: ComponentType<ToldProps<Name>>;
  /** Loads both, where they are a chunk of their own, so that no question waits for them. */
  readonly load?: () => Promise<unknown>;
  /**
   * What the evidence is: proof of the answer, only the nearest that the article comes to it, or the place where the answer
   * itself stands, which is not to be seen before the answer is.
   */
  readonly evidence: (question: QuestionOf[Name]) => 'proof' | 'nearest' | 'answer';
  /**
   * For a kind whose answers the learner marks: an answer as it is to be marked, or null where that is done and it can be
   * handed in. What marks it is drawn by `Ask`, which begins anew with it.
   */
  readonly toBeMarked?: (question: QuestionOf[Name], answer: AnswerOf[Name]) => AnswerOf[Name] | null;
}

export interface AskProps<Name extends KindName> {
  readonly question: QuestionOf[Name];
  readonly arrangement: Arrangement;
  /** The texts that the question's places point into. */
  readonly blocks: readonly PassageBlock[];
  /** The language in which the question's own texts are shown. */
  readonly lang: ExplanationLanguage;
  /** What had been made of an answer before the page was loaded again: what the controls begin with. */
  readonly kept: AnswerOf[Name] | null;
  /** Id of the element that says what keeps the answer from being taken; undefined while nothing does. */
  readonly complaintId: string | undefined;
  readonly onDraft: (draft: Draft<AnswerOf[Name]>) => void;
}

export interface ToldProps<Name extends KindName> {
  readonly question: QuestionOf[Name];
  readonly blocks: readonly PassageBlock[];
  readonly arrangement: Arrangement;
  readonly lang: ExplanationLanguage;
  readonly answer: AnswerOf[Name];
  readonly mark: Mark<FaultOf[Name]>;
  /** Whether the right answer may be seen. Before, nothing on the screen may give it away. */
  readonly revealed: boolean;
}

/** An answer in the making. */
export type Draft<Answer> =
  | { readonly kind: 'complete'; readonly answer: Answer }
  | { readonly kind: 'incomplete'; readonly missing: Missing }
  /** Cannot be asked on this device, which `Ask` says; the answer is the one that passes the question over. */
  | { readonly kind: 'unaskable'; readonly answer: Answer };

/** What is still to be chosen or typed: names a text under `practice.missing`. */
export type Missing =
  'option' | 'content' | 'wording' | 'both' | 'number' | 'word' | 'sentence' | 'piece' | 'pieces' | 'text';
