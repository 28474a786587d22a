import { meaningsOf, type Meaning } from '../cards/traceOf';
import type { OpenLexicon } from '../lexicon/Lexicon';
import { familyOf, type Family } from './familyOf';

/** A root and what comes from it: plain data. */
export interface RootPage {
  readonly family: Family;
  readonly meanings: readonly Meaning[];
  /** Whether it hardly stands alone. */
  readonly bound: boolean;
}

/** The roots that are spelled so, each with its family; empty where no entry without affixes is. */
export const rootPagesOf = (headword: string, lexicon: OpenLexicon): readonly RootPage[] =>
  lexicon
    .spelled(headword.toLowerCase())
    .filter(({ derivation, variant, phrase }) => derivation === null && variant === null && phrase === null)
    .flatMap((entry) => {
      const family = familyOf(entry.id, lexicon);
      return family
        ? [{ family, meanings: meaningsOf(entry.senses, entry, lexicon.detailsOf(entry.id)), bound: entry.bound }]
        : [];
    });
