import type { Speech, Synthesis } from '../../src/speech/browserSpeech';

/** A voice as a browser lists it: local, Indonesian and nobody's default unless said otherwise. */
export function aVoice(properties: Partial<SpeechSynthesisVoice> = {}): SpeechSynthesisVoice {
  const name = properties.name ?? 'Damayanti';
  return { default: false, lang: 'id-ID', localService: true, name, voiceURI: name, ...properties };
}

export class FakeUtterance extends EventTarget implements SpeechSynthesisUtterance {
  lang = '';
  pitch = 1;
  rate = 1;
  voice: SpeechSynthesisVoice | null = null;
  volume = 1;
  onboundary: SpeechSynthesisUtterance['onboundary'] = null;
  onend: SpeechSynthesisUtterance['onend'] = null;
  onerror: SpeechSynthesisUtterance['onerror'] = null;
  onmark: SpeechSynthesisUtterance['onmark'] = null;
  onpause: SpeechSynthesisUtterance['onpause'] = null;
  onresume: SpeechSynthesisUtterance['onresume'] = null;
  onstart: SpeechSynthesisUtterance['onstart'] = null;

  constructor(public text: string) {
    super();
  }
}

class FakeEvent extends Event implements SpeechSynthesisEvent {
  readonly elapsedTime = 0;

  constructor(
    readonly utterance: SpeechSynthesisUtterance,
    readonly name: string,
    readonly charIndex: number,
    readonly charLength: number,
  ) {
    super(name);
  }
}

class FakeErrorEvent extends FakeEvent implements SpeechSynthesisErrorEvent {
  constructor(
    utterance: SpeechSynthesisUtterance,
    readonly error: SpeechSynthesisErrorCode,
  ) {
    super(utterance, 'error', 0, 0);
  }
}

/**
 * An engine that does what the test tells it, when the test tells it. Like Safari's before version 16 it is no event
 * target; `FakeSynthesisWithEvents` is.
 */
export class FakeSynthesis implements Synthesis {
  voices: SpeechSynthesisVoice[] = [];
  paused = false;
  speaking = false;
  pending = false;
  /** Everything ever given to `speak`. */
  readonly given: SpeechSynthesisUtterance[] = [];
  cancels = 0;
  /** How `cancel` is reported to what it cancels. Some engines do not. */
  reportsCancel: 'never' | 'at once' = 'never';
  private current: SpeechSynthesisUtterance | null = null;

  getVoices(): SpeechSynthesisVoice[] {
    return this.voices;
  }

  speak(utterance: SpeechSynthesisUtterance): void {
    this.given.push(utterance);
    this.current = utterance;
    this.speaking = true;
  }

  cancel(): void {
    this.cancels += 1;
    const cancelled = this.drop();
    if (this.reportsCancel === 'at once') cancelled?.onerror?.(new FakeErrorEvent(cancelled, 'interrupted'));
  }

  resume(): void {
    this.paused = false;
  }

  /** The text being spoken; null if none is. */
  get saying(): string | null {
    return this.current?.text ?? null;
  }

  start(): void {
    const utterance = this.mustSpeak();
    utterance.onstart?.(new FakeEvent(utterance, 'start', 0, 0));
  }

  /** @param word stands in the text; `charLength` as the engine reports it, the word's own unless said otherwise */
  reach(word: string, charLength: number | undefined = word.length): void {
    this.boundary('word', this.mustSpeak().text.indexOf(word), charLength);
  }

  boundary(name: 'word' | 'sentence', charIndex: number, charLength: number | undefined): void {
    const utterance = this.mustSpeak();
    const event = new FakeEvent(utterance, name, charIndex, charLength ?? 0);
    if (charLength === undefined) Object.defineProperty(event, 'charLength', { value: undefined });
    utterance.onboundary?.(event);
  }

  end(): void {
    const utterance = this.mustSpeak();
    this.drop();
    utterance.onend?.(new FakeEvent(utterance, 'end', 0, 0));
  }

  fail(error: SpeechSynthesisErrorCode): void {
    const utterance = this.mustSpeak();
    this.drop();
    utterance.onerror?.(new FakeErrorEvent(utterance, error));
  }

  /** Stops speaking without a word about it. */
  drop(): SpeechSynthesisUtterance | null {
    const dropped = this.current;
    this.current = null;
    this.speaking = false;
    return dropped;
  }

  private mustSpeak(): SpeechSynthesisUtterance {
    if (!this.current) throw new Error('nothing is being spoken');
    return this.current;
  }
}

export class FakeSynthesisWithEvents extends FakeSynthesis {
  private readonly target = new EventTarget();

  addEventListener(type: string, listener: EventListenerOrEventListenerObject): void {
    this.target.addEventListener(type, listener);
  }

  removeEventListener(type: string, listener: EventListenerOrEventListenerObject): void {
    this.target.removeEventListener(type, listener);
  }

  /** New voices, and the event that says so. */
  bring(...voices: SpeechSynthesisVoice[]): void {
    this.voices = voices;
    this.target.dispatchEvent(new Event('voiceschanged'));
  }
}

export function fakeSpeech(synthesis: Synthesis): Speech {
  return { synthesis, utterance: (text) => new FakeUtterance(text) };
}
