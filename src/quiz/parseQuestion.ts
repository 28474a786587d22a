import type { Parsed } from '../lesson/Parsed';
import type { QuestionContext } from '../lesson/QuestionKinds';
import { isKindName, kindNamed, type Question } from './questionKinds';

/** Parses a question of whatever kind it says it is. */
export function parseQuestion(value: unknown, context: QuestionContext): Parsed<Question> {
  const name = typeof value === 'object' && value !== null && 'kind' in value ? value.kind : undefined;
  if (!isKindName(name))
    return { ok: false, problems: [{ at: 'kind', code: name === undefined ? 'missing' : 'unknown-kind' }] };
  return kindNamed[name].parse(value, context);
}
