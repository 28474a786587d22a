import type { Speech } from './browserSpeech';

export interface Request {
  readonly text: string;
  readonly voice: SpeechSynthesisVoice;
  readonly rate: number;
}

/**
 * `interrupted`: silenced by somebody else (a call, another page). `unheard`: the engine took the text and did
 * nothing. `stuck`: it began, then stopped without a word; it must be silenced before it can speak again.
 */
export type Outcome = 'end' | 'interrupted' | 'failed' | 'unheard' | 'stuck';

interface Events {
  readonly onBoundary: (charIndex: number, charLength: number | undefined) => void;
  /** Once, last; not at all after the signal. */
  readonly onOutcome: (outcome: Outcome) => void;
}

/** How often to look whether the engine is still at it. Counted in looks, not by the clock: a phone may sleep. */
const LOOK_EVERY = 500;
const LOOKS_PER_SECOND = 1000 / LOOK_EVERY;
/** Network voices take their time to begin. */
const SECONDS_TO_BEGIN = 8;
/** An engine neither speaking nor about to has dropped the text, or lost its `end`. */
const SECONDS_IDLE = 1.5;
/** Speaking slower than this at rate 1 is not speaking. */
const SLOWEST_UNITS_PER_SECOND = 4;
const SECONDS_BETWEEN_WORDS = 10;

/**
 * Has one text spoken and finds out what became of it, also from engines that do not say: network voices may be
 * dropped without `end` or `error`, or fall silent while `speaking` stays true.
 *
 * @param signal makes the events cease; silencing the engine itself is the caller's business
 */
export function sayOnce(
  { synthesis, utterance: create }: Speech,
  request: Request,
  events: Events,
  signal: AbortSignal,
): void {
  const utterance = create(request.text);
  utterance.voice = request.voice;
  utterance.lang = request.voice.lang; // Android goes by the language, not by the voice
  utterance.rate = request.rate;

  let begun = false;
  let reportsWords = false;
  let quietLooks = 0;
  let idleLooks = 0;

  const cease = () => {
    clearInterval(timer);
    signal.removeEventListener('abort', cease);
    utterance.onstart = utterance.onboundary = utterance.onend = utterance.onerror = null;
  };
  const finish = (outcome: Outcome) => {
    cease();
    events.onOutcome(outcome);
  };
  const look = () => {
    quietLooks += 1;
    idleLooks = synthesis.speaking || synthesis.pending ? 0 : idleLooks + 1;
    const patience = begun ? patienceWith(request, reportsWords) : SECONDS_TO_BEGIN;
    if (idleLooks >= SECONDS_IDLE * LOOKS_PER_SECOND) finish(begun ? 'end' : 'unheard');
    else if (quietLooks >= patience * LOOKS_PER_SECOND) finish(begun ? 'stuck' : 'unheard');
  };

  // Chrome collects utterances that nobody holds, and their `end` is lost: through `look`, the timer holds this one.
  const timer = setInterval(look, LOOK_EVERY);
  signal.addEventListener('abort', cease);
  utterance.onstart = () => {
    begun = true;
    quietLooks = 0;
  };
  utterance.onboundary = (event) => {
    begun = true;
    quietLooks = 0;
    if (event.name === 'sentence') return;
    reportsWords = true;
    events.onBoundary(event.charIndex, event.charLength);
  };
  utterance.onend = () => finish('end');
  utterance.onerror = ({ error }) => finish(error === 'interrupted' || error === 'canceled' ? 'interrupted' : 'failed');
  synthesis.speak(utterance);
}

/** Seconds without a sign of life after which an engine that claims to speak is not believed. */
function patienceWith({ text, rate }: Request, reportsWords: boolean): number {
  if (reportsWords) return SECONDS_BETWEEN_WORDS;
  return SECONDS_BETWEEN_WORDS + text.length / (SLOWEST_UNITS_PER_SECOND * rate);
}
