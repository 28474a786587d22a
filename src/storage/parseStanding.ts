import type { Parsed } from '../lesson/Parsed';
import { STATUSES, type LexemeKey, type Standing } from '../study/Standing';

/** What a lexeme is, as it is stored. */
export interface LexemeStanding extends Standing {
  readonly lexeme: LexemeKey;
}

/** Parses a standing from storage. By hand: there are tens of thousands. */
export function parseStanding(value: unknown): Parsed<LexemeStanding> {
  return isStanding(value) ? { ok: true, value } : { ok: false, problems: [{ at: '', code: 'wrong-type' }] };
}

function isStanding(value: unknown): value is LexemeStanding {
  if (typeof value !== 'object' || value === null) return false;
  const { lexeme, status, clock, event } = value as Readonly<Record<string, unknown>>;
  return (
    typeof lexeme === 'string' &&
    (STATUSES as readonly unknown[]).includes(status) &&
    Number.isInteger(clock) &&
    typeof event === 'string'
  );
}
