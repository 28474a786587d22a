import { webcrypto } from 'node:crypto';
import type { Lesson, LessonId } from '../../src/lesson/Lesson.ts';
import type { AttemptStarted, DeviceId, EventId, QuizEvent } from '../../src/quiz/QuizEvent.ts';
import { attemptId } from '../../src/quiz/QuizEvent.ts';
import type { Question } from '../../src/quiz/questionKinds.ts';
import { startAttempt } from '../../src/quiz/startAttempt.ts';
import { chanceFrom } from './chance.ts';
import type { Rows } from './Rows.ts';

const LESSONS = 60;
const BEGAN = Date.UTC(2021, 0, 1);
const MINUTE = 60_000;

/** Attempts at the questions of a lesson, and at as many others like it, one after the other until there are so many events. */
export async function* quizRows(lesson: Lesson, events: number, seed: number): AsyncGenerator<Rows> {
  const { random } = chanceFrom(seed);
  const started = new Map<LessonId, AttemptStarted>();
  let left = events;
  for (let nth = 0; left > 0; nth++) {
    const id = nth % LESSONS === 0 ? lesson.id : (`${lesson.id}-${nth % LESSONS}` as LessonId);
    const stamp = stampOf(nth, 0);
    const first =
      started.get(id) ??
      (await startAttempt({ ...lesson, id }, 1, {
        random,
        digest: (bytes) => webcrypto.subtle.digest('SHA-256', bytes),
        stamp,
      }));
    started.set(id, first);
    const attempt = attemptId(id, lesson.hash, 1 + Math.floor(nth / LESSONS));
    const rows = attemptRows({ ...first, ...stamp, attempt }, nth).slice(0, left);
    left -= rows.length;
    yield { store: 'quiz-events', rows };
  }
}

const stampOf = (attempt: number, step: number) => ({
  id: `q-${attempt}-${step}` as EventId,
  device: 'bench-device' as DeviceId,
  at: new Date(BEGAN + (attempt * 60 + step) * MINUTE).toISOString(),
});

/** An attempt with all its answers. */
function attemptRows(start: AttemptStarted, nth: number): readonly QuizEvent[] {
  const { lesson, attempt, items } = start;
  return [
    start,
    ...items.flatMap(({ question, hash }, index): readonly QuizEvent[] => [
      {
        kind: 'answered',
        ...stampOf(nth, 2 * index + 1),
        lesson,
        attempt,
        question: question.id,
        item: hash,
        answer: anAnswer(question),
        help: [],
      },
      { kind: 'advanced', ...stampOf(nth, 2 * index + 2), lesson, attempt, question: question.id },
    ]),
  ];
}

function anAnswer(question: Question): unknown {
  switch (question.kind) {
    case 'vocabulary':
      return { kind: 'vocabulary', option: question.key };
    case 'truth':
      return { kind: 'truth', truth: 'not-said' };
    case 'number':
      return { kind: 'number', text: question.answer.kind === 'date' ? '17 Agustus 1945' : '1945' };
    case 'voice':
      return { kind: 'voice', content: 0, wording: 0 };
    case 'reporting':
    case 'agent':
    case 'reference':
    case 'connector':
    case 'gist':
    case 'inference':
    case 'family':
      return { kind: question.kind, option: question.key };
    case 'cloze':
      return question.task.kind === 'choose'
        ? { kind: 'cloze', option: question.task.key }
        : { kind: 'cloze', text: question.task.key.accepted[0] };
    case 'build':
      return question.task.kind === 'build'
        ? { kind: 'build', text: question.task.root }
        : { kind: 'build', pieces: [0] };
    case 'transform':
      return question.answer.kind === 'choose'
        ? { kind: 'transform', option: question.answer.key }
        : { kind: 'transform', text: question.answer.accepted[0] };
    case 'dictation':
      return { kind: 'dictation', text: question.text };
    default:
      return question satisfies never;
  }
}
