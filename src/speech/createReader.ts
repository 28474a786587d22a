import type { Speech } from './browserSpeech';
import { clampRate } from './clampRate';
import { quietEngine } from './quietEngine';
import type { Ending, Piece, Reader, Reading, ReaderState, Span } from './Reader';
import { sayPiece } from './sayPiece';

interface Session {
  readonly pieces: readonly Piece[];
  readonly reading: Reading;
}

/** Reads texts aloud, one reading at a time. The engine is the whole page's, so make one reader for a page. */
export function createReader(speech: Speech): Reader {
  const engine = quietEngine(speech.synthesis);
  const listeners = new Set<(state: ReaderState) => void>();
  let state: ReaderState = { kind: 'silent' };
  let session: Session | null = null;
  /** Aborted as soon as what it began is no longer wanted; then nothing that still arrives from it counts. */
  let turn = new AbortController();

  const show = (next: ReaderState) => {
    state = next;
    listeners.forEach((listener) => listener(next));
  };

  const endTurn = () => {
    turn.abort();
    turn = new AbortController();
  };

  const silence = () => {
    endTurn(); // first, because some engines report the cancelling at once
    engine.hush();
  };

  const finish = (how: Ending) => {
    const onDone = session?.reading.onDone;
    silence();
    session = null;
    show({ kind: 'silent' });
    onDone?.(how);
  };

  const sayFrom = (index: number) => {
    const piece = session?.pieces[index];
    if (!session || !piece) return finish('end');
    const { reading } = session;
    endTurn();
    const { signal } = turn;

    // Whoever is told may stop, skip or read something else, and then nobody is to hear more of this.
    show({ kind: 'speaking', piece: index, word: null });
    if (!signal.aborted) reading.onPiece?.(index);
    if (signal.aborted) return;

    const onWord = ([start, end]: Span) => {
      if (state.kind === 'speaking' && state.word?.[0] === start && state.word[1] === end) return;
      show({ kind: 'speaking', piece: index, word: [start, end] });
      if (!signal.aborted) reading.onWord?.(index, start, end);
    };
    const onOutcome = (outcome: 'end' | 'interrupted' | 'failed') => {
      if (outcome === 'end') sayFrom(index + 1);
      else if (outcome === 'interrupted') rest(index);
      else finish('failed');
    };
    const request = { text: piece.text, voice: reading.voice, rate: clampRate(reading.rate) };
    sayPiece(speech, engine, request, { onWord, onOutcome }, signal);
  };

  const rest = (piece: number) => {
    endTurn();
    show({ kind: 'paused', piece });
  };

  const stop = () => {
    if (session) finish('stopped');
  };

  return {
    read: (pieces, reading) => {
      stop();
      silence();
      session = { pieces, reading };
      sayFrom(reading.from ?? 0);
    },
    stop,
    pause: () => {
      if (state.kind !== 'speaking') return;
      silence();
      rest(state.piece);
    },
    resume: () => {
      if (state.kind !== 'paused') return;
      silence();
      sayFrom(state.piece);
    },
    skip: (by) => {
      if (state.kind === 'silent' || !session) return;
      const target = Math.max(0, state.piece + by);
      if (state.kind === 'paused') return rest(Math.min(target, session.pieces.length - 1));
      silence();
      sayFrom(target);
    },
    setRate: (rate) => {
      if (!session) return;
      session = { ...session, reading: { ...session.reading, rate } };
      if (state.kind !== 'speaking') return;
      silence();
      sayFrom(state.piece);
    },
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
