import type { Lexeme } from '../lexicon/Lexeme';
import type { Meaning } from './Meaning';
import { synonymsOf } from './synonymsOf';

/**
 * What the line of a stem itself says of a verb made from it: `tangan` is also “(core of menangani) handle”, `bayang` “imagine
 * (membayangkan)”. It holds for all voices; `null` where the line says nothing.
 *
 * @param layer the affix, as layersOf.ts has it
 */
export function statedMeaning({ headword, senses }: Lexeme, layer: string): Meaning | null {
  const suffix = SUFFIXES[layer];
  if (suffix === undefined) return null;
  const ending = headword.slice(1) + suffix; // its first letter may melt into the nasal
  const isThatVerb = (word: string) =>
    word.startsWith('me') && word.endsWith(ending) && word.length <= LONGEST_NASAL + 1 + ending.length;
  for (const { gloss } of senses) {
    const synonyms = synonymsOf(gloss);
    if (!synonyms.some(({ notes }) => notes.some((note) => note.split(/[^\p{L}-]+/u).some(isThatVerb)))) continue;
    return { wordClass: 'vt', senses: [synonyms.map(({ english }) => english)] };
  }
  return null;
}

const SUFFIXES: Readonly<Record<string, string>> = {
  'meN-': '',
  'meN-…-kan': 'kan',
  '-kan': 'kan',
  'meN-…-i': 'i',
  '-i': 'i',
};
const LONGEST_NASAL = 5; // letters: menge-
