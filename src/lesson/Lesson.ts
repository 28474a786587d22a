/**
 * What a lesson is: one plain, versioned JSON value. Every position in it is an offset into a text of the lesson,
 * never a copy of the text (decision 1 in docs/architecture.md).
 */

import type { Span } from '../language/text/Span';

declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

export type LessonId = Branded<'LessonId'>;
/** `sha256-` and the digest in base64url, over the canonical form of everything else in the lesson. */
export type ContentHash = Branded<'ContentHash'>;
/** `title`, `caption`, or the id of a block of the body: a letter and a number (`p1`, `h1`). */
export type BlockId = Branded<'BlockId'>;
export type GlossaryId = Branded<'GlossaryId'>;
export type EntityId = Branded<'EntityId'>;
export type QuestionId = Branded<'QuestionId'>;
export type SetId = Branded<'SetId'>;

/** A place in the lesson: spans of one block's text, in order, more than one where a phrase is interrupted. */
export interface Place {
  readonly block: BlockId;
  readonly spans: readonly Span[];
}

/** Languages of explanation: what a text about the Indonesian may be written in. The passage itself is Indonesian. */
export type ExplanationLanguage = 'en' | 'id';
/** The same said in both languages of explanation. */
export type Bilingual = Readonly<Record<ExplanationLanguage, string>>;

/** The current format. A change of shape raises it, adds a step to `upgrade.ts` and a fixture of the old form. */
export const LESSON_FORMAT = 2;

export interface Lesson {
  readonly format: typeof LESSON_FORMAT;
  readonly id: LessonId;
  /** Counts the published states of this lesson, from 1. */
  readonly revision: number;
  readonly hash: ContentHash;
  readonly rights: Rights;
  /** The lesson that this one simplifies, shortens or extends; null for an original. */
  readonly variantOf: LessonId | null;
  readonly level: Level;
  readonly topic: Topic;
  readonly summary: Bilingual;
  readonly source: Source;
  readonly body: readonly Block[];
  /** Keyed by language of the translation, then by block. A translation covers every block, or none: nobody has translated it. */
  readonly translations: Readonly<Record<'en', Translation>>;
  readonly glossary: readonly GlossaryEntry[];
  readonly entities: readonly Entity[];
  readonly quotations: readonly Quotation[];
  readonly notes: readonly Note[];
  /** What the questions are dealt out to, in the order in which they are offered. A question may be in none. */
  readonly sets: readonly QuestionSet[];
  readonly questions: readonly QuestionRecord[];
}

export interface Rights {
  /** Who holds the rights in the article itself. */
  readonly articleHolder: string;
  /** Licence of what was added: translation, glossary, questions. An SPDX identifier. */
  readonly lessonLicence: string;
  readonly statement: Bilingual;
}

export interface Level {
  readonly cefr: 'A1' | 'A2' | 'B1' | 'B1+' | 'B2' | 'B2+' | 'C1' | 'C2';
  /** Level of Bahasa Indonesia bagi Penutur Asing, 1 to 7. */
  readonly bipa: 1 | 2 | 3 | 4 | 5 | 6 | 7;
}

export const TOPICS = [
  'government',
  'law',
  'economy',
  'disaster',
  'sport',
  'health',
  'faith',
  'technology',
  'education',
  'culture',
  'daily-life',
] as const;
export type Topic = (typeof TOPICS)[number];

/** As printed, each one string; empty where the source prints none. */
export interface Source {
  readonly publisher: string;
  readonly author: string;
  readonly date: string;
  readonly title: string;
  readonly caption: string;
  readonly tagLine: string;
}

export interface Block {
  readonly kind: 'paragraph' | 'subhead';
  readonly id: BlockId;
  readonly text: string;
  readonly sentences: readonly Span[];
}

export type Translation = Readonly<Record<string, TranslatedBlock>>;

export interface TranslatedBlock {
  readonly text: string;
  /** As many as the block has sentences (title and caption count as one), in the same order. */
  readonly sentences: readonly Span[];
  readonly phrases: readonly PhrasePair[];
}

