import type { Passage } from '../lesson/Passage';
import type { LessonOutcome } from './loadLesson';

/** Passages: what the first paint of a lesson needs. */
export interface Passages {
  /** Keeps the passage that a page brought along, or that the build has read. */
  readonly keep: (passage: Passage) => void;
  /** The passage, if it is here. */
  readonly kept: (id: string) => Passage | undefined;
  /**
   * The passage, from here or from the lesson's file; null if there is no such lesson. The same promise for the same id,
   * so that a component can wait for it. Rejects if the file cannot be reached (`LessonUnreachable`) or is no lesson
   * (`LessonRefused`). A failure is forgotten after a second: another call then tries again.
   */
  readonly fetch: (id: string) => Promise<Passage | null>;
}

/** The connection was lost, or the server was. */
export class LessonUnreachable extends Error {
  override readonly name = 'LessonUnreachable';
}

/** The file is there and is no lesson. */
export class LessonRefused extends Error {
  override readonly name = 'LessonRefused';
}

/** What passages need: lessons, whose code is loaded when it is first needed, and a clock. */
export interface PassageSurroundings {
  readonly loadLesson: (id: string) => Promise<LessonOutcome>;
  /** The passage of a lesson that was loaded. */
  readonly passageOf: (loaded: Extract<LessonOutcome, { kind: 'loaded' }>['lesson']) => Passage;
  /** Runs something once so many milliseconds have passed. */
  readonly after: (milliseconds: number, run: () => void) => void;
}

/** As in `createLessonLoader`: the screen that waits must find the failure when it draws again, the next try must not. */
const FAILED_FOR = 1000; // ms

/** A keeper of passages. */
export function createPassages({ loadLesson, passageOf, after }: PassageSurroundings): Passages {
  const here = new Map<string, Passage>();
  const promised = new Map<string, Promise<Passage | null>>();

  function keep(passage: Passage): void {
    if (!here.has(passage.id)) here.set(passage.id, passage);
  }

  async function load(id: string): Promise<Passage | null> {
    const known = here.get(id);
    if (known) return known;
    const outcome = await loadLesson(id).catch((error: unknown): never => {
      throw new LessonUnreachable(`what opens lessons could not be loaded: ${String(error)}`);
    });
    if (outcome.kind === 'loaded') keep(passageOf(outcome.lesson));
    else if (!isMissing(outcome)) throw failureOf(id, outcome);
    return here.get(id) ?? null;
  }

  return {
    keep,
    kept: (id) => here.get(id),
    fetch: (id) => {
      const known = promised.get(id);
      if (known) return known;
      const passage = load(id);
      promised.set(id, passage);
      passage.catch(() => after(FAILED_FOR, () => promised.delete(id)));
      return passage;
    },
  };
}

type Failure = Exclude<LessonOutcome, { kind: 'loaded' }>;

const isMissing = (outcome: Failure) =>
  outcome.kind === 'refused' && outcome.problems.some(({ code }) => code === 'not-found');

function failureOf(id: string, outcome: Failure): Error {
  if (outcome.kind === 'offline') return new LessonUnreachable(`lesson ${id} could not be reached`);
  return new LessonRefused(`lesson ${id}: ${outcome.problems.map(({ at, code }) => `${at} ${code}`).join('; ')}`);
}
