import type { Speech } from './browserSpeech';
import { partsToSpeak } from './partsToSpeak';
import type { QuietEngine } from './quietEngine';
import type { Span } from './Reader';
import { type Outcome, type Request, sayOnce } from './sayOnce';
import { spokenForm } from './spokenForm';
import { wordAt } from './wordAt';

interface Events {
  readonly onWord: (word: Span) => void;
  /** Once, last; not at all after the signal. */
  readonly onOutcome: (outcome: 'end' | 'interrupted' | 'failed') => void;
}

/**
 * Chrome breaks off its network voices after 14 seconds, without an event (crbug.com/40747712), so they get no more
 * than they can say in 12; they say at least this many UTF-16 units of Indonesian a second at rate 1.
 */
const NETWORK_SECONDS = 12;
const NETWORK_UNITS_PER_SECOND = 10;

/**
 * Reads one piece, in as many utterances as the voice needs; an utterance that the engine ignores is tried once more.
 *
 * @param signal makes the events cease; silencing the engine itself is the caller's business
 */
export function sayPiece(
  speech: Speech,
  engine: QuietEngine,
  request: Request,
  events: Events,
  signal: AbortSignal,
): void {
  const form = spokenForm(request.text);
  // Some engines never finish where there is nothing to say.
  const parts = partsToSpeak(form.spoken, longestFor(request)).filter(([start, end]) =>
    wordAt(form.spoken, start, end - start),
  );

  const say = (index: number, attempt: number) => {
    const part = parts[index];
    if (!part) return events.onOutcome('end');
    const [start, end] = part;
    const onBoundary = (charIndex: number, charLength: number | undefined) => {
      const word = wordAt(form.spoken, start + charIndex, charLength);
      if (word) events.onWord(form.written(word));
    };
    const onOutcome = (outcome: Outcome) => after(outcome, index, attempt);
    sayOnce(speech, { ...request, text: form.spoken.slice(start, end) }, { onBoundary, onOutcome }, signal);
  };

  const sayAfterHush = (index: number, attempt: number) => {
    engine.hush();
    engine.whenSettled(() => say(index, attempt), signal);
  };

  const after = (outcome: Outcome, index: number, attempt: number) => {
    switch (outcome) {
      case 'end':
        return say(index + 1, 1);
      case 'stuck':
        return sayAfterHush(index + 1, 1);
      case 'unheard':
        return attempt === 1 ? sayAfterHush(index, 2) : events.onOutcome('failed');
      case 'interrupted':
      case 'failed':
        return events.onOutcome(outcome);
      default:
        return outcome satisfies never;
    }
  };

  engine.whenSettled(() => say(0, 1), signal);
}

function longestFor({ voice, rate }: Request): number {
  return voice.localService ? Infinity : Math.floor(NETWORK_SECONDS * NETWORK_UNITS_PER_SECOND * rate);
}
