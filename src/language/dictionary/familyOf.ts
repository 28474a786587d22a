import { affixGroupsOf } from '../affixes/affixGroupsOf';
import type { Relation } from '../lexicon/Entry';
import type { Lexeme } from '../lexicon/Lexeme';
import type { OpenLexicon } from '../lexicon/Lexicon';
import { byBand, inShort, type WordInShort } from './WordInShort';

/** A word of a family, and how it comes from the root. */
export interface FamilyWord extends WordInShort {
  /** Those that belong together as one, the outermost first: `meN-`, `-kan`; `ke-…-an`. */
  readonly affixes: readonly string[];
  readonly relation: Relation;
}

/** The words of a family that begin with the same affix, or with the same pair. */
export interface Branch {
  readonly affix: string;
  /** The commonest first. */
  readonly words: readonly FamilyWord[];
}

/** A root and all words that come from it: plain data. */
export interface Family {
  readonly root: WordInShort;
  /** Verbs first, then nouns, then the rest. */
  readonly branches: readonly Branch[];
}

/**
 * The family of a root, without mere spelling variants of its words.
 *
 * @param id permanent id of the root
 * @returns null for what is no entry
 */
export function familyOf(id: string, lexicon: Pick<OpenLexicon, 'byId' | 'derivedFrom'>): Family | null {
  const root = lexicon.byId(id);
  if (!root) return null;
  const branches = new Map<string, FamilyWord[]>();
  const derived = lexicon.derivedFrom(id).filter(({ variant }) => variant === null);
  for (const word of derived.map(familyWord).toSorted(byBand)) {
    const affix = word.affixes[0] ?? '';
    branches.set(affix, [...(branches.get(affix) ?? []), word]);
  }
  return {
    root: inShort(root),
    branches: Array.from(branches, ([affix, words]) => ({ affix, words })).toSorted(inOrder),
  };
}

const familyWord = (entry: Lexeme): FamilyWord => ({
  ...inShort(entry),
  affixes: affixGroupsOf(entry.derivation?.affixes ?? []).map(({ affix }) => affix),
  relation: entry.derivation?.relation ?? 'own',
});

const inOrder = (one: Branch, other: Branch): number =>
  rankOf(one.affix) - rankOf(other.affix) || (one.affix < other.affix ? -1 : 1);

const rankOf = (affix: string): number => {
  const place = ORDER.indexOf(affix);
  return place < 0 ? ORDER.length : place;
};
/** As a grammar has them. */
const ORDER: readonly string[] = (
  'meN- memper- N- di- diper- ber- bel- ber-…-an ber-…-kan ter- -kan -i ' +
  'peN- pe- pel- peN-…-an per-…-an -an ke-…-an ke- per- se- se-…-nya R -nya'
).split(' ');

/** How many words a family has beside its root. */
export const sizeOf = ({ branches }: Family): number => branches.reduce((sum, { words }) => sum + words.length, 0);

/** Permanent ids of a root and of all words of its family. */
export const idsOf = ({ root, branches }: Family): readonly string[] => [
  root.id,
  ...branches.flatMap(({ words }) => words.map(({ id }) => id)),
];
