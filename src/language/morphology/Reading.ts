import type { VariantKind } from '../lexicon/Entry';
import type { Lexeme } from '../lexicon/Lexeme';

/**
 * One thing done to a stem, from the inside out. `written` is what it adds as it stands in the form (`men`), `dropped`
 * what it takes off the stem, at the beginning for a prefix (`t` of `tulis`), at the end for an ending (`h` of `sejarah`).
 */
export type Step =
  /** Bound elements and partial reduplication (`le` of `lelaki`, affix `R`) too. */
  | { readonly kind: 'prefix'; readonly affix: string; readonly written: string; readonly dropped: string }
  | { readonly kind: 'suffix'; readonly affix: string; readonly written: string }
  /** An ending of loans, which may change the end of its stem: `aktif`, `aktivis`. */
  | { readonly kind: 'ending'; readonly affix: string; readonly written: string; readonly dropped: string }
  /** Behind the stem's first consonant: `tunjuk`, `telunjuk`. */
  | { readonly kind: 'infix'; readonly affix: string; readonly written: string }
  | { readonly kind: 'clitic'; readonly affix: string; readonly written: string; readonly side: 'before' | 'after' }
  /** `before` and `after` stand around the hyphen: `menari-nari` is `menari`, then reduplicated with `-nari` after it. */
  | { readonly kind: 'reduplication'; readonly before: string; readonly after: string }
  /** Between the two words of a pair, behind the first one's letters: `suami-istri`. */
  | { readonly kind: 'hyphen'; readonly at: number }
  /** From offset `at` of the standard form, `written` stands instead of `standard`: `p` for `f` in `aktip`. */
  | { readonly kind: 'respelling'; readonly at: number; readonly standard: string; readonly written: string };

/** Why a form is not spelled the standard way, and what is. */
export interface Spelling {
  readonly kind: VariantKind;
  /** The whole word, in lower case but for names; it may be two (`di mana`). */
  readonly standard: string;
}

/** One way to take a form to pieces: a stem of the lexicon, and what was done to it. */
export interface Reading {
  /** The lexicon's word that the steps begin from; it may be a derived one, such as `pemerintah`. */
  readonly stem: Lexeme;
  /** What stands before it: `tidak` in `ketidakadilan`, `suami` in `suami-istri`; the preposition of `dimana`. */
  readonly first: Lexeme | null;
  /** Headword of the deepest root; of two, with a space between them. */
  readonly root: string;
  readonly steps: readonly Step[];
  /** Of the whole form, from the left, those inside the stem included; `R` is reduplication. */
  readonly affixes: readonly string[];
  /** How unlikely it is beside other readings of the same form: only the order means something. */
  readonly cost: number;
  /** Whether its stem or the way it is built belongs to informal speech: `ngasih`, `bantuin`, `ketabrak`. */
  readonly colloquial: boolean;
  /** `null` where the form is spelled the standard way. */
  readonly spelling: Spelling | null;
}

/**
 * A reading with something else said of it. Here and wherever one is made all fields are written out, in this order: objects
 * that are made alike are read faster.
 */
export const changed = (reading: Reading, changes: Partial<Reading>): Reading => ({
  stem: changes.stem ?? reading.stem,
  first: changes.first ?? reading.first,
  root: changes.root ?? reading.root,
  steps: changes.steps ?? reading.steps,
  affixes: changes.affixes ?? reading.affixes,
  cost: changes.cost ?? reading.cost,
  colloquial: changes.colloquial ?? reading.colloquial,
  spelling: changes.spelling === undefined ? reading.spelling : changes.spelling,
});
