import 'fake-indexeddb/auto';
import { webcrypto } from 'node:crypto';
import { deleteDB } from 'idb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { QuestionId } from '../../src/lesson/Lesson';
import { attemptsIn } from '../../src/quiz/attemptsIn';
import { createQuizzes, type Quizzes } from '../../src/state/createQuizzes';
import type { QuizState, ReadyQuiz } from '../../src/state/QuizState';
import type { AppStorage } from '../../src/storage/AppStorage';
import { openStorage } from '../../src/storage/openStorage';
import { failed } from '../../src/storage/Stored';
import {
  aLesson,
  aNumberQuestion,
  EVERYTHING,
  hashOf,
  lessonId,
  questions,
  rightAnswers,
  seeded,
  wrongAnswers,
} from '../quiz/builders';
import { aStorage } from './aStorage';

const basePath = '/state/';
const open: AppStorage[] = [];
let ids = 0;
let seconds = 0;

/** A tab with a storage of its own (or one that is given), a clock that ticks, and chance that is known. */
async function aTab(given?: AppStorage): Promise<{ quizzes: Quizzes; storage: AppStorage }> {
  const storage =
    given ?? (await openStorage({ basePath, onDamage: () => {}, onNotice: () => {}, now: () => new Date() }));
  open.push(storage);
  const quizzes = createQuizzes({
    openStorage: async () => storage,
    now: () => new Date(Date.UTC(2025, 11, 6, 12, 0, (seconds += 1))),
    random: seeded(seconds),
    newId: () => `id-${(ids += 1)}`,
    digest: (bytes) => webcrypto.subtle.digest('SHA-256', bytes),
  });
  return { quizzes, storage };
}

afterEach(async () => {
  for (const storage of open.splice(0)) storage.close();
  await deleteDB(`simak:${basePath}`);
});

const [n1, v1, w1, t1] = questions.map(({ id }) => id) as [QuestionId, QuestionId, QuestionId, QuestionId];
const stateOf = ({ store }: Quizzes): QuizState | undefined => store.getState()[lessonId];

function readyOf(quizzes: Quizzes): ReadyQuiz {
  const state = stateOf(quizzes);
  if (state?.kind !== 'ready') throw new Error(`not ready: ${JSON.stringify(state)}`);
  return state;
}

const positionOf = (quizzes: Quizzes) => readyOf(quizzes).attempt?.position;

