import { choiceKind, type ChoiceAnswer, type ChoiceQuestion } from '../choiceKind';

/** What follows from the text without standing there. Only ever written by a person. */
export const inference = choiceKind('inference');

export type InferenceQuestion = ChoiceQuestion<'inference'>;
export type InferenceAnswer = ChoiceAnswer<'inference'>;
