import { choiceKind, type ChoiceAnswer, type ChoiceQuestion } from '../choiceKind';

/** Words of one root: the odd one out, or which of a near pair fits (*menekan*, *menekankan*). */
export const family = choiceKind('family');

export type FamilyQuestion = ChoiceQuestion<'family'>;
export type FamilyAnswer = ChoiceAnswer<'family'>;
