import type { WordClass } from '../lexicon/Entry';
import type { Trait } from './readingTraits';

/** What stands on one side of a word: any of what is named. Across a mark, or a sentence’s edge, stands nothing but the edge. */
export interface Beside {
  /** One of these words, lower case. */
  readonly words?: ReadonlySet<string>;
  /** Before: a word that was taken for one of these classes. After: one whose likeliest reading may be of one of them. */
  readonly classes?: readonly WordClass[];
  /** After: a capitalised word that is above all a name, or nothing known. */
  readonly writtenName?: true;
  /** A mark, or where the sentence begins or ends. */
  readonly edge?: true;
}

/** What stands between a word and the one before: the end of a quotation, a bare comma, or anything else. */
export type Gap = 'quotation' | 'comma' | 'other';

/** Readings, taken as classes. All that is named must hold. */
export interface Favoured {
  readonly as?: readonly WordClass[];
  /** What the reading must be. */
  readonly only?: readonly Trait[];
  /** What it must not be. */
  readonly never?: readonly Trait[];
  /** The id of its stem; in rules for certain forms alone. */
  readonly lexeme?: string;
}

/** One local observation and what it speaks for. It applies where all that is named holds. */
export interface Rule {
  readonly id: string;
  /** What the rule rests on, with an example. */
  readonly why: string;
  /** The words that it is about, lower case; without them, any. */
  readonly forms?: ReadonlySet<string>;
  readonly before?: Beside;
  readonly notBefore?: Beside;
  readonly after?: Beside;
  readonly notAfter?: Beside;
  /** Whether the word itself begins with a capital. */
  readonly written?: boolean;
  /** Not at the beginning of a sentence. In rules for certain forms alone, as the two below. */
  readonly initial?: false;
  readonly gap?: Gap;
  /** The next word begins with a capital, whatever stands between. */
  readonly beforeCapital?: true;
  readonly favours: Favoured;
  /** In the unit of a reading's cost, to a thousandth. Negative speaks against. */
  readonly bonus: number;
}