describe('one tab', () => {
  test('nothing is known before it is loaded; then that there is no attempt', async () => {
    const { quizzes } = await aTab();
    expect(stateOf(quizzes)).toBeUndefined();
    const loading = quizzes.load(lessonId);
    expect(stateOf(quizzes)).toEqual({ kind: 'loading' });
    await loading;
    expect(readyOf(quizzes)).toEqual({
      kind: 'ready',
      attempt: null,
      attempts: [],
      keeping: { kind: 'kept' },
      saving: { kind: 'nothing' },
    });
  });

  test('a start pressed before anything is loaded waits, and begins', async () => {
    const { quizzes } = await aTab();
    await quizzes.start(aLesson(), EVERYTHING);
    expect(readyOf(quizzes)).toMatchObject({
      attempt: { id: `${lessonId}/${hashOf('a')}/1`, position: { kind: 'question', index: 0 } },
      saving: { kind: 'saved', question: null, by: 'this-tab' },
    });
  });

  test('an answer is shown as recorded only after its commit', async () => {
    const { quizzes } = await aTab();
    await quizzes.start(aLesson(), EVERYTHING);
    const seen: unknown[] = [];
    quizzes.store.subscribe(() => seen.push([readyOf(quizzes).saving.kind, positionOf(quizzes)?.kind]));
    await quizzes.answer(lessonId, n1, rightAnswers.n1, ['translation', 'translation']);
    expect(seen).toEqual([
      ['saving', 'question'],
      ['saved', 'feedback'],
    ]);
    expect(readyOf(quizzes).attempt?.items[0]?.state).toMatchObject({
      given: { mark: { kind: 'right' }, event: { help: ['translation'] } },
    });
  });

  test('closed at the feedback, opened again: the same feedback; and so on to the end', async () => {
    const first = await aTab();
    await first.quizzes.start(aLesson(), EVERYTHING);
    await first.quizzes.answer(lessonId, n1, wrongAnswers.n1);
    const shown = readyOf(first.quizzes).attempt;

    const { quizzes } = await aTab();
    await quizzes.load(lessonId);
    expect(readyOf(quizzes).attempt).toEqual(shown);
    await quizzes.advance(lessonId, n1);
    expect(positionOf(quizzes)).toEqual({ kind: 'question', index: 1 });
    for (const [question, name] of [
      [v1, 'v1'],
      [w1, 'w1'],
      [t1, 't1'],
    ] as const) {
      await quizzes.answer(lessonId, question, rightAnswers[name]);
      await quizzes.advance(lessonId, question);
    }
    expect(positionOf(quizzes)).toEqual({ kind: 'finished' });
  });

  test('an answer that cannot be read is asked again, and not recorded', async () => {
    const { quizzes, storage } = await aTab();
    await quizzes.start(aLesson(), EVERYTHING);
    await quizzes.answer(lessonId, n1, { kind: 'number', text: 'banyak' });
    expect(readyOf(quizzes)).toMatchObject({
      saving: { kind: 'ask-again', question: n1, code: 'not-a-number' },
      attempt: { position: { kind: 'question', index: 0 } },
    });
    expect(await storage.quiz.all()).toMatchObject({ value: { length: 1 } });
    await quizzes.answer(lessonId, n1, rightAnswers.n1);
    expect(positionOf(quizzes)).toEqual({ kind: 'feedback', index: 0 });
  });

  test('a second answer, or going on twice, does nothing', async () => {
    const { quizzes, storage } = await aTab();
    await quizzes.start(aLesson(), EVERYTHING);
    await Promise.all([
      quizzes.answer(lessonId, n1, rightAnswers.n1),
      quizzes.answer(lessonId, n1, wrongAnswers.n1), // a double click
    ]);
    await quizzes.answer(lessonId, n1, wrongAnswers.n1);
    await Promise.all([quizzes.advance(lessonId, n1), quizzes.advance(lessonId, n1)]);
    await quizzes.advance(lessonId, n1);
    expect(await storage.quiz.all()).toMatchObject({ value: { length: 3 } });
    expect(readyOf(quizzes).attempt?.items[0]?.state).toMatchObject({ given: { mark: { kind: 'right' } } });
  });

  test('going on before answering does nothing', async () => {
    const { quizzes } = await aTab();
    await quizzes.start(aLesson(), EVERYTHING);
    await quizzes.advance(lessonId, n1);
    expect(positionOf(quizzes)).toEqual({ kind: 'question', index: 0 });
  });

  test('an answer to another question is a bug, not an answer', async () => {
    const { quizzes } = await aTab();
    await quizzes.start(aLesson(), EVERYTHING);
    await expect(quizzes.answer(lessonId, n1, rightAnswers.t1)).rejects.toThrow('not an answer');
  });

  test('doing it again sets the open attempt aside, and keeps it', async () => {
    const { quizzes, storage } = await aTab();
    await quizzes.start(aLesson(), EVERYTHING);
    await quizzes.answer(lessonId, n1, rightAnswers.n1);
    await quizzes.start(aLesson(), EVERYTHING);
    expect(readyOf(quizzes).attempt).toMatchObject({
      id: `${lessonId}/${hashOf('a')}/2`,
      position: { kind: 'question', index: 0 },
    });
    const events = await storage.quiz.all();
    expect(events.ok && attemptsIn(events.value).map(({ position }) => position.kind)).toEqual([
      'feedback',
      'question',
    ]);
  });

  test('a lesson without questions cannot be begun', async () => {
    const { quizzes } = await aTab();
    await quizzes.start(aLesson({ questions: [] }), EVERYTHING);
    expect(readyOf(quizzes).attempt).toBeNull();
  });
});

describe('a lesson that has changed', () => {
  test('its old attempt goes on as it was set, and a new one is of the new state', async () => {
    const first = await aTab();
    await first.quizzes.start(aLesson(), EVERYTHING);
    await first.quizzes.answer(lessonId, n1, rightAnswers.n1);
    const shown = readyOf(first.quizzes).attempt;

    const changed = aLesson({
      hash: hashOf('b'),
      revision: 2,
      questions: [aNumberQuestion({ answer: { kind: 'integer', value: 5 } })],
    });
    const { quizzes } = await aTab();
    await quizzes.load(lessonId);
    expect(readyOf(quizzes).attempt).toEqual(shown); // four questions, texts and all
    await quizzes.advance(lessonId, n1);
    await quizzes.answer(lessonId, v1, rightAnswers.v1);
    expect(readyOf(quizzes).attempt).toMatchObject({ hash: hashOf('a'), items: { length: 4 }, position: { index: 1 } });

    await quizzes.start(changed, EVERYTHING);
    expect(readyOf(quizzes).attempt).toMatchObject({
      hash: hashOf('b'),
      id: `${lessonId}/${hashOf('b')}/1`,
      items: { length: 1 },
    });
  });
});

