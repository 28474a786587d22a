import type { Matcher } from './Matcher';
import { countOf, matchIn, type Match } from './matchIn';
import { lastAt, type WordColumns } from './WordColumns';

/** A text as it is searched. */
export interface SearchedText {
  readonly id: string;
  /** Ascending by when it came: ISO 8601 for a text of the reader's own, empty for a lesson. */
  readonly added: string;
  readonly title: WordColumns;
  readonly body: WordColumns;
  /** The translation, block by block; without a word where there is none. */
  readonly english: WordColumns;
}

/** A text that was found, and where. */
export interface Found {
  readonly id: string;
  readonly inTitle: boolean;
  /** The sentence to be shown; null if nothing is found but in the title. */
  readonly place: FoundPlace | null;
}

export interface FoundPlace {
  readonly side: 'body' | 'english';
  /** Index of the block within the side, and of the sentence within the block. */
  readonly block: number;
  readonly sentence: number;
}

/**
 * The texts that have all terms of a query, in Indonesian (the title counts) or in English, the best first: those whose title has
 * them, then those in which a sentence has more of them, then those that have them more often, then the latest.
 */
export function searchTexts(texts: Iterable<SearchedText>, matcher: Matcher): readonly Found[] {
  if (matcher.all === 0) return [];
  const ranked: Ranked[] = [];
  for (const text of texts) {
    const found = rankedIn(text, matcher);
    if (found) ranked.push(found);
  }
  return ranked.toSorted(bestFirst).map(({ found }) => found);
}

interface Ranked {
  readonly found: Found;
  readonly inTitle: number;
  readonly together: number;
  readonly weight: number;
  readonly added: string;
}

function rankedIn(text: SearchedText, matcher: Matcher): Ranked | null {
  const title = matchIn(text.title, matcher);
  const body = matchIn(text.body, matcher);
  if (((title?.found ?? 0) | (body?.found ?? 0)) === matcher.all) return ranked(text, title, body, 'body');
  const english = matchIn(text.english, matcher);
  return english?.found === matcher.all ? ranked(text, null, english, 'english') : null;
}

const ranked = (text: SearchedText, title: Match | null, match: Match | null, side: FoundPlace['side']): Ranked => ({
  found: { id: text.id, inTitle: title !== null, place: match && placeIn(text[side], match.sentence, side) },
  inTitle: countOf(title?.found ?? 0),
  together: countOf(match?.together ?? 0),
  weight: (title?.weight ?? 0) + (match?.weight ?? 0),
  added: text.added,
});

const bestFirst = (one: Ranked, other: Ranked): number =>
  other.inTitle - one.inTitle ||
  other.together - one.together ||
  other.weight - one.weight ||
  (one.added < other.added ? 1 : one.added > other.added ? -1 : 0);

function placeIn({ blocks }: WordColumns, sentence: number, side: FoundPlace['side']): FoundPlace {
  const block = lastAt(blocks, sentence);
  return { side, block, sentence: sentence - blocks[block]! };
}
