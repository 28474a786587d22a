import type { Bearing } from './bearingOf';
import type { Span } from '../text/Span';
import type { Cued } from './cues';
import type { QuotationKind } from './Quotation';
import type { QuotedStretch } from './quotedStretches';
import type { SpeakerPhrase } from './speakerPhrase';

/** What happens in a text as to who speaks, in order. */
export type SpeechEvent =
  | {
      readonly kind: 'quotation';
      readonly at: number;
      readonly type: QuotationKind;
      readonly stretch: QuotedStretch;
      readonly cued: Cued | undefined;
      /** Whether the text bears it out that who spoke last goes on speaking, where no cue is. */
      readonly carries: boolean;
      /** Who does something right behind it, where no cue is. */
      readonly doer: SpeakerPhrase | undefined;
    }
  /** A sentence that reports. */
  | { readonly kind: 'reported'; readonly at: number; readonly span: Span; readonly cued: Cued }
  /** *Hal itu disampaikan Budi*: it says of other sentences who said them. */
  | { readonly kind: 'told'; readonly at: number; readonly cued: Cued }
  /** A sentence about somebody who is its subject. */
  | {
      readonly kind: 'subject';
      readonly at: number;
      readonly phrase: SpeakerPhrase;
      readonly bearing: Bearing;
      /** How they come in: for the first time with age, trade or *seorang*; by name for the first time; or again. */
      readonly entry: 'introduced' | 'named' | 'again';
      /** Whether the sentence has somebody else, whom *dia* can mean: *cucunya*, another name. */
      readonly hasOther: boolean;
    };

export type SubjectEvent = Extract<SpeechEvent, { kind: 'subject' }>;
export type QuotationEvent = Extract<SpeechEvent, { kind: 'quotation' }>;
