import type { BlockId } from '../lesson/Lesson';
import type { TextId } from '../ownText/OwnText';
import type { MarkedText } from '../shelf/markedText';
import type { ShelfItem, ShelfOrder } from '../shelf/ShelfItem';
import type { Damage } from '../storage/Damage';
import type { Change } from '../storage/tabs';
import type { OpeningWords } from '../study/openingWords';
import type { WordForms } from './AnalysisMessage';

/** What can be asked of the worker that keeps the shelf, and what it answers: plain data. */
export interface ShelfQuestions {
  /** What stands on the shelf, as far as it is known now. */
  readonly list: { readonly asked: ListAsked; readonly said: ShelfList };
  /** What is found for what was typed, the best first. */
  readonly search: { readonly asked: SearchAsked; readonly said: ShelfFound };
  /** The words that would open a text most; `text` is the id of a lesson or a text. Null if it has not been counted. */
  readonly opening: {
    readonly asked: { readonly text: string; readonly most: number };
    readonly said: OpeningWords | null;
  };
  /** The next text of the reader's own whose words have not been counted; null if there is no other. */
  readonly uncounted: { readonly asked: { readonly except: readonly TextId[] }; readonly said: Uncounted | null };
}

export type ShelfKind = 'all' | 'lessons' | 'texts';

export interface ListAsked {
  readonly kind: ShelfKind;
  readonly order: ShelfOrder;
  /** How many items at most. */
  readonly most: number;
}

export type ShelfList =
  | {
      readonly kind: 'read';
      readonly items: readonly ShelfItem[];
      /** How many there are, shown or not. */
      readonly total: number;
      /** All texts of the reader's own, and the words in them. */
      readonly texts: { readonly count: number; readonly words: number };
      readonly knowledge: Knowledge;
    }
  /** The reader's own texts cannot be read. */
  | { readonly kind: 'failed' };

/** Whether the reader has said of any word that it is known, or is being learned. */
export type Knowledge = 'not-read' | 'none' | 'some';

export interface SearchAsked {
  readonly typed: string;
  /** Other forms of the words that were typed, by the word. */
  readonly forms: WordForms;
  readonly kind: ShelfKind;
  readonly most: number;
}

export interface ShelfFound {
  /** What has been looked through: of some texts it may be only the title, until all have been read. */
  readonly through: 'titles' | 'all';
  readonly total: number;
  readonly hits: readonly ShelfHit[];
}

export interface ShelfHit {
  readonly item: ShelfItem;
  readonly title: MarkedText;
  /** The sentence that it is found in; null if in the title only. */
  readonly sentence: FoundSentence | null;
}

export interface FoundSentence extends MarkedText {
  readonly lang: 'id' | 'en';
  /** Of the text: where the sentence stands. */
  readonly block: BlockId;
}

export interface Uncounted {
  readonly id: TextId;
  /** Empty if it cannot be read. */
  readonly blocks: readonly string[];
}

export type ShelfQuestionName = keyof ShelfQuestions;
export type ShelfAsked<Name extends ShelfQuestionName> = ShelfQuestions[Name]['asked'];
export type ShelfSaid<Name extends ShelfQuestionName> = ShelfQuestions[Name]['said'];

/** What the page sends: first of all where the app lies. */
export type ShelfRequest =
  | { readonly kind: 'open'; readonly basePath: string }
  | ShelfQuestion
  /** Something has been changed by this page: it counts for whatever is asked after it. */
  | { readonly kind: 'changed'; readonly change: Change };

export type ShelfQuestion = {
  readonly [Name in ShelfQuestionName]: { readonly kind: Name; readonly id: number; readonly asked: ShelfAsked<Name> };
}[ShelfQuestionName];

/** What the worker sends. */
export type ShelfAnswer =
  | { readonly kind: 'said'; readonly id: number; readonly said: ShelfSaid<ShelfQuestionName> }
  /** What was said before may not be so any more: whoever shows it asks again. */
  | { readonly kind: 'news' }
  /** A record was come across that cannot be read. */
  | { readonly kind: 'damage'; readonly damage: Damage }
  | { readonly kind: 'failed' };
