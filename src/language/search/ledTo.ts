import type { VariantKind } from '../lexicon/Entry';
import type { Lexeme } from '../lexicon/Lexeme';
import type { Lexicon } from '../lexicon/Lexicon';
import { standardOf } from '../morphology/ofEntry';
import type { MatchKind, SearchResult } from './SearchResult';

/** A result by the headword of an entry, or of its standard spelling where the entry is a variant. */
export const ledTo = (
  entry: Lexeme,
  lexicon: Lexicon,
  kindOf: (variant: VariantKind | null) => MatchKind,
): SearchResult => ({
  entry: standardEntry(entry, lexicon),
  kind: kindOf(entry.variant?.kind ?? null),
  matched: entry.headword,
});

/** The entry that a variant stands for: itself where the lexicon does not have it. */
export function standardEntry(entry: Lexeme, lexicon: Lexicon): Lexeme {
  let last = entry;
  for (let step = 0; step < LONGEST_WAY && last.variant; step++) {
    const of = lexicon.byId(last.variant.of) ?? lexicon.spelled(standardOf(last.variant).toLowerCase())[0];
    if (!of) break;
    last = of;
  }
  return last;
}
const LONGEST_WAY = 3; // a variant of a variant is rare, a circle of them a mistake
