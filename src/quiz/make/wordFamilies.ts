import type { Derivation } from '../../language/lexicon/Entry';
import type { Lexeme } from '../../language/lexicon/Lexeme';
import type { OpenLexicon } from '../../language/lexicon/Lexicon';

/** A usual word that comes from a root. */
export type DerivedWord = Lexeme & { readonly derivation: Derivation };

const RAREST = 6; // band

const isUsual = (lexeme: Lexeme): lexeme is DerivedWord =>
  lexeme.derivation !== null &&
  lexeme.derivation.relation !== 'form' &&
  !lexeme.variant &&
  lexeme.registers.length === 0 &&
  lexeme.band <= RAREST &&
  /^\p{Ll}{4,}$/u.test(lexeme.headword) &&
  lexeme.derivation.affixes.every((affix) => affix !== 'R' && affix !== '-nya');

/** The usual words that come from a root, the commonest first; homonyms of the root would make two families: then none. */
export function familyOfRoot(root: string, lexicon: OpenLexicon): readonly DerivedWord[] {
  const roots = lexicon.spelled(root);
  if (roots.length !== 1 || root.length < 3) return [];
  return lexicon
    .derivedFrom(roots[0]!.id)
    .filter(isUsual)
    .filter((word) => word.root === root)
    .toSorted((one, other) => one.band - other.band || (one.headword < other.headword ? -1 : 1));
}

const made = new WeakMap<OpenLexicon, ReadonlyMap<string, readonly DerivedWord[]>>();

/** The usual derived words of a lexicon, by how they begin: the same affixes and the first letter of the root. */
export function wordsBuiltLike({ root, derivation }: DerivedWord, lexicon: OpenLexicon): readonly DerivedWord[] {
  let table = made.get(lexicon);
  if (!table) made.set(lexicon, (table = tableOf(lexicon)));
  return table.get(keyOf(root, derivation)) ?? [];
}

const keyOf = (root: string, { affixes }: Derivation): string => `${affixes.join(' ')} ${root.charAt(0)}`;

function tableOf(lexicon: OpenLexicon): ReadonlyMap<string, readonly DerivedWord[]> {
  const table = new Map<string, DerivedWord[]>();
  for (const lexeme of lexicon.all()) {
    if (!isUsual(lexeme) || lexeme.root.includes(' ')) continue;
    const key = keyOf(lexeme.root, lexeme.derivation);
    const list = table.get(key);
    if (list) list.push(lexeme);
    else table.set(key, [lexeme]);
  }
  return table;
}
