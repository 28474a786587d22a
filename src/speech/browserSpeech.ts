/** What this folder uses of the browser's speech synthesis. Tests put a fake in its place. */
export interface Speech {
  readonly synthesis: Synthesis;
  /** A new utterance of this text, nothing else set. */
  readonly utterance: (text: string) => SpeechSynthesisUtterance;
}

type Spoken = 'speaking' | 'pending' | 'paused' | 'getVoices' | 'speak' | 'cancel' | 'resume';
type Heard = 'addEventListener' | 'removeEventListener';
/** Safari before 16 can speak, but its `speechSynthesis` is no event target. */
export type Synthesis = Pick<SpeechSynthesis, Spoken> & Partial<Pick<SpeechSynthesis, Heard>>;

/** The browser's speech synthesis; null where there is none (Android web views, hardened browsers). */
export function browserSpeech(): Speech | null {
  // The DOM types promise both globals; those browsers do not keep the promise.
  const globals: Partial<Pick<typeof globalThis, 'speechSynthesis' | 'SpeechSynthesisUtterance'>> = globalThis;
  const { speechSynthesis: synthesis, SpeechSynthesisUtterance: Utterance } = globals;
  if (!synthesis || !Utterance) return null;
  return { synthesis, utterance: (text) => new Utterance(text) };
}
