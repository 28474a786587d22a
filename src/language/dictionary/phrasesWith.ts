import type { OpenLexicon } from '../lexicon/Lexicon';
import { byBand, inShort, type WordInShort } from './WordInShort';

type Phrases = ReadonlyMap<string, readonly number[]>;
const known = new WeakMap<OpenLexicon, Phrases>();

/** The lexemes of several words of which a word is one, as it stands, the commonest first; no variants. */
export function phrasesWith(headword: string, lexicon: OpenLexicon): readonly WordInShort[] {
  const numbers = byWord(lexicon).get(headword.toLowerCase()) ?? [];
  return numbers
    .map(lexicon.entryAt)
    .filter(({ variant }) => variant === null)
    .map(inShort)
    .toSorted(byBand);
}

/** Made when it is first asked for: some thousands of phrases take some milliseconds. */
function byWord(lexicon: OpenLexicon): Phrases {
  let phrases = known.get(lexicon);
  if (!phrases) known.set(lexicon, (phrases = newPhrases(lexicon)));
  return phrases;
}

function newPhrases({ phrases, entryAt }: OpenLexicon): Phrases {
  const lists = new Map<string, number[]>();
  for (const number of phrases)
    for (const word of new Set(entryAt(number).headword.toLowerCase().split(' '))) {
      const list = lists.get(word);
      if (list) list.push(number);
      else lists.set(word, [number]);
    }
  return lists;
}
