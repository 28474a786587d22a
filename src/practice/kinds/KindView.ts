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
   * Words of the article that are not to be seen while the question is open: its stretch is then drawn by `Ask`, with a gap,
   * and the article has one, too. Nothing is hidden where this is left out.
   */
  readonly gap?: (question: QuestionOf[Name]) => Place | null;
  /** The statement that is asked about, where it is not the article's own words; null where there is none. */
  readonly statement: (question: QuestionOf[Name]) => Bilingual | null;
  /** What is missing as long as nothing has been touched. */
  readonly untouched: Missing | ((question: QuestionOf[Name]) => Missing);
  /** The form controls. They keep their own state and report every change of it. */
  readonly Ask: ComponentType<AskProps<Name>>;
  /** The same, once answered: what was chosen, what is right, and why what was chosen is not. */
  readonly Told: ComponentType<ToldProps<Name>>;
  /** Loads both, where they are a chunk of their own, so that no question waits for them. */
  readonly load?: () => Promise<unknown>;
  /** Whether the evidence proves the answer, or is only the nearest that the article comes to it. */
  readonly evidence: (question: QuestionOf[Name]) => 'proof' | 'nearest';
}

export interface AskProps<Name extends KindName> {
  readonly question: QuestionOf[Name];
  readonly arrangement: Arrangement;
  /** The texts that the question's places point into. */
  readonly blocks: readonly PassageBlock[];
  /** The language in which the question's own texts are shown. */
  readonly lang: ExplanationLanguage;
  /** Id of the element that says what keeps the answer from being taken; undefined while nothing does. */
  readonly complaintId: string | undefined;
  readonly onDraft: (draft: Draft<AnswerOf[Name]>) => void;
}

export interface ToldProps<Name extends KindName> {
  readonly question: QuestionOf[Name];
  readonly arrangement: Arrangement;
  readonly lang: ExplanationLanguage;
  readonly answer: AnswerOf[Name];
  readonly mark: Mark<FaultOf[Name]>;
}

/** An answer in the making. */
export type Draft<Answer> =
  | { readonly kind: 'complete'; readonly answer: Answer }
  | { readonly kind: 'incomplete'; readonly missing: Missing }
  /** Cannot be asked on this device, which `Ask` says; the answer is the one that passes the question over. */
  | { readonly kind: 'unaskable'; readonly answer: Answer };

/** What is still to be chosen or typed: names a text under `practice.missing`. */
export type Missing = 'option' | 'content' | 'wording' | 'both' | 'number' | 'word' | 'sentence' | 'pieces';
