import { choiceKind } from '../choiceKind';

/** Words of one root: the odd one out, or which of a near pair fits (*menekan*, *menekankan*). */
export const family = choiceKind('family');
