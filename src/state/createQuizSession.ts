import type { Digest } from '../lesson/contentHash';
import type { Lesson, LessonId, QuestionId } from '../lesson/Lesson';
import type { Attempt, AttemptItem } from '../quiz/Attempt';
import type { Answered, DeviceId, EventId, Help, QuizEvent, Stamp } from '../quiz/QuizEvent';
import { askAgain, type Again } from '../quiz/askAgain';
import { attemptsIn } from '../quiz/attemptsIn';
import { chooseQuestions } from '../quiz/chooseQuestions';
import { inOrder } from '../quiz/inOrder';
import { markAnswer } from '../quiz/markAnswer';
import type { QuizChoice } from '../quiz/QuizChoice';
import type { Answer } from '../quiz/questionKinds';
import type { Random } from '../quiz/shuffle';
import { sourceOf, startAttempt, type AttemptPlan, type QuestionSource } from '../quiz/startAttempt';
import { isRevealed } from '../quiz/tries';
import type { AppStorage } from '../storage/AppStorage';
import { failed, failedWith, type Stored } from '../storage/Stored';
import { LOADING, type QuizState, type Saving } from './QuizState';

/** What quizzes need of the browser: storage, and the time, chance and ids that pure code is handed. */
export interface QuizSurroundings {
  readonly openStorage: () => Promise<AppStorage>;
  readonly now: () => Date;
  readonly random: Random;
  /** A new id, such as `crypto.randomUUID` makes. */
  readonly newId: () => string;
  /** Rejects where there is no cryptography: on a page without https. */
  readonly digest: Digest;
}

/** The quiz of one lesson: events in memory, as far as they are committed, and what is derived of them. */
export interface QuizSession {
  readonly load: () => Promise<void>;
  readonly start: (lesson: Lesson, choice: QuizChoice) => Promise<void>;
  readonly startAgain: (attempt: Attempt, which: Again, lesson: Lesson | null) => Promise<void>;
  readonly answer: (question: QuestionId, answer: Answer, help: readonly Help[]) => Promise<void>;
  readonly retry: (question: QuestionId, answer: Answer) => Promise<void>;
  readonly reveal: (question: QuestionId) => Promise<void>;
  readonly advance: (question: QuestionId) => Promise<void>;
}

