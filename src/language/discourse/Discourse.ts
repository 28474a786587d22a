import type { Person } from './Person';
import type { Quotation } from './Quotation';
import type { ReportedSpeech } from './ReportedSpeech';

/** Who says what in a text. All of it in the order of the text. */
export interface Discourse {
  readonly quotations: readonly Quotation[];
  readonly reported: readonly ReportedSpeech[];
  /** In the order in which the text makes clear who they are. */
  readonly people: readonly Person[];
}
