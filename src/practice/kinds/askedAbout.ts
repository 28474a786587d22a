import type { Bilingual, Place } from '../../lesson/Lesson';
import type { KindName, Question, QuestionOf } from '../../quiz/questionKinds';
import { kindViews } from './kindViews';

/** What a question asks about: a stretch of the article, a statement, or nothing beyond its prompt. */
export interface AskedAbout {
  readonly stretch: Place | null;
  readonly statement: Bilingual | null;
  /** What of the article is hidden while the question is open. */
  readonly gap: Place | null;
}

/** What a question asks about, whatever its kind. */
export function askedAbout(question: Question): AskedAbout {
  return askedIn(question.kind, question);
}

function askedIn<Name extends KindName>(name: Name, question: QuestionOf[Name]): AskedAbout {
  const view = kindViews[name];
  return { stretch: view.stretch(question), statement: view.statement(question), gap: view.gap?.(question) ?? null };
}
