import { choiceKind } from '../choiceKind';

/** Whom or what *-nya, kita, ini, tersebut, dia* stand for. */
export const reference = choiceKind('reference');
