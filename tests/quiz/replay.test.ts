import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Attempt } from '../../src/quiz/Attempt';
import type { DeviceId, QuizEvent } from '../../src/quiz/QuizEvent';
import { attemptId } from '../../src/quiz/QuizEvent';
import { attemptsIn } from '../../src/quiz/attemptsIn';
import { admit } from '../../src/quiz/admit';
import { replay } from '../../src/quiz/replay';
import { resultOf } from '../../src/quiz/resultOf';
import { isRevealed } from '../../src/quiz/tries';
import {
  advanced,
  answered,
  attemptStarted,
  hashOf,
  lessonId,
  retried,
  rightAnswers,
  shown,
  stamp,
  wrongAnswers,
  type QuestionName,
} from './builders';

function replayed(...events: readonly QuizEvent[]): Attempt {
  const attempt = replay([attemptStarted(), ...events]);
  if (!attempt) throw new Error('no attempt');
  return attempt;
}

const stateOf = (attempt: Attempt, index: number) => attempt.items[index]?.state;

describe('position', () => {
  test.each<[string, readonly QuizEvent[], Attempt['position']]>([
    ['nothing done: the first question', [], { kind: 'question', index: 0 }],
    ['answered: its feedback', [answered('n1', 1)], { kind: 'feedback', index: 0 }],
    ['gone on: the next question', [answered('n1', 1), advanced('n1', 2)], { kind: 'question', index: 1 }],
    [
      'answered out of order and gone on: the first that is open',
      [answered('v1', 1), advanced('v1', 2)],
      { kind: 'question', index: 0 },
    ],
    ['feedback not left comes before an open question', [answered('v1', 1)], { kind: 'feedback', index: 1 }],
    [
      'all answered, the last not left: its feedback',
      [...done('n1', 1), ...done('v1', 3), ...done('w1', 5), answered('t1', 7)],
      { kind: 'feedback', index: 3 },
    ],
    [
      'all left: finished',
      [...done('n1', 1), ...done('v1', 3), ...done('w1', 5), ...done('t1', 7)],
      { kind: 'finished' },
    ],
    ['gone on without an answer: nothing happened', [advanced('n1', 1)], { kind: 'question', index: 0 }],
    [
      'gone on, and the answer comes later (another device): done',
      [advanced('n1', 1), answered('n1', 2)],
      { kind: 'question', index: 1 },
    ],
  ])('%s', (_, events, position) => {
    expect(replayed(...events).position).toEqual(position);
  });
});

function done(question: QuestionName, second: number): readonly QuizEvent[] {
  return [answered(question, second), advanced(question, second + 1)];
}

