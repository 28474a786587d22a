import type { Span } from '../text/Span';

/**
 * What a stretch in quotation marks is:
 *
 * - `direct`: somebody's speech, word for word;
 * - `title`: of a book, film, song, event, law, account; a theme;
 * - `slogan`: a motto, a cry, what is written on a banner;
 * - `scare`: a word or term that the writer holds at arm's length, or borrows;
 * - `document`: what a letter, a regulation or a verse says;
 * - `nickname`: what somebody is called.
 */
export const QUOTATION_KINDS = ['direct', 'title', 'slogan', 'scare', 'document', 'nickname'] as const;
export type QuotationKind = (typeof QUOTATION_KINDS)[number];

/** The word that reports speech, as it stands in the text. Offsets are UTF-16 offsets into the whole text. */
export interface ReportingCue {
  readonly span: Span;
  /** Lower case, without -nya, -lah and the like: `ujar`, `mengatakan`, `menurut`. */
  readonly verb: string;
}

/** Who speaks, as far as the text bears it out. */
export interface Speaker {
  /** The fullest name that the text gives, without title or rank; of an unnamed speaker the phrase that stands for a name. */
  readonly name: string;
  /** Office, trade, rank, as the text gives them; null where it gives none. */
  readonly role: string | null;
  /** Place in the people of the text (`Discourse`); null for who has no name there. */
  readonly person: number | null;
}

/** A stretch in quotation marks. Those inside of another come behind it. */
export interface Quotation {
  readonly kind: QuotationKind;
  /** Between the marks. Of several paragraphs that each open with a mark it is one stretch, marks and all. */
  readonly span: Span;
  /** 0, or 1 inside of another. */
  readonly level: 0 | 1;
  /** Null where nobody can be told, and for what is no speech. */
  readonly speaker: Speaker | null;
  /** Null where none reports it, or nothing but a colon does. */
  readonly cue: ReportingCue | null;
}
