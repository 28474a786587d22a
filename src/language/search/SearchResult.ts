import type { VariantKind } from '../lexicon/Entry';
import type { Lexeme } from '../lexicon/Lexeme';
import type { Spelling } from '../morphology/Reading';

/** How near a near-synonym of a gloss is to the query. The nearest first. */
export const GLOSS_FITS = [
  /** It is the query. */
  'whole',
  /** It begins with the query. */
  'beginning',
  /** The query stands somewhere in it. */
  'within',
  /** It begins with the query, whose last word is not finished. */
  'unfinished',
  /** The query stands in its brackets, or partly so. */
  'note',
] as const;
export type GlossFit = (typeof GLOSS_FITS)[number];

/** Whether the headword that was met is a variant, which led to the entry; `null` where it is the entry's own. */
interface OfHeadword {
  readonly variant: VariantKind | null;
}

/** Why an entry is among the results. */
export type MatchKind =
  /** The query is the headword, whatever its case, hyphens and apostrophes. */
  | (OfHeadword & { readonly by: 'headword' })
  /** The headword begins with the query. */
  | (OfHeadword & { readonly by: 'beginning' })
  /** The query is a form of it, or of a word that comes from it. `affixes` are all those of the query, from the left. */
  | { readonly by: 'form'; readonly affixes: readonly string[]; readonly spelling: Spelling | null }
  /** It is of several words, and the query is one or some of them, not the first. */
  | (OfHeadword & { readonly by: 'part' })
  /** The query stands in what it is short for: all of it, its beginning, or some words of it. */
  | { readonly by: 'expansion'; readonly sense: number }
  /** The query is nearly the headword, and nothing else was found. */
  | (OfHeadword & { readonly by: 'misspelling'; readonly edits: number })
  /** The query is English. */
  | { readonly by: 'gloss'; readonly fit: GlossFit; readonly sense: number };

export interface SearchResult {
  readonly entry: Lexeme;
  readonly kind: MatchKind;
  /**
   * What the query met: a headword (of a variant, where that led to the entry), a form as the standard spells it, an
   * expansion, a near-synonym of a gloss with its brackets.
   */
  readonly matched: string;
}
