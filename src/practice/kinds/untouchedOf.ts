import type { KindName, Question, QuestionOf } from '../../quiz/questionKinds';
import type { Missing } from './KindView';
import { kindViews } from './kindViews';

/** What is missing of a question that nothing has been done to. */
export const untouchedOf = (question: Question): Missing => untouchedIn(question.kind, question);

function untouchedIn<Name extends KindName>(name: Name, question: QuestionOf[Name]): Missing {
  const { untouched } = kindViews[name];
  return typeof untouched === 'string' ? untouched : untouched(question);
}
