import { choiceKind } from '../choiceKind';

/** What a connector joins, and how: *tidak hanya … tetapi juga, guna, meski, hingga, sekaligus*. */
export const connector = choiceKind('connector');
