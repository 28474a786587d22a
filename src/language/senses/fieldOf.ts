import type { Field } from '../lexicon/Cue';
import type { FormTable } from '../lexicon/FormTable';
import type { Lexicon } from '../lexicon/Lexicon';
import type { ReadParagraph } from '../ReadDocument';

const FEWEST = 2; // words of a field, before a text is said to be of it

/** What paragraphs are about: the field of which they have the most different words; null where that is none, or two. */
export function fieldOf(paragraphs: readonly ReadParagraph[], lexicon: Lexicon): Field | null {
  const fields = fieldsByWord(lexicon);
  const met = new Map<Field, Set<string>>();
  for (const { tokens } of paragraphs)
    for (const { readings } of tokens) {
      const [first] = readings;
      if (!first) continue;
      for (const word of [first.stem.headword.toLowerCase(), first.root.toLowerCase()])
        for (const field of fields.get(word) ?? []) met.set(field, (met.get(field) ?? new Set()).add(word));
    }
  const [most, next] = [...met]
    .map(([field, words]) => ({ field, count: words.size }))
    .toSorted((a, b) => b.count - a.count);
  if (!most || most.count < FEWEST || most.count === next?.count) return null;
  return most.field;
}

const known = new WeakMap<FormTable, ReadonlyMap<string, readonly Field[]>>();

function fieldsByWord(lexicon: Lexicon): ReadonlyMap<string, readonly Field[]> {
  let fields = known.get(lexicon.forms);
  if (!fields) known.set(lexicon.forms, (fields = turned(lexicon.fields())));
  return fields;
}

function turned(words: ReadonlyMap<Field, readonly string[]>): ReadonlyMap<string, readonly Field[]> {
  const fields = new Map<string, readonly Field[]>();
  for (const [field, list] of words) for (const word of list) fields.set(word, [...(fields.get(word) ?? []), field]);
  return fields;
}
