import type { Entry } from '../lexicon/Entry';

/**
 * One thing done to a stem, from the inside out. `written` is what it adds as it stands in the form (`men`), `dropped`
 * what it takes off the stem's beginning (`t` of `tulis`).
 */
export type Step =
  | { readonly kind: 'prefix'; readonly affix: string; readonly written: string; readonly dropped: string }
  | { readonly kind: 'suffix'; readonly affix: string; readonly written: string }
  | { readonly kind: 'clitic'; readonly affix: string; readonly written: string; readonly side: 'before' | 'after' }
  /** `before` and `after` stand around the hyphen: `menari-nari` is `menari`, then reduplicated with `-nari` after it. */
  | { readonly kind: 'reduplication'; readonly before: string; readonly after: string };

/** One way to take a form to pieces: a stem of the lexicon, and what was done to it. */
export interface Reading {
  /** The lexicon's word that the steps begin from; it may be a derived one, such as `pemerintah`. */
  readonly stem: Entry;
  /** What stands before it within the same affixes: `tidak` in `ketidakadilan`. */
  readonly first: Entry | null;
  /** Headword of the deepest root; of two, with a space between them. */
  readonly root: string;
  readonly steps: readonly Step[];
  /** Of the whole form, from the left, those inside the stem included; `R` is reduplication. */
  readonly affixes: readonly string[];
  /** How unlikely it is beside other readings of the same form: only the order means something. */
  readonly cost: number;
}
