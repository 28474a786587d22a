import * as v from 'valibot';
import type { LexemeKey } from '../Standing';
import type { AnsweredRow } from './Row';

/** A test that was begun: what it is drawn by, and the answers so far. */
export interface Session {
  readonly seed: number;
  readonly answered: readonly AnsweredRow[];
}

const place = v.pipe(v.number(), v.integer(), v.minValue(0));
const headword = v.pipe(v.string(), v.minLength(1));
const session = v.object({
  seed: place,
  answered: v.array(
    v.object({
      row: v.array(
        v.variant('kind', [
          v.object({
            kind: v.literal('word'),
            lexeme: v.pipe(
              v.string(),
              v.minLength(1),
              v.transform((id) => id as LexemeKey),
            ),
            headword,
            stratum: place,
          }),
          v.object({ kind: v.literal('made-up'), headword }),
        ]),
      ),
      tapped: v.array(place),
    }),
  ),
});

/** A session as it was kept; null for anything else. */
export function parseSession(value: unknown): Session | null {
  const parsed = v.safeParse(session, value);
  return parsed.success ? parsed.output : null;
}
