import type { Speech } from './browserSpeech';
import { indonesianVoices } from './indonesianVoices';

export type VoiceChoice =
  | { readonly kind: 'found'; readonly voice: SpeechSynthesisVoice }
  | { readonly kind: 'none'; readonly reason: 'no-speech-api' | 'no-indonesian-voice' };

/**
 * When to look at the list, in milliseconds from the start. Voices arrive late, often in two lots (the system's, then
 * the browser's own), and Safari and Firefox do not reliably say so. After the last look, no voice means none.
 */
const LOOKS: readonly number[] = [0, 100, 250, 500, 1000, 2000, 3000];

/**
 * Tells which Indonesian voice to use, as soon as it is known and again whenever that changes; never before this
 * function has returned. "None" is told only when waiting longer has become pointless.
 *
 * @param remembered see `indonesianVoices`
 * @returns ends the watch
 */
export function watchVoices(
  speech: Speech | null,
  remembered: string | null,
  listener: (choice: VoiceChoice) => void,
): () => void {
  let told: string | null = null;
  let patient = true;

  const tell = (choice: VoiceChoice) => {
    const name = choice.kind === 'found' ? `voice ${choice.voice.voiceURI}` : choice.reason;
    if (name === told) return; // by name: some engines make new voice objects for every list
    told = name;
    listener(choice);
  };

  const look = () => {
    if (!speech) return tell({ kind: 'none', reason: 'no-speech-api' });
    const [voice] = indonesianVoices(speech.synthesis.getVoices(), remembered);
    if (voice) tell({ kind: 'found', voice });
    else if (!patient) tell({ kind: 'none', reason: 'no-indonesian-voice' });
  };

  const timers = LOOKS.map((delay, index) =>
    setTimeout(() => {
      patient = index < LOOKS.length - 1;
      look();
    }, delay),
  );
  speech?.synthesis.addEventListener?.('voiceschanged', look);

  return () => {
    timers.forEach((timer) => clearTimeout(timer));
    speech?.synthesis.removeEventListener?.('voiceschanged', look);
  };
}
