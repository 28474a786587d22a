import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Attempt } from '../../src/quiz/Attempt';
import type { DeviceId, QuizEvent } from '../../src/quiz/QuizEvent';
import { attemptId } from '../../src/quiz/QuizEvent';
import { attemptsIn } from '../../src/quiz/attemptsIn';
import { replay } from '../../src/quiz/replay';
import {
  advanced,
  answered,
  attemptStarted,
  hashOf,
  lessonId,
  rightAnswers,
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

describe('laws', () => {
  const names = fc.constantFrom(...(Object.keys(rightAnswers) as QuestionName[]));
  const event: fc.Arbitrary<QuizEvent> = fc
    .record({
      kind: fc.constantFrom('answered', 'advanced', 'attempt-started'),
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
