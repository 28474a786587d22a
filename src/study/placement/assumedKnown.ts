import type { LexemeKey } from '../Standing';
import type { Estimate } from './Estimate';
import type { AnsweredRow } from './Row';

/** Nothing is taken for known that is less sure. */
const SURE = 0.95;

/** The numbers of the strata whose words may be taken for known though they were not shown. */
export const assumedStrata = ({ known }: Estimate): readonly number[] =>
  known.flatMap((probability, stratum) => (probability >= SURE ? [stratum] : []));

/**
 * What may be taken for known after a test: the lexemes of those strata but for those that the reader passed over, and whatever they said
 * they know.
 *
 * @param assumed all lexemes of `assumedStrata`
 */
export function assumedKnown(assumed: readonly LexemeKey[], answered: readonly AnsweredRow[]): readonly LexemeKey[] {
  const known = new Set(assumed);
  for (const { row, tapped } of answered)
    for (const [place, shown] of row.entries()) {
      if (shown.kind !== 'word') continue;
      if (tapped.includes(place)) known.add(shown.lexeme);
      else known.delete(shown.lexeme);
    }
  return [...known];
}
