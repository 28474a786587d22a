import type { BlockId, Entity, GlossaryEntry, Lesson, Note, PhrasePair, Place, Quotation } from './Lesson';
import { phraseAt } from './phrases';
import { extentOf } from './places';

/** Everything a lesson says about one offset of one block. */
export interface Entries {
  /** Longest first: an idiom comes before the words in it. */
  readonly glossary: readonly GlossaryEntry[];
  /** The narrowest: in `Inspektur Jenderal KP2MI` the offset of `KP2MI` is the ministry's. */
  readonly entity: Entity | null;
  /** Narrowest first. */
  readonly notes: readonly Note[];
  /** The narrowest: a title within a speech, not the speech. */
  readonly quotation: Quotation | null;
  readonly phrase: PlacedPair | null;
}

/** A phrase pair and the block that it is a pair of. */
export interface PlacedPair extends PhrasePair {
  readonly block: BlockId;
}

/** Answers what stands at an offset, in microseconds. */
export interface LessonIndex {
  readonly entriesAt: (block: string, offset: number) => Entries;
  /** See `phraseAt` in phrases.ts. */
  readonly phraseAt: (block: string, offset: number, side: 'source' | 'target') => PlacedPair | null;
}

/**
 * Deals a lesson's entries out to their blocks once, so that a look-up runs over a few dozen of them and not over all.
 * Sorted are only the few that are found.
 */
export function buildIndex(lesson: Omit<Lesson, 'questions'>): LessonIndex {
  const glossary = byBlock(hitsOf(lesson.glossary));
  const entities = byBlock(hitsOf(lesson.entities));
  const notes = byBlock(lesson.notes.map(asHit));
  const quotations = byBlock(lesson.quotations.map(asHit));
  const english = new Map(Object.entries(lesson.translations.en));

  const pairAt: LessonIndex['phraseAt'] = (block, offset, side) => {
    const translated = english.get(block);
    const pair = translated && phraseAt(translated, offset, side);
    return pair ? { ...pair, block: block as BlockId } : null;
  };
  return {
    entriesAt: (block, offset) => ({
      glossary: at(glossary, block, offset, longestFirst),
      entity: at(entities, block, offset, narrowestFirst)[0] ?? null,
      notes: at(notes, block, offset, narrowestFirst),
      quotation: at(quotations, block, offset, narrowestFirst)[0] ?? null,
      phrase: pairAt(block, offset, 'source'),
    }),
    phraseAt: pairAt,
  };
}

/** An entry at one of its places. */
interface Hit<Entry> {
  readonly entry: Entry;
  readonly place: Place;
}

type ByBlock<Entry> = ReadonlyMap<string, readonly Hit<Entry>[]>;
type Order = (a: Hit<unknown>, b: Hit<unknown>) => number;

const longestFirst: Order = (a, b) => extentOf(b.place) - extentOf(a.place);
const narrowestFirst: Order = (a, b) => extentOf(a.place) - extentOf(b.place);

function hitsOf<Entry extends { readonly places: readonly Place[] }>(entries: readonly Entry[]): Hit<Entry>[] {
  return entries.flatMap((entry) => entry.places.map((place) => ({ entry, place })));
}

function asHit<Entry extends { readonly place: Place }>(entry: Entry): Hit<Entry> {
  return { entry, place: entry.place };
}

function byBlock<Entry>(hits: readonly Hit<Entry>[]): ByBlock<Entry> {
  const blocks = new Map<string, Hit<Entry>[]>();
  for (const hit of hits) {
    const list = blocks.get(hit.place.block);
    if (list) list.push(hit);
    else blocks.set(hit.place.block, [hit]);
  }
  return blocks;
}

/** The entries that stand there, each once although two of its places may. */
function at<Entry>(index: ByBlock<Entry>, block: string, offset: number, order: Order): readonly Entry[] {
  const hits = (index.get(block) ?? []).filter(({ place }) =>
    place.spans.some(([start, end]) => start <= offset && offset < end),
  );
  return [...new Set(hits.sort(order).map(({ entry }) => entry))];
}