describe('two tabs', () => {
  test('start at once: the same attempt, the same order of options', async () => {
    const [here, there] = [await aTab(), await aTab()];
    await Promise.all([here.quizzes.load(lessonId), there.quizzes.load(lessonId)]);
    await Promise.all([here.quizzes.start(aLesson(), EVERYTHING), there.quizzes.start(aLesson(), EVERYTHING)]);
    expect(readyOf(here.quizzes).attempt).toEqual(readyOf(there.quizzes).attempt);
    const by = [here, there].map(({ quizzes }) => (readyOf(quizzes).saving as { by?: string }).by);
    expect(by.sort()).toEqual(['elsewhere', 'this-tab']);
  });

  test('answer at once: one answer counts, and both show it', async () => {
    const [here, there] = [await aTab(), await aTab()];
    await here.quizzes.start(aLesson(), EVERYTHING);
    await there.quizzes.load(lessonId);
    await Promise.all([
      here.quizzes.answer(lessonId, n1, rightAnswers.n1),
      there.quizzes.answer(lessonId, n1, wrongAnswers.n1),
    ]);
    expect(readyOf(here.quizzes).attempt).toEqual(readyOf(there.quizzes).attempt);
    expect(
      [here, there].filter(({ quizzes }) => JSON.stringify(readyOf(quizzes).saving).includes('elsewhere')),
    ).toHaveLength(1);
  });

  test('what one does the other follows', async () => {
    const [here, there] = [await aTab(), await aTab()];
    await there.quizzes.load(lessonId);
    await here.quizzes.start(aLesson(), EVERYTHING);
    await here.quizzes.answer(lessonId, n1, rightAnswers.n1);
    await vi.waitFor(() => expect(readyOf(there.quizzes).attempt).toEqual(readyOf(here.quizzes).attempt));
    await there.quizzes.advance(lessonId, n1);
    await vi.waitFor(() => expect(positionOf(here.quizzes)).toEqual({ kind: 'question', index: 1 }));
  });
});

describe('when storage fails', () => {
  test('what is stored cannot be read: said so, and loading again tries again', async () => {
    const { storage } = aStorage();
    const ofLesson = vi.spyOn(storage.quiz, 'ofLesson').mockResolvedValueOnce(failed('unknown', 'disk'));
    const { quizzes } = await aTab(storage);
    await quizzes.load(lessonId);
    expect(stateOf(quizzes)).toEqual({ kind: 'failed', failure: { kind: 'unknown', detail: 'disk' } });
    ofLesson.mockRestore();
    await quizzes.load(lessonId);
    expect(readyOf(quizzes).attempt).toBeNull();
  });

  test('an answer is not recorded: the question stays open, and answering again records it', async () => {
    const { storage } = aStorage();
    const { quizzes } = await aTab(storage);
    await quizzes.start(aLesson(), EVERYTHING);
    const record = vi.spyOn(storage.quiz, 'record').mockResolvedValueOnce(failed('quota'));
    await quizzes.answer(lessonId, n1, rightAnswers.n1);
    expect(readyOf(quizzes)).toMatchObject({
      saving: { kind: 'not-saved', question: n1, failure: { kind: 'quota' } },
      attempt: { position: { kind: 'question', index: 0 } },
    });
    record.mockRestore();
    await quizzes.answer(lessonId, n1, rightAnswers.n1);
    expect(positionOf(quizzes)).toEqual({ kind: 'feedback', index: 0 });
  });

  test('the data was cleared under the app: no attempt is left, and it says why', async () => {
    const { quizzes } = await aTab();
    await quizzes.start(aLesson(), EVERYTHING);
    await deleteDB(`simak:${basePath}`);
    await quizzes.answer(lessonId, n1, rightAnswers.n1);
    expect(readyOf(quizzes)).toMatchObject({ attempt: null, saving: { kind: 'not-saved', failure: { kind: 'gone' } } });
    await quizzes.start(aLesson(), EVERYTHING);
    expect(positionOf(quizzes)).toEqual({ kind: 'question', index: 0 });
  });

  test('a start fails where there is no cryptography', async () => {
    const storage = (await aTab()).storage;
    const quizzes = createQuizzes({
      openStorage: async () => storage,
      now: () => new Date(0),
      random: seeded(1),
      newId: () => 'id',
      digest: () => Promise.reject(new TypeError('no crypto.subtle')),
    });
    await quizzes.start(aLesson(), EVERYTHING);
    expect(readyOf(quizzes)).toMatchObject({ attempt: null, saving: { kind: 'not-saved', question: null } });
  });

  test('storage cannot even be loaded', async () => {
    const quizzes = createQuizzes({
      openStorage: () => Promise.reject(new Error('no chunk')),
      now: () => new Date(0),
      random: seeded(1),
      newId: () => 'id',
      digest: (bytes) => webcrypto.subtle.digest('SHA-256', bytes),
    });
    await quizzes.start(aLesson(), EVERYTHING);
    expect(stateOf(quizzes)).toMatchObject({ kind: 'failed' });
  });

  test('without any storage the quiz works, and says that nothing is kept', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const { quizzes } = await aTab();
    vi.unstubAllGlobals();
    await quizzes.start(aLesson(), EVERYTHING);
    await quizzes.answer(lessonId, n1, rightAnswers.n1);
    expect(readyOf(quizzes)).toMatchObject({
      keeping: { kind: 'nothing-kept', because: { kind: 'unavailable' } },
      attempt: { position: { kind: 'feedback', index: 0 } },
    });
  });
});

