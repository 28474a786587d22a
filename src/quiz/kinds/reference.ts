import { choiceKind, type ChoiceAnswer, type ChoiceQuestion } from '../choiceKind';

/** Whom or what *-nya, kita, ini, tersebut, dia* stand for. */
export const reference = choiceKind('reference');

export type ReferenceQuestion = ChoiceQuestion<'reference'>;
export type ReferenceAnswer = ChoiceAnswer<'reference'>;
