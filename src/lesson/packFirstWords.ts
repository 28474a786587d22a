import type { Span } from '../language/text/Span';
import type { FirstWords } from './FirstWords';
import type { BlockId, GlossaryEntry, GlossaryId, PhrasePair, Place } from './Lesson';

/**
 * First words as they travel: by column and not by entry, and every offset as its distance from the one before. Two
 * thirds of the same as plain JSON, and it is on the way to the first tap.
 */
export interface PackedWords {
  readonly hash: string;
  readonly blocks: readonly string[];
  readonly ids: readonly string[];
  readonly kinds: readonly GlossaryEntry['kind'][];
  readonly headwords: readonly string[];
  readonly partsOfSpeech: readonly GlossaryEntry['partOfSpeech'][];
  readonly meanings: readonly string[];
  /** By entry: its places, each the index of the block and the distances of its spans. */
  readonly places: readonly (readonly (readonly [block: number, ...distances: number[]])[])[];
  /** By block: its pairs, each its kind and the distances of both sides, counted on from the pair before. */
  readonly phrases: readonly (readonly [PhrasePair['kind'], Distances, Distances][])[];
}

/** Of spans: gap, length, gap, length … */
type Distances = readonly number[];

/** The words as they travel. `unpackFirstWords` gives them back as they were. */
export function packFirstWords({ hash, glossary, phrases }: FirstWords): PackedWords {
  const blocks = [...new Set([...Object.keys(phrases), ...glossary.flatMap(({ places }) => places.map(blockOf))])];
  return {
    hash,
    blocks,
    ids: glossary.map(({ id }) => id),
    kinds: glossary.map(({ kind }) => kind),
    headwords: glossary.map(({ headword }) => headword),
    partsOfSpeech: glossary.map(({ partOfSpeech }) => partOfSpeech),
    meanings: glossary.map(({ meaning }) => meaning.en),
    places: glossary.map(({ places }) =>
      places.map(({ block, spans }) => [blocks.indexOf(block), ...distances(spans, 0).numbers] as const),
    ),
    phrases: blocks.map((block) => packPairs(phrases[block] ?? [])),
  };
}

/** What was packed. */
export function unpackFirstWords(packed: PackedWords): FirstWords {
  const { hash, blocks, ids } = packed;
  return {
    hash,
    glossary: ids.map((id, index) => ({
      id: id as GlossaryId,
      kind: at(packed.kinds, index),
      headword: at(packed.headwords, index),
      partOfSpeech: at(packed.partsOfSpeech, index),
      meaning: { en: at(packed.meanings, index) },
      places: at(packed.places, index).map(([block, ...numbers]): Place => ({
        block: at(blocks, block) as BlockId,
        spans: spansFrom(numbers, 0).spans,
      })),
    })),
    phrases: Object.fromEntries(blocks.map((block, index) => [block, unpackPairs(at(packed.phrases, index))])),
  };
}

const blockOf = ({ block }: Place) => block;

function at<Value>(list: readonly Value[], index: number): Value {
  const value = list[index];
  if (value === undefined) throw new RangeError('packed words: the columns are not of one length');
  return value;
}

function packPairs(pairs: readonly PhrasePair[]): PackedWords['phrases'][number] {
  let source = 0;
  let target = 0;
  return pairs.map((pair) => {
    const left = distances(pair.source, source);
    const right = distances(pair.target, target);
    [source, target] = [left.end, right.end];
    return [pair.kind, left.numbers, right.numbers];
  });
}

function unpackPairs(pairs: PackedWords['phrases'][number]): PhrasePair[] {
  let source = 0;
  let target = 0;
  return pairs.map(([kind, left, right]) => {
    const from = spansFrom(left, source);
    const to = spansFrom(right, target);
    [source, target] = [from.end, to.end];
    return { kind, source: from.spans, target: to.spans };
  });
}

function distances(spans: readonly Span[], from: number): { numbers: number[]; end: number } {
  let end = from;
  const numbers = spans.flatMap(([start, stop]) => {
    const gap = start - end; // may be negative: the other language has another order
    end = stop;
    return [gap, stop - start];
  });
  return { numbers, end };
}

function spansFrom(numbers: Distances, from: number): { spans: Span[]; end: number } {
  const spans: Span[] = [];
  let end = from;
  for (let index = 0; index + 1 < numbers.length; index += 2) {
    const start = end + (numbers[index] ?? 0);
    end = start + (numbers[index + 1] ?? 0);
    spans.push([start, end]);
  }
  return { spans, end };
}