describe('trying again', () => {
  async function atWrongAnswer() {
    const { quizzes, storage } = await aTab();
    await quizzes.start(aLesson(), EVERYTHING);
    await quizzes.answer(lessonId, n1, wrongAnswers.n1);
    return { quizzes, storage };
  }
  const firstState = (quizzes: Quizzes) => readyOf(quizzes).attempt?.items[0]?.state;

  test('is recorded beside the first answer, and kept', async () => {
    const { quizzes } = await atWrongAnswer();
    await quizzes.retry(lessonId, n1, wrongAnswers.n1);
    await quizzes.retry(lessonId, n1, rightAnswers.n1);
    const state = firstState(quizzes);
    expect(state).toMatchObject({ kind: 'answered', given: { mark: { kind: 'wrong' } }, shown: false });
    expect(state?.kind !== 'open' && state?.retries.map(({ mark }) => mark.kind)).toEqual(['wrong', 'right']);
    const again = await aTab();
    await again.quizzes.load(lessonId);
    expect(firstState(again.quizzes)).toEqual(state);
  });

  test('with what cannot be read asks again, and records nothing', async () => {
    const { quizzes } = await atWrongAnswer();
    await quizzes.retry(lessonId, n1, { kind: 'number', text: 'banyak' });
    expect(readyOf(quizzes).saving).toMatchObject({ kind: 'ask-again', question: n1 });
    expect(firstState(quizzes)).toMatchObject({ retries: [] });
  });

  test('is over once the answer is right, shown or left', async () => {
    for (const end of [
      ({ quizzes }: { quizzes: Quizzes }) => quizzes.retry(lessonId, n1, rightAnswers.n1),
      ({ quizzes }: { quizzes: Quizzes }) => quizzes.reveal(lessonId, n1),
      ({ quizzes }: { quizzes: Quizzes }) => quizzes.advance(lessonId, n1),
    ]) {
      const { quizzes } = await atWrongAnswer();
      await end({ quizzes });
      const before = firstState(quizzes);
      await quizzes.retry(lessonId, n1, wrongAnswers.n1);
      await quizzes.reveal(lessonId, n1);
      expect(firstState(quizzes)).toEqual(before);
    }
  });

  test('the right answer stays shown', async () => {
    const { quizzes } = await atWrongAnswer();
    await quizzes.reveal(lessonId, n1);
    const again = await aTab();
    await again.quizzes.load(lessonId);
    expect(firstState(again.quizzes)).toMatchObject({ kind: 'answered', shown: true });
  });

  test('nothing is tried again that was right, or not answered', async () => {
    const { quizzes } = await aTab();
    await quizzes.start(aLesson(), EVERYTHING);
    await quizzes.retry(lessonId, n1, rightAnswers.n1);
    await quizzes.reveal(lessonId, n1);
    expect(firstState(quizzes)).toEqual({ kind: 'open' });
    await quizzes.answer(lessonId, n1, rightAnswers.n1);
    await quizzes.retry(lessonId, n1, wrongAnswers.n1);
    expect(firstState(quizzes)).toMatchObject({ retries: [], given: { mark: { kind: 'right' } } });
  });
});

