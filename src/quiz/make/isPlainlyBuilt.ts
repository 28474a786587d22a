import type { OpenLexicon } from '../../language/lexicon/Lexicon';
import type { Lexeme } from '../../language/lexicon/Lexeme';
import type { Reading } from '../../language/morphology/Reading';

export const PREFIXES: readonly string[] = ['meN-', 'di-', 'ber-', 'ter-', 'peN-', 'ke-', 'per-', 'se-'];
export const SUFFIXES: readonly string[] = ['-kan', '-i', '-an'];
const KNOWN: ReadonlySet<string> = new Set([...PREFIXES, ...SUFFIXES, '-nya']);
const SHORTEST_ROOT = 3;
/** Longer roots are two words in one: tindaklanjut, tandatangan. */
const LONGEST_ROOT = 9;

/**
 * Whether there is one way only to take a word apart, and everyone would take it: affixes that build words today, no reduplication,
 * no other spelling, a root that the lexicon lists once, and a line that says the same where there is one.
 */
export function isPlainlyBuilt(
  { first, root, affixes, steps, spelling, stem, colloquial }: Reading,
  lexicon: OpenLexicon,
): boolean {
  if (first || spelling || colloquial || affixes.length === 0 || !affixes.every((affix) => KNOWN.has(affix)))
    return false;
  if (!steps.every(({ kind }) => kind === 'prefix' || kind === 'suffix' || kind === 'clitic')) return false;
  if (affixes.includes('-an') && affixes.some((affix) => affix === 'di-' || affix === 'meN-')) return false; // dikaitan: a slip
  if (stem.derivation && stem.derivation.relation !== 'transparent') return false;
  return (
    root.length >= SHORTEST_ROOT &&
    root.length <= LONGEST_ROOT &&
    !root.includes(' ') &&
    isFamiliar(lexicon.spelled(root), lexicon)
  );
}

/** One root, and not one that does not stand alone and has hardly any words: `kalang` of kalangan. */
const isFamiliar = ([root, ...more]: readonly Lexeme[], lexicon: OpenLexicon): boolean =>
  root !== undefined && more.length === 0 && (!root.bound || lexicon.derivedFrom(root.id).length >= FEWEST_WORDS);
const FEWEST_WORDS = 3;
