import type { Span } from '../text/Span';

/** Somebody whom a text names. */
export interface Person {
  /** The fullest name that the text gives, without titles and ranks. */
  readonly name: string;
  /** The other names and forms of it in the text, each once, in the order in which they come. */
  readonly aliases: readonly string[];
  /** Office, trade, rank, as the text gives them the first time; null where it gives none. */
  readonly role: string | null;
  /** Where the names stand, in order: UTF-16 offsets into the whole text. */
  readonly spans: readonly Span[];
}
