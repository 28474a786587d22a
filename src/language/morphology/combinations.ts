/**
 * Which prefixes, outermost first, go with which suffixes, innermost first. What is not here does not exist: `di-…-an`,
 * `ber-…-i`. From memory, as grammars such as Sneddon's
 * (Indonesian: A Comprehensive Grammar) describe it; not checked against the book.
 */
const TABLE: Readonly<Record<string, readonly string[]>> = {
  '': ['', 'kan', 'i', 'an'],
  'meN-': ['', 'kan', 'i'],
  'di-': ['', 'kan', 'i'],
  'ter-': ['', 'kan', 'i'],
  'ber-': ['', 'kan', 'an'],
  'per-': ['', 'kan', 'i', 'an'],
  'peN-': ['', 'an'],
  'pe-': ['', 'an'],
  'ke-': ['', 'an', 'i'],
  'se-': ['', 'an', 'i', 'kan'],
  'meN- per-': ['', 'kan', 'i'],
  'di- per-': ['', 'kan', 'i'],
  'ter- per-': ['', 'kan', 'i'],
  'meN- ber-': ['kan'],
  'di- ber-': ['kan'],
  'meN- ke-': ['kan', 'i'],
  'di- ke-': ['kan', 'i'],
  'meN- se-': ['kan', 'i'],
  'di- se-': ['kan', 'i'],
  'meN- ter-': ['kan', 'i'],
  'di- ter-': ['kan', 'i'],
  'meN- peN-': ['i', 'kan'],
  'di- peN-': ['i', 'kan'],
  'meN- pe-': ['i', 'kan'],
  'di- pe-': ['i', 'kan'],
  'ke- ber-': ['an'],
  'ke- ter-': ['an'],
  'ke- se-': ['an'],
  'ke- peN-': ['an'],
  'ke- pe-': ['an'],
  'ke- per-': ['an'],
  'ber- peN-': ['', 'an'],
  'ber- pe-': ['', 'an'],
  'ber- per-': ['', 'an'],
  'ber- ke-': ['an', ''],
  'ber- se-': ['', 'an'],
  'ber- ter-': ['an'],
  'peN- ber-': ['an'],
  'peN- per-': ['an'],
  'peN- ke-': ['an'],
  'peN- se-': ['an'],
  'peN- ter-': ['an'],
  'per- ter-': ['an'],
  'per- se-': ['an'],
  'se- peN-': ['an', ''],
  'se- pe-': ['an', ''],
  'se- per-': ['an', ''],
  'se- ke-': ['an', ''],
  'se- ber-': [''],
  'ter- ke-': ['an'],
  'di- per- ber-': ['kan'],
  'ke- ber- peN-': ['an'],
  'ke- ber- ke-': ['an'],
  'meN- per- ber-': ['kan'],
  'ke- meN-': ['an'],
  'se- meN-': [''],
};

/**
 * The same for informal speech: nasal verbs without me-, and -in for -kan and -i. Tried only where the rules above find
 * nothing. By ear, as spoken in Jakarta and written in chats.
 */
const COLLOQUIAL: Readonly<Record<string, readonly string[]>> = {
  '': ['in'],
  'N-': ['', 'in', 'kan', 'i'],
  'di-': ['in'],
};

/** All suffixes of the tables, none first; elsewhere they go by their places here. */
export const SUFFIXES = ['', 'kan', 'i', 'an', 'in'] as const;
export const NO_SUFFIX = 0;

/** Some of the suffixes: a bit for each place in SUFFIXES. */
export type SuffixSet = number;

/** What stands in front of a stem so far, and what may still come. */
export interface Combination {
  /** The prefixes, outermost first, separated by spaces. */
  readonly prefixes: string;
  /** Those it goes with. */
  readonly suffixes: SuffixSet;
  /** Those that it goes with once it has more prefixes inside, or as it is. */
  readonly within: SuffixSet;
  /** The combinations with one more prefix inside. */
  readonly inner: ReadonlyMap<string, Combination>;
  readonly hasInner: boolean;
}

function treeOf(table: Readonly<Record<string, readonly string[]>>, prefixes = ''): Combination {
  const longer = Object.keys(table).filter(
    (key) => key !== prefixes && `${key} `.startsWith(prefixes === '' ? '' : `${prefixes} `),
  );
  const next = new Set(longer.map((key) => key.slice(prefixes === '' ? 0 : prefixes.length + 1).split(' ')[0] ?? ''));
  next.delete('');
  const inner = new Map(
    [...next].map((affix) => [affix, treeOf(table, prefixes === '' ? affix : `${prefixes} ${affix}`)]),
  );
  const suffixes = suffixSet(table[prefixes] ?? []);
  const within = [...inner.values()].reduce((all, combination) => all | combination.within, suffixes);
  return { prefixes, suffixes, within, inner, hasInner: inner.size > 0 };
}

const suffixSet = (suffixes: readonly string[]): SuffixSet =>
  SUFFIXES.reduce((set, suffix, place) => (suffixes.includes(suffix) ? set | (1 << place) : set), 0);

/** No prefix yet: where a search begins. */
export const standardCombinations = treeOf(TABLE);
export const colloquialCombinations = treeOf(COLLOQUIAL);
