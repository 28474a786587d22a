import * as v from 'valibot';
import type { LexemeKey } from '../Standing';
import type { AnsweredRow } from './Row';

/** A test that was begun: what it is drawn by, and the answers so far. */
export interface Session {
  readonly seed: number;
  readonly answered: readonly AnsweredRow[];
}

/** Far more than any test has: what is beyond it nobody has kept. */
const [MOST_ROWS, MOST_IN_ROW, LONGEST] = [200, 50, 200];

const place = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const headword = v.pipe(v.string(), v.regex(/^[^\p{Cc}\p{Surrogate}]+$/u), v.maxLength(LONGEST));
const session = v.object({
  seed: place,
  answered: v.pipe(
    v.array(
      v.object({
        row: v.pipe(
          v.array(
            v.variant('kind', [
              v.object({
                kind: v.literal('word'),
                lexeme: v.pipe(
                  headword, // it goes into an event in the end
                  v.transform((id) => id as LexemeKey),
                ),
                headword,
                stratum: place,
              }),
              v.object({ kind: v.literal('made-up'), headword }),
            ]),
          ),
          v.maxLength(MOST_IN_ROW),
        ),
        tapped: v.pipe(v.array(place), v.maxLength(MOST_IN_ROW)),
      }),
    ),
    v.maxLength(MOST_ROWS),
  ),
});

/** A session as it was kept; null for anything else. */
export function parseSession(value: unknown): Session | null {
  const parsed = v.safeParse(session, value);
  return parsed.success ? parsed.output : null;
}
