import type { Parsed } from '../lesson/Parsed';
import type { Mark, Unreadable } from './Mark';
import { kindNamed, type Answer, type AnyFault, type KindName, type Question, type QuestionOf } from './questionKinds';

/** An answer that fits its question, and what it is worth. */
export interface MarkedAnswer {
  readonly answer: Answer;
  readonly mark: Mark<AnyFault> | Unreadable;
}

/**
 * Parses a raw answer against its question and marks it. Problems mean that it is no answer to this question (damaged,
 * or given to another one); `unreadable` means that the learner should be asked again.
 */
export function markAnswer(question: Question, raw: unknown): Parsed<MarkedAnswer> {
  return markAs(question.kind, question, raw);
}

function markAs<Name extends KindName>(name: Name, question: QuestionOf[Name], raw: unknown): Parsed<MarkedAnswer> {
  const kind = kindNamed[name];
  const parsed = kind.parseAnswer(raw, question);
  if (!parsed.ok) return parsed;
  return { ok: true, value: { answer: parsed.value, mark: kind.mark(question, parsed.value) } };
}
