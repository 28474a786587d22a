import type { Synthesis } from './browserSpeech';

/** Some engines cancel a little later than they say, and swallow what is spoken in between. */
const SETTLING = 100;

export interface QuietEngine {
  /** Silences the engine and empties its queue. */
  readonly hush: () => void;
  /**
   * Calls `go` when the engine will hear it: at once if it was quiet, so that a first `speak` stays within the click
   * that asked for it. Not after the signal.
   */
  readonly whenSettled: (go: () => void, signal: AbortSignal) => void;
}

/** A way to silence an engine and to speak after that without being swallowed. */
export function quietEngine(synthesis: Synthesis): QuietEngine {
  let settling = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waiting: readonly (() => unknown)[] = [];

  const settled = () => {
    const ready = waiting;
    settling = false;
    waiting = [];
    ready.forEach((go) => go());
  };

  return {
    hush: () => {
      if (synthesis.speaking || synthesis.pending) {
        settling = true;
        clearTimeout(timer);
        timer = setTimeout(settled, SETTLING);
      }
      synthesis.cancel(); // also when quiet: Chrome keeps a jammed queue over reloads
      if (synthesis.paused) synthesis.resume(); // by the system or another page: it would swallow everything
    },
    whenSettled: (go, signal) => {
      if (settling) waiting = [...waiting, () => !signal.aborted && go()];
      else go();
    },
  };
}
