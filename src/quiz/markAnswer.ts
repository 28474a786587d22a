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
  if (typeof raw !== 'object' || raw === null) return markAs(question.kind, question, raw);
  let known = marked.get(question);
  if (!known) marked.set(question, (known = new WeakMap()));
  let mark = known.get(raw);
  if (!mark) known.set(raw, (mark = markAs(question.kind, question, raw)));
  return mark;
}

/** Whatever happens in a quiz, all of its answers are marked again: each once will do, since a mark never changes. */
const marked = new WeakMap<Question, WeakMap<object, Parsed<MarkedAnswer>>>();

function markAs<Name extends KindName>(name: Name, question: QuestionOf[Name], raw: unknown): Parsed<MarkedAnswer> {
  const kind = kindNamed[name];
  const parsed = kind.parseAnswer(raw, question);
  if (!parsed.ok) return parsed;
  return { ok: true, value: { answer: parsed.value, mark: kind.mark(question, parsed.value) } };
}
