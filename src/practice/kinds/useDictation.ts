import { useEffect, useRef, useState } from 'react';
import { openSpeakerOnce } from '../../speech/openSpeakerOnce';
import type { Speaker } from '../../speech/speaker';
import { settings } from '../../state/settings';

/** Whether a text can be heard: being looked into, yes, silent (`failed` once, may be tried again), or not on this device. */
export type Hearing =
  | { readonly kind: 'looking' | 'ready' | 'speaking' | 'failed' }
  | { readonly kind: 'none'; readonly reason: 'no-speech-api' | 'no-indonesian-voice' | 'no-speech-code' };

/** How much slower than the reader has it. */
const SLOW = 0.65;

/** Says a text with the Indonesian voice of this device. */
export function useDictation(text: string): {
  readonly hearing: Hearing;
  readonly say: (slowly: boolean) => void;
} {
  const [hearing, setHearing] = useState<Hearing>({ kind: 'looking' });
  const speaker = useRef<Speaker>(null);
  // The voice must be known before a tap: browsers let a page speak only straight from one.
  useEffect(() => {
    let left = false;
    void heardOf().then((found) => {
      if (left) return;
      speaker.current = found.speaker;
      setHearing(found.hearing);
    });
    return () => {
      left = true;
      speaker.current?.stop();
    };
  }, []);
  const say = (slowly: boolean) => {
    const rate = settings.getState().speechRate * (slowly ? SLOW : 1);
    speaker.current?.read([{ text }], rate, {
      onState: () => setHearing({ kind: 'speaking' }),
      onSpan: () => {},
      onDone: (how) => setHearing({ kind: how === 'failed' ? 'failed' : 'ready' }),
    });
  };
  return { hearing, say };
}

async function heardOf(): Promise<{ readonly speaker: Speaker | null; readonly hearing: Hearing }> {
  const speaker = await openSpeakerOnce().catch(() => null);
  if (!speaker) return { speaker, hearing: { kind: 'none', reason: 'no-speech-code' } };
  const voice = await speaker.voice();
  return { speaker, hearing: voice.kind === 'none' ? { kind: 'none', reason: voice.reason } : { kind: 'ready' } };
}
