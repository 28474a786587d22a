import { affixGroupsOf } from '../affixes/affixGroupsOf';
import type { Lexeme } from '../lexicon/Lexeme';
import type { OpenLexicon } from '../lexicon/Lexicon';
import { byBand, inShort, type WordInShort } from './WordInShort';

/** The words of the lexicon that have an affix: plain data. */
export interface WordsWithAffix {
  /** The commonest of them, the very commonest first. */
  readonly words: readonly WordInShort[];
  /** How many there are. */
  readonly count: number;
  /** Of how many of these the parts tell the meaning. */
  readonly transparent: number;
}

type Words = ReadonlyMap<string, readonly Lexeme[]>;
const known = new WeakMap<OpenLexicon, Words>();

/**
 * Words with an affix, as `affixGroupsOf` names it: with `ke-…-an`, not those that have only its parts.
 *
 * @param most how many may be shown
 */
export function wordsWithAffix(affix: string, most: number, lexicon: OpenLexicon): WordsWithAffix {
  const all = byAffix(lexicon).get(affix) ?? [];
  return {
    words: all.map(inShort).toSorted(byBand).slice(0, most),
    count: all.length,
    transparent: all.filter(({ derivation }) => derivation?.relation === 'transparent').length,
  };
}

/** Made when it is first asked for: it goes through all entries. */
function byAffix(lexicon: OpenLexicon): Words {
  let words = known.get(lexicon);
  if (!words) known.set(lexicon, (words = newWords(lexicon)));
  return words;
}

function newWords(lexicon: OpenLexicon): Words {
  const lists = new Map<string, Lexeme[]>();
  for (const entry of lexicon.all()) {
    if (!entry.derivation || entry.variant) continue;
    for (const affix of new Set(affixGroupsOf(entry.derivation.affixes).map((group) => group.affix))) {
      const list = lists.get(affix);
      if (list) list.push(entry);
      else lists.set(affix, [entry]);
    }
  }
  return lists;
}
