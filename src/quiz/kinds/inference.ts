import { choiceKind } from '../choiceKind';

/** What follows from the text without standing there. Only ever written by a person. */
export const inference = choiceKind('inference');
