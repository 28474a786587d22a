import type { GlossMatch } from './glossMatches';
import { standardEntry } from './ledTo';
import { writtenNearSynonym } from './nearSynonyms';
import type { SearchIndex } from './SearchIndex';
import type { SearchResult } from './SearchResult';

/** The entries whose glosses have the query. Of variants nobody is told: the standard word has the gloss as well. */
export function* byGloss(
  { glosses, entries, lexicon }: SearchIndex,
  matches: readonly GlossMatch[],
): Generator<SearchResult> {
  for (const { line, place, fit } of matches) {
    const entry = entries[glosses.owners[line]!]!;
    if (standardEntry(entry, lexicon) !== entry) continue;
    const { number, gloss } = entry.senses[glosses.senses[line]!]!;
    yield { entry, kind: { by: 'gloss', fit, sense: number }, matched: writtenNearSynonym(gloss, place) };
  }
}

/** Whether the query is English that glosses often have: all of one, or some words of several. */
export const isEnglish = (matches: readonly GlossMatch[]): boolean =>
  matches.some(({ fit }) => fit === 'whole') ||
  matches.filter(({ fit }) => fit === 'beginning' || fit === 'within').length >= OFTEN;
const OFTEN = 3;

export const isNote = ({ fit }: GlossMatch): boolean => fit === 'note';