describe('the answer that counts', () => {
  test('is the first one; later ones change nothing', () => {
    const first = answered('n1', 1, { answer: wrongAnswers.n1 });
    const attempt = replayed(answered('n1', 2), first);
    expect(stateOf(attempt, 0)).toMatchObject({ kind: 'answered', given: { event: first, mark: { kind: 'wrong' } } });
  });

  test('at the same moment, ids decide', () => {
    const one = answered('n1', 1, { id: stamp('b').id });
    const other = answered('n1', 1, { id: stamp('a').id, answer: wrongAnswers.n1 });
    expect(stateOf(replayed(one, other), 0)).toMatchObject({ given: { event: other } });
  });

  test.each([
    ['does not fit', { answer: { kind: 'truth', truth: 'true' } }],
    ['cannot be read', { answer: { kind: 'number', text: 'banyak' } }],
    ['was given to another state of the question', { item: attemptStarted().items[1]?.hash ?? raise() }],
    ['belongs to another attempt', { attempt: attemptId(lessonId, hashOf('a'), 2) }],
  ])('an answer that %s is passed over', (_, changes) => {
    const attempt = replayed(answered('n1', 1, changes), answered('n1', 2));
    expect(stateOf(attempt, 0)).toMatchObject({ given: { event: { at: stamp('', 2).at } } });
    expect(stateOf(replayed(answered('n1', 1, changes)), 0)).toEqual({ kind: 'open' });
  });

  test('is kept beside what was tried later, up to what is right', () => {
    const attempt = replayed(
      answered('n1', 1, { answer: wrongAnswers.n1 }),
      retried('n1', 2, { answer: wrongAnswers.n1 }),
      retried('n1', 3, { answer: { kind: 'number', text: '?' } }),
      retried('n1', 4),
      retried('n1', 5, { answer: wrongAnswers.n1 }),
    );
    const state = stateOf(attempt, 0);
    expect(state).toMatchObject({ kind: 'answered', given: { mark: { kind: 'wrong' } }, shown: false });
    expect(state?.kind !== 'open' && state?.retries.map(({ event }) => event.id)).toEqual([
      retried('n1', 2).id,
      retried('n1', 4).id,
    ]);
  });

  test('tries of what was right, or was never answered, are none', () => {
    expect(stateOf(replayed(answered('n1', 1), retried('n1', 2)), 0)).toMatchObject({ retries: [] });
    expect(stateOf(replayed(retried('n1', 2)), 0)).toEqual({ kind: 'open' });
  });

  test('no more tries than there may be', () => {
    const tries = Array.from({ length: 60 }, (_, second) => retried('n1', second, { answer: wrongAnswers.n1 }));
    const state = stateOf(replayed(answered('n1', 0, { answer: wrongAnswers.n1 }), ...tries), 0);
    expect(state?.kind !== 'open' && state?.retries).toHaveLength(50);
  });

  test('is not seen before it is asked for', () => {
    const wrong = answered('n1', 1, { answer: wrongAnswers.n1 });
    const revealed = (...events: readonly QuizEvent[]) => {
      const state = stateOf(replayed(wrong, ...events), 0);
      return state?.kind !== 'open' && state !== undefined && isRevealed(state);
    };
    expect(revealed()).toBe(false);
    expect(revealed(retried('n1', 2, { answer: wrongAnswers.n1 }))).toBe(false);
    expect(revealed(advanced('n1', 2))).toBe(false);
    expect(revealed(shown('n1', 2))).toBe(true);
    expect(revealed(retried('n1', 2))).toBe(true);
  });

  test('keeps what help was used', () => {
    expect(stateOf(replayed(answered('n1', 1, { help: ['translation'] })), 0)).toMatchObject({
      given: { event: { help: ['translation'] } },
    });
  });
});

function raise(): never {
  throw new Error('no such item');
}

test('without a start there is no attempt', () => {
  expect(replay([])).toBeNull();
  expect(replay([answered('n1', 1), advanced('n1', 2)])).toBeNull();
});

test('of two starts of the same attempt the first counts, with its order of options', () => {
  const items = attemptStarted().items.slice(0, 2);
  expect(replay([attemptStarted('late', 5), attemptStarted('early', 1, { items })])?.items).toHaveLength(2);
});

test('attemptsIn tells attempts apart, the earliest first', () => {
  const second = attemptId(lessonId, hashOf('b'), 1);
  const events = [
    attemptStarted('start-2', 50, { attempt: second, hash: hashOf('b') }),
    answered('n1', 51, { attempt: second }),
    ...done('n1', 1),
    attemptStarted(),
    answered('v1', 3, { attempt: attemptId(lessonId, hashOf('c'), 1) }),
  ];
  expect(attemptsIn(events).map(({ id, position }) => [id, position])).toEqual([
    [attemptStarted().attempt, { kind: 'question', index: 1 }],
    [second, { kind: 'feedback', index: 0 }],
  ]);
});

describe('feedback at the end', () => {
  const start = attemptStarted('start', 0, { feedback: 'end' });

  test('an answered question is left at once', () => {
    const attempt = replay([start, answered('n1', 1)]);
    expect(attempt?.items[0]?.state.kind).toBe('done');
    expect(attempt?.position).toEqual({ kind: 'question', index: 1 });
  });

  test('the last answer finishes it', () => {
    const attempt = replay([start, ...(['n1', 'v1', 'w1', 't1'] as const).map((name, nth) => answered(name, nth))]);
    expect(attempt?.position).toEqual({ kind: 'finished' });
  });
});

