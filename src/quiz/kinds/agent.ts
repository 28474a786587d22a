import { choiceKind, type ChoiceQuestion } from '../choiceKind';

/** Who does it: in the passive, with a bare stem, with an agent without *oleh* (*digarap KP2MI*), or where none is named (*digelar*). */
export const agent = choiceKind('agent');

export type AgentQuestion = ChoiceQuestion<'agent'>;
