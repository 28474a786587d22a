/** Word classes as a learner's dictionary gives them; `v` intransitive, `vt` transitive, `aff` a bound element. */
export const WORD_CLASSES = [
  'v',
  'vt',
  'n',
  'a',
  'adv',
  'num',
  'cl',
  'pron',
  'prep',
  'conj',
  'aux',
  'neg',
  'q',
  'det',
  'part',
  'intj',
  'name',
  'aff',
] as const;
export type WordClass = (typeof WORD_CLASSES)[number];

/** Where a word belongs, if not everywhere. */
export const REGISTERS = ['inf', 'form', 'lit', 'old', 'reg', 'vulg', 'rel', 'tech'] as const;
export type Register = (typeof REGISTERS)[number];

/** Why a spelling stands beside the standard one. */
export const VARIANT_KINDS = ['misspelt', 'var', 'inf', 'old'] as const;
export type VariantKind = (typeof VARIANT_KINDS)[number];

/** One meaning of a lexeme. Its number is permanent: readers' knowledge hangs on it. */
export interface Sense {
  readonly number: number;
  /** In English; near-synonyms separated by `; `. */
  readonly gloss: string;
  /** `null` where it is the first class of its entry. */
  readonly wordClass: WordClass | null;
  /** Where it belongs, if not where its entry does. */
  readonly register: Register | null;
  /** Of an abbreviation: what it stands for, in Indonesian. */
  readonly expansion: string | null;
}

/**
 * What a derived word is to its root and affixes: a word that means something of its own (`pemerintah`), one whose meaning they
 * tell (`penulis`), or only a form of another word (`terbesar`).
 */
export const RELATIONS = ['own', 'transparent', 'form'] as const;
export type Relation = (typeof RELATIONS)[number];

/** How a word that is a lexeme of its own comes from its root. */
export interface Derivation {
  /** Headword of the deepest root; of two words, with a space between them. */
  readonly root: string;
  /** From the left, such as `meN-`, `-kan`; `R` for reduplication. */
  readonly affixes: readonly string[];
  readonly relation: Relation;
}

/** How a lexeme of several words is found in a text, beside its words one behind the other. */
export interface Phrase {
  /** Whether its first word may stand in any verbal form of its root: `mengambil alih`, `diambil alih`. */
  readonly inflects: boolean;
  /** Whether some other words may stand behind its first one: `mengambil sebuah keputusan`. */
  readonly opens: boolean;
}

/** One lexeme of the lexicon, as a person wrote it. */
export interface Entry {
  /** Permanent: the headword, with `#1`, `#2` where several lexemes are spelled alike. */
  readonly id: string;
  /** As spelled in standard Indonesian; lower case but for names. */
  readonly headword: string;
  /** The commonest first. */
  readonly classes: readonly WordClass[];
  /** A root that does not stand alone, such as `lindung`. */
  readonly bound: boolean;
  /** 1 the commonest, 9 the rarest. */
  readonly band: number;
  readonly senses: readonly Sense[];
  readonly registers: readonly Register[];
  readonly derivation: Derivation | null;
  /** `null` for a single word. */
  readonly phrase: Phrase | null;
  readonly variant: { readonly of: string; readonly kind: VariantKind } | null;
}