/** A phrase of the passage and what stands for it in the translation: each within one sentence, the same on both sides. */
export interface PhrasePair {
  readonly kind: 'phrase' | 'name' | 'idiom';
  readonly source: readonly Span[];
  readonly target: readonly Span[];
}

export const PARTS_OF_SPEECH = [
  'noun',
  'verb',
  'adjective',
  'adverb',
  'pronoun',
  'numeral',
  'preposition',
  'conjunction',
  'particle',
  'determiner',
  'interjection',
  'name',
  'phrase',
] as const;
export type PartOfSpeech = (typeof PARTS_OF_SPEECH)[number];

export interface GlossaryEntry {
  readonly id: GlossaryId;
  readonly kind: 'word' | 'phrase' | 'idiom' | 'abbreviation';
  /** As a dictionary would list it. */
  readonly headword: string;
  readonly partOfSpeech: PartOfSpeech;
  /** The meaning in this text. */
  readonly meaning: Readonly<Record<'en', string>>;
  /** In Indonesian simpler than the word itself. */
  readonly explanation: string;
  /** Word-for-word sense in English, where it differs from the meaning. */
  readonly literal: string | null;
  readonly culture: Bilingual | null;
  readonly expansion: Expansion | null;
  /** How the word is built, in writing order; empty for a root standing alone, a phrase, a loan. */
  readonly pieces: readonly WordPiece[];
  readonly places: readonly Place[];
}

export interface WordPiece {
  readonly role: 'prefix' | 'root' | 'suffix' | 'infix' | 'clitic';
  /** `meN-`, `tegas`, `-kan`, and of clitics `-nya`, `ku-`. */
  readonly form: string;
}

/** What an abbreviation stands for. */
export type Expansion =
  | { readonly kind: 'spelled-out'; readonly inSource: boolean; readonly id: string; readonly en: string }
  | { readonly kind: 'unknown'; readonly note: Bilingual };

/** Somebody or something that the article names: who it is, according to the article. */
export interface Entity {
  readonly id: EntityId;
  readonly kind: 'person' | 'office' | 'organisation' | 'group';
  readonly name: string;
  readonly description: Bilingual;
  readonly places: readonly Place[];
}

/** Whose content a stretch of text is, and whose wording: two questions, not one. */
export interface Quotation {
  readonly id: string;
  readonly place: Place;
  readonly content: QuotedContent;
  readonly wording: 'exact' | 'reported' | 'name';
  /** The reporting verb; null where none introduces it. */
  readonly cue: ReportingCue | null;
}

export type QuotedContent =
  | { readonly kind: 'said'; readonly by: EntityId }
  | { readonly kind: 'relayed'; readonly from: EntityId; readonly by: EntityId }
  /** A title, theme or slogan: nobody's speech. */
  | { readonly kind: 'name-of'; readonly what: Bilingual };

export interface ReportingCue {
  readonly place: Place;
  /** Dictionary form. */
  readonly verb: string;
  /** What the choice of this verb implies. */
  readonly implies: Bilingual;
}

export interface Note {
  readonly id: string;
  /** `slip`: the source departs from the standard; `usage`, `culture`, `grammar`: worth knowing. */
  readonly kind: 'slip' | 'usage' | 'culture' | 'grammar';
  readonly place: Place;
  readonly text: Bilingual;
}

/** What every question has, whatever its kind. Its kind's own file in `quiz/kinds/` knows the rest. */
export interface QuestionRecord {
  readonly kind: string;
  readonly id: QuestionId;
  readonly prompt: Bilingual;
  /** What proves the answer. Never empty. */
  readonly evidence: readonly Place[];
  /** Why the answer is right, shown after answering. */
  readonly explanation: Bilingual;
}

/** Questions that are done together: what the report says, its words, its voices. */
export interface QuestionSet {
  readonly id: SetId;
  readonly title: Bilingual;
  /** What these questions ask, in a sentence. */
  readonly about: Bilingual;
  /** Never empty, in the order in which they are asked; no question is in two sets. */
  readonly questions: readonly QuestionId[];
}
