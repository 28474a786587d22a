import type { Entity, GlossaryEntry, Note } from '../lesson/Lesson';
import { placeText } from '../lesson/places';
import type { ReadLesson } from '../state/firstWords';

/** Everything the lesson says of one place in the text, in the order in which a card shows it. */
export interface Look {
  /** The longest unit first: the idiom before its words. */
  readonly entries: readonly GlossaryEntry[];
  readonly entity: Entity | null;
  readonly notes: readonly Note[];
  /** The phrase that the word stands in, and its partner in the English sentence. */
  readonly phrase: { readonly source: string; readonly target: string } | null;
}

/** Looks up what stands at an offset of a block. */
export function lookAt({ lesson, index }: ReadLesson, block: string, offset: number): Look {
  const { glossary, entity, notes, phrase } = index.entriesAt(block, offset);
  const english = phrase ? (lesson.translations.en[block]?.text ?? '') : '';
  return {
    entries: glossary,
    entity,
    notes,
    phrase: phrase && {
      source: placeText(lesson, { block: phrase.block, spans: phrase.source }),
      target: phrase.target.map(([start, end]) => english.slice(start, end)).join(' … '),
    },
  };
}
