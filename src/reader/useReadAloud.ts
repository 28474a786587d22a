import { useEffect, useRef, useState, type RefObject } from 'react';
import { extinguish, light } from '../article/highlight';
import { rangeAt, textRoot } from '../article/textPosition';
import type { Span } from '../language/text/Span';
import type { Passage } from '../lesson/Passage';
import { changeSettings, settings } from '../state/settings';
import { openSpeakerOnce } from '../speech/openSpeakerOnce';
import type { Speaker } from '../speech/speaker';
import { whenIdle } from './whenIdle';

/** What the listening bar shows. */
export type AloudState =
  | { readonly kind: 'off' }
  | { readonly kind: 'speaking' }
  | { readonly kind: 'paused' }
  | { readonly kind: 'no-voice'; readonly reason: 'no-speech-api' | 'no-indonesian-voice' }
  | { readonly kind: 'failed' };

/** A sentence of the lesson, as it is read. */
interface Line {
  readonly block: string;
  readonly span: Span;
  readonly text: string;
}

/** Reading aloud: what can be asked of it, and its state. */
export interface ReadAloud {
  readonly state: AloudState;
  /** Whether it is under way, paused or not. */
  readonly reading: boolean;
  /** Starts at the first sentence in view, or stops. */
  readonly toggle: () => void;
  readonly say: (text: string) => void;
  readonly readSentence: (block: string, sentence: number) => void;
  readonly readParagraph: (block: string) => void;
  readonly pause: () => void;
  readonly resume: () => void;
  readonly skip: (by: 1 | -1) => void;
  readonly stop: () => void;
  readonly setRate: (rate: number) => void;
}

/**
 * Reads the passage aloud with an Indonesian voice; a light follows the words, or the sentences where a voice reports
 * none.
 *
 * @param looksForVoice false as long as other things are to be loaded first
 * @param bring draws a block that is not on the page, where not all are
 */
export function useReadAloud(
  passage: Pick<Passage, 'blocks'>,
  article: RefObject<HTMLElement | null>,
  looksForVoice: boolean,
  bring?: (block: string) => unknown,
): ReadAloud {
  const [state, setState] = useState<AloudState>({ kind: 'off' });
  const speaker = useRef<Speaker>(null);
  // Counts what was asked: a reading that waits for its voice must not begin after a stop, another one or the page's end.
  const asked = useRef(0);
  // The voice must be known before a tap: browsers let a page speak only straight from one.
  useEffect(
    // A failure now is no matter: a tap will try again, and say so.
    () => (looksForVoice ? whenIdle(() => void openSpeakerOnce().catch(() => {})) : undefined),
    [looksForVoice],
  );
  useEffect(() => {
    return () => {
      asked.current += 1;
      speaker.current?.stop();
      extinguish('spoken');
    };
  }, []);

  const lines = linesOf(passage);
  const read = async (chosen: readonly Line[]) => {
    const turn = ++asked.current;
    const ready = await openSpeakerOnce().catch(() => null);
    const voice = await ready?.voice();
    if (turn !== asked.current) return;
    if (!ready || !voice) return setState({ kind: 'failed' });
    speaker.current = ready;
    if (voice.kind === 'none') return setState({ kind: 'no-voice', reason: voice.reason });
    ready.read(chosen, settings.getState().speechRate, {
      onState: (kind) => setState({ kind }),
      onSpan: (line, word) => {
        const spoken = chosen[line];
        if (follow(article.current, spoken, word) || !spoken || spoken.block === '') return;
        bring?.(spoken.block); // what is said of it next will find it
      },
      onDone: (how) => {
        extinguish('spoken');
        setState({ kind: how === 'failed' ? 'failed' : 'off' });
      },
    });
  };
  const stop = () => {
    asked.current += 1;
    speaker.current?.stop();
    setState({ kind: 'off' });
  };
  const inBlock = (block: string) => lines.filter((line) => line.block === block);
  const reading = state.kind === 'speaking' || state.kind === 'paused';
  return {
    state,
    reading,
    toggle: () => (reading ? stop() : void read(lines.slice(firstInView(article.current, lines)))),
    say: (text) => void read([{ block: '', span: [0, 0], text }]),
    readSentence: (block, sentence) => void read(inBlock(block).slice(sentence, sentence + 1)),
    readParagraph: (block) => void read(inBlock(block)),
    pause: () => speaker.current?.pause(),
    resume: () => speaker.current?.resume(),
    skip: (by) => speaker.current?.skip(by),
    stop,
    setRate: (rate) => {
      if (rate === settings.getState().speechRate) return; // at an end: nothing to say again
      changeSettings({ speechRate: rate });
      speaker.current?.setRate(rate);
    },
  };
}

const linesOf = ({ blocks }: Pick<Passage, 'blocks'>): Line[] =>
  blocks.flatMap(({ id, text, sentences }) =>
    sentences.map((span) => ({ block: id, span, text: text.slice(...span) })),
  );

/** @returns whether it is on the page */
function follow(article: HTMLElement | null, line: Line | undefined, word: Span | null): boolean {
  const root = article && line && textRoot(article, line.block, 'id');
  const [start = 0] = line?.span ?? [];
  const range = root && line && rangeAt(root, word ? [start + word[0], start + word[1]] : line.span);
  if (!range) {
    extinguish('spoken');
    return false;
  }
  light('spoken', [range]);
  const { top, bottom } = range.getBoundingClientRect();
  if (bottom > innerHeight * 0.8 || top < 0) scrollBy({ top: top - innerHeight * 0.3 });
  return true;
}

/** Index of the first sentence that begins in view or below; 0 at the top of the page, and after the last one. */
function firstInView(article: HTMLElement | null, lines: readonly Line[]): number {
  if (!article || scrollY < 200) return 0;
  const drawn = [...article.querySelectorAll<HTMLElement>('[data-block]')];
  const roots = new Map(drawn.map((block) => [block.dataset['block'], block.querySelector('[data-text="id"]')]));
  const at = lines.findIndex(({ block, span }) => {
    const root = roots.get(block);
    const range = root && rangeAt(root, span);
    return range && range.getBoundingClientRect().top >= 0;
  });
  return Math.max(0, at);
}
