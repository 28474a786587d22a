import type { Register, WordClass } from './Entry';

/**
 * The compiled lexicon is two files: words, all that taking a text to pieces asks for, and their meanings, which only a reader
 * asks for. Each is its magic, the header’s length (u32, little-endian), the header (JSON, UTF-8), then its sections one after
 * another. Columns have an item for each entry; entries are sorted by their lower-case headwords, then ids.
 *
 * Words:
 * - `headwords`: UTF-8, one a line, front-coded: the first character says (from U+0020 on) how many UTF-16 units are those
 *   of the headword before; equal headwords follow each other
 * - `kinds` (u8): the number in the id, 0 for none; relation of a derived word (16 ×: 0 none, else one more than its place in
 *   RELATIONS); whether a phrase inflects (64), and whether it opens (128)
 * - `flags` (u8): band, bound (16), kind of variant (32 ×: 0 none, else one more than its place in VARIANT_KINDS)
 * - `classes` (u8), `registers` (u8), `affixes` (u16): places in the header's lists
 * - `roots`, `standards` (u16): what the entry is derived from or a variant of: 0 nothing, else one more than the place of
 *   the entry with that id, or, past the last entry, of a name in the header's `others`
 *
 * Meanings:
 * - `glossLengths` (u16), `glosses`: UTF-8 bytes of each entry's senses, a line each, its fields separated by tabs: gloss,
 *   number where that is not its place, class, register, expansion; those at the end are left out where they are empty
 * - `detailed` (u16): the places of the entries that have details, ascending; `detailLengths` (u16), `details`: the same for
 *   them, a sense a line: number, paraphrase, what it goes with (separated by `; `), note in English and in Indonesian; in the last three THE_HEADWORD stands
 *   for the headword, which comes up in most
 * - `cued` (u16), `cueLengths` (u16), `cues`: likewise what tells its senses apart, a sense a line: number, cues as
 *   words/contexts.txt has them; `fields`: what a text is about, a field a line: name, words separated by spaces. Of both, each word
 *   that is a headword is one character: from FIRST_PLACE on, the place of its first entry
 */
export const WORD_SECTIONS = [
  'headwords',
  'kinds',
  'flags',
  'classes',
  'registers',
  'affixes',
  'roots',
  'standards',
] as const;
export type WordSection = (typeof WORD_SECTIONS)[number];

export const MEANING_SECTIONS = [
  'glossLengths',
  'glosses',
  'detailed',
  'detailLengths',
  'details',
  'cued',
  'cueLengths',
  'cues',
  'fields',
] as const;
export type MeaningSection = (typeof MEANING_SECTIONS)[number];

/** Of either file. */
interface FileHeader<Section extends string> {
  /** Raised whenever an older reader would misread the file. */
  readonly version: number;
  readonly entries: number;
  /** The same in both files that were compiled together. */
  readonly stamp: number;
  readonly lengths: Readonly<Record<Section, number>>;
}

export interface WordHeader extends FileHeader<WordSection> {
  /** UTF-16 units of all headwords. */
  readonly units: number;
  /** Of the longest one. */
  readonly longest: number;
  readonly classes: readonly (readonly WordClass[])[];
  readonly registers: readonly (readonly Register[])[];
  readonly affixes: readonly (readonly string[])[];
  readonly others: readonly string[];
}

export type MeaningHeader = FileHeader<MeaningSection>;

export const WORDS_MAGIC = 'SMKL';
export const MEANINGS_MAGIC = 'SMKM';
export const VERSION = 3;

/** What is loaded of it. */
export interface CompiledLexicon {
  readonly words: Uint8Array<ArrayBuffer>;
  readonly meanings: Uint8Array<ArrayBuffer>;
}

export const BOUND = 16;
export const BAND = 15;
export const KIND_SHIFT = 5;
export const HOMONYM = 15;
export const RELATION_SHIFT = 4;
export const RELATION = 3;
export const INFLECTS = 64;
export const OPENS = 128;
/** Of the first character of a front-coded line: below it are control characters, a line break among them. */
export const FIRST_SHARED = 0x20;
/** Far from letters and marks; 40,000 places fit behind it, before the surrogates. */
export const FIRST_PLACE = 0x3000;
export const LAST_PLACE = 0xd7ff;
/** A character that no text has. */
export const THE_HEADWORD = '\u0001';
