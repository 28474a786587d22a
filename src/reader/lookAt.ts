import type { Entity, GlossaryEntry, Note } from '../lesson/Lesson';
import { placeText } from '../lesson/places';
import type { ReadLesson } from '../state/firstWords';
import type { WordPlace } from './selection';

/** Everything the lesson says of one place in the text, in the order in which a card shows it. */
export interface Look {
  /** The longest unit first: the idiom before its words. */
  readonly entries: readonly GlossaryEntry[];
  readonly entity: Entity | null;
  readonly notes: readonly Note[];
  /** The phrase that the word stands in, and its partner in the English sentence. */
  readonly phrase: { readonly source: string; readonly target: string } | null;
}

/** Looks up what stands at a place. */
export function lookAt({ lesson, index }: ReadLesson, { block, offset }: WordPlace): Look {
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

/** Whether the lesson has anything of its own to say of it. */
export const isKnown = ({ entries, entity }: Look): boolean => entries.length > 0 || entity !== null;

/** The entry that somebody has chosen at a place: by id, for the whole lesson says more of an entry than its first words. */
export interface Chosen {
  readonly at: string;
  readonly id: string;
}

/** A place as one string. */
export const keyOf = ({ block, offset }: WordPlace): string => `${block}.${offset}`;

/** The entry to be shown: of the place where it was chosen only, another word starts with its own first one. */
export const entryIn = ({ entries }: Look, at: WordPlace, chosen: Chosen | null): GlossaryEntry | undefined =>
  entries.find(({ id }) => chosen?.at === keyOf(at) && chosen.id === id) ?? entries[0];

/** Whether an entry is of several words: its meaning is not that of the one word that was opened. */
export const isUnit = ({ headword }: GlossaryEntry): boolean => headword.includes(' ');
