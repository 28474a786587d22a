import { buildIndex, type LessonIndex } from '../lesson/lookup';
import type { Lesson } from '../lesson/Lesson';
import type { Problem } from '../lesson/Parsed';
import { openLesson } from '../quiz/openLesson';

/** A whole lesson, and what finds its entries by their places. */
export interface LoadedLesson {
  readonly lesson: Lesson;
  readonly index: LessonIndex;
}

export type LessonOutcome =
  | { readonly kind: 'loaded'; readonly lesson: LoadedLesson }
  /** Could not be reached. May be tried again. */
  | { readonly kind: 'offline' }
  /** What came is no lesson; the code `not-found` says that there is none of this name. */
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] };

/** What loading needs of the browser. */
export interface LessonSurroundings {
  /** Where the app lies, such as `/` or `/simak/`. */
  readonly basePath: string;
  readonly fetch: (address: string) => Promise<Response>;
  /** Runs something once so many milliseconds have passed. */
  readonly after: (milliseconds: number, run: () => void) => void;
}

/**
 * How long a lost connection is remembered: long enough for a screen that waits for the promise to draw what came of it
 * (it asks again while drawing), short enough for the reader's next try.
 */
const OFFLINE_FOR = 1000; // ms

/**
 * Loads lessons that ship, each once: the same promise is returned for the same id. Never rejects. A lost connection is
 * forgotten after a second, everything else is kept.
 */
export function createLessonLoader(surroundings: LessonSurroundings): (id: string) => Promise<LessonOutcome> {
  const outcomes = new Map<string, Promise<LessonOutcome>>();
  return (id) => {
    const known = outcomes.get(id);
    if (known) return known;
    const outcome = load(id, surroundings);
    outcomes.set(id, outcome);
    void outcome.then(({ kind }) => {
      if (kind === 'offline') surroundings.after(OFFLINE_FOR, () => outcomes.delete(id));
    });
    return outcome;
  };
}

async function load(id: string, { basePath, fetch }: LessonSurroundings): Promise<LessonOutcome> {
  // The id comes from an address: it must not lead anywhere else.
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(id)) return notFound;
  try {
    const response = await fetch(`${basePath}lessons/${id}.json`);
    if (response.status === 404) return notFound;
    // Some hosts answer every address with a page.
    if (response.ok && !isJson(response)) return notFound;
    return response.ok ? parse(id, await response.text()) : { kind: 'offline' };
  } catch {
    return { kind: 'offline' };
  }
}

const isJson = ({ headers }: Response) => /\bjson\b/.test(headers.get('content-type') ?? 'json');

const refused = (at: string, code: string): LessonOutcome => ({ kind: 'refused', problems: [{ at, code }] });
const notFound = refused('', 'not-found');

function parse(id: string, text: string): LessonOutcome {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refused('', 'not-json');
  }
  const parsed = openLesson(value);
  if (!parsed.ok) return { kind: 'refused', problems: parsed.problems };
  if (parsed.value.id !== id) return refused('id', 'not-allowed');
  return { kind: 'loaded', lesson: { lesson: parsed.value, index: buildIndex(parsed.value) } };
}

export const loadLesson = createLessonLoader({
  basePath: import.meta.env.BASE_URL,
  fetch: (address) => fetch(address),
  after: (milliseconds, run) => void setTimeout(run, milliseconds),
});
