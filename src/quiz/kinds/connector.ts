import { choiceKind, type ChoiceAnswer, type ChoiceQuestion } from '../choiceKind';

/** What a connector joins, and how: *tidak hanya … tetapi juga, guna, meski, hingga, sekaligus*. */
export const connector = choiceKind('connector');

export type ConnectorQuestion = ChoiceQuestion<'connector'>;
export type ConnectorAnswer = ChoiceAnswer<'connector'>;
