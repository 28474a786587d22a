import type { Register, WordClass } from './Entry';

/**
 * The compiled lexicon: `SMKL`, the header's length (u32, little-endian), the header (JSON, UTF-8), then these sections
 * one after another. Columns have an item for each entry; entries are sorted by their lower-case headwords, then ids.
 *
 * - `headwords`: UTF-8, one a line, front-coded: the first character says (from U+0020 on) how many UTF-16 units are those
 *   of the headword before; equal headwords follow each other
 * - `homonyms` (u8): the number in the id, 0 for none
 * - `flags` (u8): band, bound (16), kind of variant (32 ×: 0 none, else one more than its place in VARIANT_KINDS)
 * - `classes` (u8), `registers` (u8), `affixes` (u16): places in the header's lists
 * - `roots`, `standards` (u16): what the entry is derived from or a variant of: 0 nothing, else one more than the place of
 *   the entry with that id, or, past the last entry, of a name in the header's `others`
 * - `glossLengths` (u16), `glosses`: UTF-8 bytes of each entry's senses, a line each; a number and a tab before a sense
 *   whose number is not its place
 */
export const SECTIONS = [
  'headwords',
  'homonyms',
  'flags',
  'classes',
  'registers',
  'affixes',
  'roots',
  'standards',
  'glossLengths',
  'glosses',
] as const;
export type Section = (typeof SECTIONS)[number];

export interface Header {
  /** Raised whenever an older reader would misread the file. */
  readonly version: 1;
  readonly entries: number;
  readonly lengths: Readonly<Record<Section, number>>;
  readonly classes: readonly (readonly WordClass[])[];
  readonly registers: readonly (readonly Register[])[];
  readonly affixes: readonly (readonly string[])[];
  readonly others: readonly string[];
}

export const MAGIC = 'SMKL';
export const BOUND = 16;
export const BAND = 15;
export const KIND_SHIFT = 5;
/** Of the first character of a front-coded line: below it are control characters, a line break among them. */
export const FIRST_SHARED = 0x20;
