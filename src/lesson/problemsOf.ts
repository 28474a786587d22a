import type { BaseIssue } from 'valibot';
import type { Problem } from './Parsed';
import type { ProblemCode } from './ProblemCode';

/** What valibot found, as places and codes: its English sentences do not leave this file. */
export function problemsOf(issues: readonly BaseIssue<unknown>[]): readonly Problem[] {
  return issues.map((issue) => ({
    at: (issue.path ?? []).map(({ key }) => String(key)).join('.'),
    code: codeOf(issue),
  }));
}

/** Codes of the checks in a pipe, by valibot's name for them. */
const CHECKS: Readonly<Record<string, ProblemCode>> = {
  integer: 'out-of-range',
  min_value: 'out-of-range',
  max_value: 'out-of-range',
  min_length: 'empty',
  non_empty: 'empty',
  max_length: 'too-large',
  regex: 'wrong-form',
};

function codeOf({ kind, type, expected, input }: BaseIssue<unknown>): ProblemCode {
  if (kind === 'validation') return CHECKS[type] ?? 'not-allowed';
  if (expected === 'never') return 'unknown-key';
  if (input === undefined) return 'missing';
  const listed = type === 'picklist' || type === 'literal' || type === 'variant';
  return listed && typeof input === typeOfListed(expected) ? 'not-allowed' : 'wrong-type';
}

/** Type of the values that were expected: texts stand in quotation marks; null if no list of values is expected. */
function typeOfListed(expected: string | null): 'string' | 'number' | null {
  if (expected?.includes('"')) return 'string';
  return /\d/u.test(expected ?? '') ? 'number' : null;
}