/** A session that hands every new state to `show`. One thing is saved at a time: what is asked meanwhile is ignored. */
export function createQuizSession(
  lesson: LessonId,
  surroundings: QuizSurroundings,
  show: (state: QuizState) => void,
): QuizSession {
  let events: readonly QuizEvent[] = [];
  let storage: AppStorage | null = null;
  let loading: Promise<void> | null = null;
  let saving: Saving = { kind: 'nothing' };

  const current = (): Attempt | null => attemptsIn(events).at(-1) ?? null;

  function draw(next: Saving = saving): void {
    saving = next;
    if (!storage) return;
    const attempts = attemptsIn(events);
    show({ kind: 'ready', attempt: attempts.at(-1) ?? null, attempts, keeping: storage.keeping, saving });
  }

  async function open(): Promise<void> {
    show(LOADING);
    const opened = await surroundings.openStorage();
    const outcome = await opened.quiz.ofLesson(lesson);
    if (!outcome.ok) return giveUp(outcome);
    storage = opened;
    events = outcome.value;
    storage.onChange((change) => {
      if (change.kind === 'quiz' && change.lesson === lesson) void reread().then(() => draw());
      if (change.kind === 'everything') void readAnew().then(() => draw());
    });
    draw();
  }

  function giveUp({ failure }: ReturnType<typeof failed>): void {
    loading = null; // so that it can be tried again
    show({ kind: 'failed', failure });
  }

  /** What was committed here stays known, even if it was committed while this was being read. */
  async function reread(): Promise<void> {
    const outcome = await storage?.quiz.ofLesson(lesson);
    if (outcome?.ok) events = inOrder([...events, ...outcome.value]);
  }

  /** What was committed here may be gone: only what is stored counts. */
  async function readAnew(): Promise<void> {
    const outcome = await storage?.quiz.ofLesson(lesson);
    if (outcome?.ok) events = outcome.value;
  }

  async function record(question: QuestionId | null, make: (stamp: Stamp) => Promise<QuizEvent>): Promise<void> {
    if (!storage || saving.kind === 'saving') return;
    draw({ kind: 'saving', question });
    const made = await stampedWith(storage, surroundings).then(make).then(ok, failedWith);
    const outcome = made.ok ? await storage.quiz.record(made.value) : made;
    if (made.ok && outcome.ok) await recorded(question, made.value, outcome.value);
    else if (!outcome.ok) await refused(question, outcome);
  }

  async function recorded(question: QuestionId | null, made: QuizEvent, counts: QuizEvent): Promise<void> {
    events = [...events, counts];
    const by = counts.id === made.id ? 'this-tab' : 'elsewhere';
    if (by === 'elsewhere') await reread();
    draw({ kind: 'saved', question, by });
  }

  async function refused(question: QuestionId | null, { failure }: ReturnType<typeof failed>): Promise<void> {
    if (failure.kind === 'gone') {
      events = [];
      await reread();
    }
    draw({ kind: 'not-saved', question, failure });
  }

  const itemOf = (question: QuestionId): AttemptItem | undefined =>
    current()?.items.find((item) => item.question.id === question);

  async function begin(source: QuestionSource, plan: AttemptPlan): Promise<void> {
    const { random, digest } = surroundings;
    const n = nextNumber(attemptsIn(events), source);
    await record(null, (stamp) => startAttempt(source, n, plan, { random, digest, stamp }));
  }

  /** What is recorded of an answer, first or later; null where it is not one to be recorded, and the state says why. */
  function readAnswer({ question, hash }: AttemptItem, answer: Answer): Pick<Answered, 'item' | 'answer'> | null {
    const marked = markAnswer(question, answer);
    if (!marked.ok) throw new TypeError(`not an answer to ${question.id}: ${JSON.stringify(marked.problems)}`);
    if (marked.value.mark.kind !== 'unreadable') return { item: hash, answer: marked.value.answer };
    draw({ kind: 'ask-again', question: question.id, code: marked.value.mark.code });
    return null;
  }

  const load = () => (loading ??= open().catch((error: unknown) => giveUp(failedWith(error))));

  return {
    load,
    start: async (whole, choice) => {
      await load();
      const { random } = surroundings;
      const questions = chooseQuestions(whole, choice, { random, timesAsked: timesAskedIn(attemptsIn(events)) });
      const { feedback, set } = choice;
      if (questions.length > 0) await begin(sourceOf(whole), { questions, feedback, set, missedOf: null });
    },
    startAgain: async (attempt, which, whole) => {
      await load();
      const again = askAgain(attempt, which, whole);
      if (again) await begin(again.source, again.plan);
    },
    answer: async (question, answer, help) => {
      const attempt = current();
      const item = itemOf(question);
      if (!attempt || item?.state.kind !== 'open' || saving.kind === 'saving') return;
      const read = readAnswer(item, answer);
      const about = { lesson, attempt: attempt.id, question };
      if (read)
        await record(question, async (stamp) => ({
          kind: 'answered',
          ...stamp,
          ...about,
          ...read,
          help: [...new Set(help)],
        }));
    },
    retry: async (question, answer) => {
      const attempt = current();
      const item = itemOf(question);
      if (!attempt || item?.state.kind !== 'answered' || isRevealed(item.state) || saving.kind === 'saving') return;
      const read = readAnswer(item, answer);
      const about = { lesson, attempt: attempt.id, question };
      if (read) await record(question, async (stamp) => ({ kind: 'retried', ...stamp, ...about, ...read }));
    },
    reveal: async (question) => {
      const attempt = current();
      const state = itemOf(question)?.state;
      if (!attempt || state?.kind !== 'answered' || isRevealed(state)) return;
      await record(question, async (stamp) => ({ kind: 'shown', ...stamp, lesson, attempt: attempt.id, question }));
    },
    advance: async (question) => {
      const attempt = current();
      if (!attempt || itemOf(question)?.state.kind !== 'answered') return;
      await record(question, async (stamp) => ({ kind: 'advanced', ...stamp, lesson, attempt: attempt.id, question }));
    },
  };
}

const ok = <Value>(value: Value): Stored<Value> => ({ ok: true, value });

async function stampedWith(storage: AppStorage, { now, newId }: QuizSurroundings): Promise<Stamp> {
  const candidate = newId() as DeviceId;
  const device = await storage.device(candidate);
  return { id: newId() as EventId, device: device.ok ? device.value : candidate, at: now().toISOString() };
}

/** The number of the next attempt at this state of the lesson. Two tabs that know the same attempts name it alike. */
function nextNumber(attempts: readonly Attempt[], { hash }: QuestionSource): number {
  const numbers = attempts.filter((attempt) => attempt.hash === hash).map(({ id }) => Number(id.split('/').at(-1)));
  return Math.max(0, ...numbers) + 1;
}

/** How often a question was asked, by its id. */
function timesAskedIn(attempts: readonly Attempt[]): (question: QuestionId) => number {
  const times = new Map<QuestionId, number>();
  for (const { question } of attempts.flatMap(({ items }) => items)) {
    times.set(question.id, (times.get(question.id) ?? 0) + 1);
  }
  return (question) => times.get(question) ?? 0;
}
