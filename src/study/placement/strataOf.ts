import type { Entry } from '../../language/lexicon/Entry';
import type { OpenLexicon } from '../../language/lexicon/Lexicon';
import { isVocabulary } from './isVocabulary';
import type { Stratum } from './Stratum';

/** How many strata each band is cut into. Those who know little know little beyond the first, so that is cut finest. */
const PARTS = [10, 4, 3, 2, 2, 2, 1, 2, 1];

/**
 * The vocabulary in strata, the commonest words first: the bands of the lexicon, each cut into equal parts by what else there tells how
 * common a word is; of words that nothing tells apart the order of the lexicon decides. They are made when first asked for.
 */
export function strataOf(lexicon: OpenLexicon): readonly Stratum[] {
  let strata = known.get(lexicon);
  if (!strata) known.set(lexicon, (strata = newStrata(lexicon)));
  return strata;
}
const known = new WeakMap<OpenLexicon, readonly Stratum[]>();

function newStrata(lexicon: OpenLexicon): readonly Stratum[] {
  const entries = lexicon.all().filter((line) => isVocabulary(line, lexicon));
  const phrases = phrasesByWord(lexicon);
  const signs = new Map(entries.map((entry) => [entry, signOfUse(entry, lexicon, phrases)]));
  return PARTS.flatMap((parts, place) => {
    const band = place + 1;
    const ofBand = entries.filter((entry) => entry.band === band);
    const sorted = ofBand.toSorted((one, other) => signs.get(other)! - signs.get(one)!);
    return inParts(sorted, parts).map((part) => ({ band, entries: part }));
  }).filter((stratum) => stratum.entries.length > 0);
}

/**
 * What tells that a word is common for its band: it is a root; somebody told more of it than its gloss; it stands in phrases.
 * In the first two bands the rank by these and the rank in a corpus correlate by 0.66 (docs/decisions/0021).
 */
const signOfUse = (entry: Entry, { detailsOf }: OpenLexicon, phrases: ReadonlyMap<string, number>): number =>
  (entry.derivation ? 0 : 1) +
  (detailsOf(entry.id).length > 0 ? 1 : 0) +
  Math.log2(1 + (phrases.get(entry.headword) ?? 0)) / 2;

/** In how many phrases each word stands. */
function phrasesByWord({ phrases, entryAt }: OpenLexicon): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const number of phrases)
    for (const word of new Set(entryAt(number).headword.split(' '))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

const inParts = <Item>(items: readonly Item[], parts: number): readonly (readonly Item[])[] =>
  Array.from({ length: parts }, (_, part) =>
    items.slice(Math.round((items.length * part) / parts), Math.round((items.length * (part + 1)) / parts)),
  );
