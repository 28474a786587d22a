import type { Span } from '../text/Span';
import type { ReportingCue, Speaker } from './Quotation';

/** A sentence that says in the writer's words what somebody said. */
export interface ReportedSpeech {
  /** Of the sentence: UTF-16 offsets into the whole text. */
  readonly span: Span;
  /** Null where nobody can be told. */
  readonly speaker: Speaker | null;
  readonly cue: ReportingCue;
}