describe('what was chosen', () => {
  test('is stored with the attempt, and feedback at the end waits for it', async () => {
    const { quizzes } = await aTab();
    await quizzes.start(aLesson(), { ...EVERYTHING, feedback: 'end', without: ['voice'] });
    expect(readyOf(quizzes).attempt).toMatchObject({ feedback: 'end', set: null, missedOf: null });
    expect(readyOf(quizzes).attempt?.items).toHaveLength(3);
    await quizzes.answer(lessonId, n1, wrongAnswers.n1);
    expect(positionOf(quizzes)).toEqual({ kind: 'question', index: 1 });
    await quizzes.retry(lessonId, n1, rightAnswers.n1);
    await quizzes.answer(lessonId, n1, rightAnswers.n1);
    expect(readyOf(quizzes).attempt?.items[0]?.state).toMatchObject({
      given: { mark: { kind: 'wrong' } },
      retries: [],
    });
    await quizzes.answer(lessonId, w1, rightAnswers.w1);
    await quizzes.answer(lessonId, t1, rightAnswers.t1);
    expect(positionOf(quizzes)).toEqual({ kind: 'finished' });
  });

  test('what leaves no question begins nothing', async () => {
    const { quizzes } = await aTab();
    await quizzes.start(aLesson(), { ...EVERYTHING, without: ['voice', 'number', 'vocabulary', 'truth'] });
    expect(readyOf(quizzes).attempt).toBeNull();
  });
});

describe('once more', () => {
  async function finished() {
    const { quizzes } = await aTab();
    await quizzes.start(aLesson(), { ...EVERYTHING, feedback: 'end' });
    await quizzes.answer(lessonId, n1, wrongAnswers.n1);
    await quizzes.answer(lessonId, v1, rightAnswers.v1);
    await quizzes.answer(lessonId, w1, wrongAnswers.w1);
    await quizzes.answer(lessonId, t1, rightAnswers.t1);
    const { attempt } = readyOf(quizzes);
    if (!attempt) throw new Error('no attempt');
    return { quizzes, attempt };
  }
  const asked = (quizzes: Quizzes) => readyOf(quizzes).attempt?.items.map(({ question }) => question.id);

  test.each([
    ['from the lesson', aLesson()],
    ['from the attempt, where the lesson is out of reach', null],
    ['from the attempt, where the lesson has other questions now', aLesson({ questions: [] })],
  ])('only the missed: %s', async (_, lesson) => {
    const { quizzes, attempt } = await finished();
    await quizzes.startAgain(lessonId, attempt, 'missed', lesson);
    expect(asked(quizzes)).toEqual([n1, w1]);
    expect(readyOf(quizzes).attempt).toMatchObject({ missedOf: attempt.id, feedback: 'end' });
    expect(readyOf(quizzes).attempts.map(({ id }) => id)).toEqual([attempt.id, readyOf(quizzes).attempt?.id]);
  });

  test('all of them', async () => {
    const { quizzes, attempt } = await finished();
    await quizzes.startAgain(lessonId, attempt, 'all', aLesson());
    expect(asked(quizzes)).toEqual([n1, v1, w1, t1]);
    expect(readyOf(quizzes).attempt).toMatchObject({ missedOf: null, position: { kind: 'question', index: 0 } });
  });

  test('of a lesson that has changed, as it is now', async () => {
    const { quizzes, attempt } = await finished();
    await quizzes.startAgain(lessonId, attempt, 'missed', aLesson({ hash: hashOf('b') }));
    expect(readyOf(quizzes).attempt).toMatchObject({ hash: hashOf('b') });
  });

  test('nothing was missed: nothing begins', async () => {
    const { quizzes, attempt } = await finished();
    const right = { ...attempt, items: attempt.items.filter(({ question }) => question.id === v1) };
    await quizzes.startAgain(lessonId, right, 'missed', aLesson());
    expect(readyOf(quizzes).attempts).toHaveLength(1);
  });
});