describe('laws', () => {
  const names = fc.constantFrom(...(Object.keys(rightAnswers) as QuestionName[]));
  const event: fc.Arbitrary<QuizEvent> = fc
    .record({
      kind: fc.constantFrom('answered', 'advanced', 'retried', 'shown', 'attempt-started'),
      question: names,
      second: fc.nat(5),
      id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'),
      device: fc.constantFrom('x', 'y').map((device) => device as DeviceId),
      answer: fc.constantFrom<unknown>(...Object.values(rightAnswers), ...Object.values(wrongAnswers), null, 'damaged'),
    })
    .map(({ kind, question, second, id, device, answer }): QuizEvent => {
      const own = { id: stamp(id).id, device };
      if (kind === 'answered') return answered(question, second, { ...own, answer });
      if (kind === 'advanced') return advanced(question, second, own);
      if (kind === 'retried') return retried(question, second, { ...own, answer });
      if (kind === 'shown') return shown(question, second, own);
      return attemptStarted(id, second, { device });
    });
  const events = fc.array(event, { maxLength: 12 });

  test('neither order nor repetition changes what is replayed', () => {
    const rearranged = events.chain((list) =>
      fc.record({
        list: fc.constant(list),
        other: fc.shuffledSubarray([...list, ...list], { minLength: list.length * 2 }),
      }),
    );
    fc.assert(
      fc.property(rearranged, ({ list, other }) => {
        expect(replay(other)).toEqual(replay(list));
        expect(attemptsIn(other)).toEqual(attemptsIn(list));
      }),
    );
  });

  test('what is given to it stays as it is, and every item has its place', () => {
    fc.assert(
      fc.property(events, (list) => {
        const before = structuredClone(list);
        const attempt = replay(list);
        expect(list).toEqual(before);
        if (attempt && attempt.position.kind !== 'finished') {
          const kind = attempt.position.kind === 'question' ? 'open' : 'answered';
          expect(attempt.items[attempt.position.index]?.state.kind).toBe(kind);
        } else if (attempt) {
          expect(attempt.items.every(({ state }) => state.kind === 'done')).toBe(true);
        }
      }),
    );
  });

  test('what is tried or shown later never changes the score', () => {
    /** What an attempt is worth; that something was tried again is said beside it. */
    const worth = (list: readonly QuizEvent[]) => {
      const attempt = replay(list);
      return attempt && { ...resultOf(attempt), retried: 0, found: 0 };
    };
    const free = fc.array(
      fc
        .record({ question: names, second: fc.nat(9), isRight: fc.boolean(), isTry: fc.boolean() })
        .map(({ question, second, isRight, isTry }): QuizEvent =>
          isTry
            ? retried(question, second, { answer: (isRight ? rightAnswers : wrongAnswers)[question] })
            : shown(question, second),
        ),
    );
    fc.assert(
      fc.property(events, free, (list, more) => {
        const begun = [attemptStarted(), ...list];
        expect(worth([...begun, ...more])).toEqual(worth(begun));
        expect(replay([...begun, ...more])?.position).toEqual(replay(begun)?.position);
      }),
    );
  });

  test('what a store admits one by one replays as it was admitted, and nothing else changes anything', () => {
    fc.assert(
      fc.property(events, (list) => {
        const kept: QuizEvent[] = [];
        for (const candidate of list.map((each, index) => ({
          ...each,
          id: stamp(`e${index}`, 0).id,
          at: stamp('', index).at,
        }))) {
          const before = replay(kept);
          const admission = admit(kept, candidate);
          if (admission.kind === 'new') kept.push(candidate);
          else expect(replay(kept)).toEqual(before);
        }
        const attempt = replay(kept);
        for (const { state } of attempt?.items ?? []) {
          if (state.kind === 'open') continue;
          const own = kept.filter((one) => one.kind === 'retried' && one.question === state.given.event.question);
          expect(state.retries.length).toBeLessThanOrEqual(own.length);
          expect(state.retries.slice(0, -1).every(({ mark }) => mark.kind !== 'right')).toBe(true);
        }
      }),
    );
  });

  test('a later answer never changes a mark', () => {
    fc.assert(
      fc.property(events, names, (list, question) => {
        const later = answered(question, 50, { answer: wrongAnswers[question] });
        const [before, after] = [replay(list), replay([...list, later])];
        before?.items.forEach((item, index) => {
          if (item.state.kind !== 'open') expect(after?.items[index]).toEqual(item);
        });
      }),
    );
  });
});
