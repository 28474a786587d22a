import { browserSpeech } from './browserSpeech';
import { createReader } from './createReader';
import { followPage } from './followPage';
import type { Ending, Piece, Span } from './Reader';
import { watchVoices, type VoiceChoice } from './watchVoices';

interface Events {
  readonly onState: (kind: 'speaking' | 'paused') => void;
  /** The piece being spoken, and the word of it where the voice reports words. */
  readonly onSpan: (piece: number, word: Span | null) => void;
  readonly onDone: (how: Ending) => void;
}

/** The page's one reader with the Indonesian voice of this device. */
export interface Speaker {
  /** Resolves at once when known; within three seconds otherwise. */
  readonly voice: () => Promise<VoiceChoice>;
  readonly read: (pieces: readonly Piece[], rate: number, events: Events) => void;
  /** Says the current piece again at another speed. */
  readonly setRate: (rate: number) => void;
  readonly pause: () => void;
  readonly resume: () => void;
  readonly skip: (by: 1 | -1) => void;
  readonly stop: () => void;
}

/** Opens speech and begins to look for voices; never throws where there is none. */
export function openSpeaker(): Speaker {
  const speech = browserSpeech();
  let choice: VoiceChoice | null = null;
  let known: (choice: VoiceChoice) => void;
  const first = new Promise<VoiceChoice>((resolve) => (known = resolve));
  watchVoices(speech, null, (found) => {
    choice = found;
    known(found);
  });
  if (!speech) return { voice: () => first, ...silent };

  const reader = createReader(speech);
  followPage(reader, speech, window);
  const read = (pieces: readonly Piece[], rate: number, events: Events) => {
    if (choice?.kind !== 'found') return events.onDone('failed');
    const forget = reader.subscribe((state) => {
      if (state.kind === 'silent') return;
      events.onState(state.kind);
      events.onSpan(state.piece, state.kind === 'speaking' ? state.word : null);
    });
    const onDone = (how: Ending) => {
      forget();
      events.onDone(how);
    };
    reader.read(pieces, { voice: choice.voice, rate, onDone });
  };
  return {
    voice: async () => choice ?? first,
    read,
    setRate: reader.setRate,
    pause: reader.pause,
    resume: reader.resume,
    skip: reader.skip,
    stop: reader.stop,
  };
}

const nothing = () => undefined;
const silent = { read: nothing, setRate: nothing, pause: nothing, resume: nothing, skip: nothing, stop: nothing };
