import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arrangementOf, isArranged } from '../../../src/quiz/Item';
import { markAnswer } from '../../../src/quiz/markAnswer';
import { parseQuestion } from '../../../src/quiz/parseQuestion';
import type { Question } from '../../../src/quiz/questionKinds';
import { anOrderQuestion, both, seeded, textOf } from '../builders';

/** Four pieces: right as they stand, and with the last two the other way round. */
const question = anOrderQuestion();
const pieces = (...texts: readonly string[]) => texts.map((text) => ({ kind: 'indonesian' as const, text }));

function markOf(order: readonly number[], of: Question = question) {
  const marked = markAnswer(of, { kind: 'order', order });
  return marked.ok ? marked.value.mark : marked.problems;
}

test('a good question is itself', () => {
  for (const one of [
    question,
    anOrderQuestion({ accepted: [], about: null, pieces: [...pieces('a', 'b'), { kind: 'said', text: both('c') }] }),
  ])
    expect(parseQuestion(structuredClone(one), { textOf })).toEqual({ ok: true, value: one });
});

test.each<[string, object, string, string]>([
  ['two pieces are no order', { pieces: pieces('a', 'b'), accepted: [] }, 'pieces', 'too-few'],
  ['eleven are too many', { pieces: pieces(...'abcdefghijk'), accepted: [] }, 'pieces', 'too-many'],
  [
    'two that say the same cannot be told apart',
    { pieces: pieces('a', 'b', 'A '), accepted: [] },
    'pieces.2',
    'repeated',
  ],
  ['another order has all the pieces', { accepted: [[0, 1, 2]] }, 'accepted.0', 'not-an-order'],
  ['each once', { accepted: [[0, 1, 2, 2]] }, 'accepted.0', 'not-an-order'],
  ['and no others', { accepted: [[0, 1, 2, 4]] }, 'accepted.0', 'not-an-order'],
  ['it is another one', { accepted: [[0, 1, 2, 3]] }, 'accepted.0', 'repeated'],
  [
    'and not accepted twice',
    {
      accepted: [
        [1, 0, 2, 3],
        [1, 0, 2, 3],
      ],
    },
    'accepted.1',
    'repeated',
  ],
  ['beyond the text', { passage: { block: 'p1', spans: [[0, 999]] } }, 'passage.spans.0', 'out-of-range'],
])('refused: %s', (_, changes, at, code) => {
  const parsed = parseQuestion({ ...question, ...changes }, { textOf });
  expect(parsed.ok ? [] : parsed.problems).toContainEqual({ at, code });
});

describe('marking', () => {
  test.each<[readonly number[], object, string]>([
    [[0, 1, 2, 3], { kind: 'right' }, 'as it stands'],
    [[0, 1, 3, 2], { kind: 'right' }, 'the other right order'],
    [[1, 0, 2, 3], { kind: 'partly', faults: [{ code: 'one-piece', chosen: 1, right: 1 }] }, 'two neighbours swapped'],
    [[1, 2, 3, 0], { kind: 'partly', faults: [{ code: 'one-piece', chosen: 0, right: 0 }] }, 'the first at the end'],
    [
      [3, 0, 1, 2],
      { kind: 'partly', faults: [{ code: 'one-piece', chosen: 3, right: 3 }] },
      'the last at the beginning',
    ],
    [[3, 2, 1, 0], { kind: 'wrong', faults: [{ code: 'from', chosen: 3, right: 0 }] }, 'backwards'],
    [[2, 3, 0, 1], { kind: 'wrong', faults: [{ code: 'from', chosen: 2, right: 0 }] }, 'halves exchanged'],
  ])('%j: %j (%s)', (order, mark) => {
    expect(markOf(order)).toEqual(mark);
  });

  test('of three pieces an order is right or not', () => {
    const three = anOrderQuestion({ pieces: pieces('a', 'b', 'c'), accepted: [] });
    expect(markOf([1, 0, 2], three)).toMatchObject({ kind: 'wrong' });
  });

  test('right up to a place, held against the order that it comes closest to', () => {
    const five = anOrderQuestion({ pieces: pieces('a', 'b', 'c', 'd', 'e'), accepted: [[1, 0, 2, 3, 4]] });
    expect(markOf([1, 0, 4, 3, 2], five)).toEqual({ kind: 'wrong', faults: [{ code: 'from', chosen: 4, right: 2 }] });
  });

  test.each([[[0, 1, 2]], [[0, 1, 2, 2]], [[0, 1, 2, 9]], [[0, 1, 2, -1]], ['0123']])('%j is no answer', (order) => {
    expect(markAnswer(question, { kind: 'order', order }).ok).toBe(false);
  });

  test('laws: every right order is right, and moving one piece of it is never wrong', () => {
    const orders = fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 });
    fc.assert(
      fc.property(orders, fc.nat(5), fc.nat(5), (other, from, to) => {
        const same = other.every((piece, index) => piece === index);
        const six = anOrderQuestion({ pieces: pieces(...'abcdef'), accepted: same ? [] : [other] });
        expect(markOf([0, 1, 2, 3, 4, 5], six)).toEqual({ kind: 'right' });
        expect(markOf(other, six)).toEqual({ kind: 'right' });
        const moved = other.toSpliced(from, 1).toSpliced(to, 0, other[from] ?? 0);
        expect(markOf(moved, six)).not.toMatchObject({ kind: 'wrong' });
        expect(markOf(moved, structuredClone(six))).toEqual(markOf(moved, six));
      }),
    );
  });
});

test('the pieces are never shown in a right order', () => {
  const three = anOrderQuestion({ pieces: pieces('a', 'b', 'c'), accepted: [[2, 1, 0]] });
  for (let seed = 0; seed < 200; seed += 1) {
    const arrangement = arrangementOf(three, seeded(seed));
    expect(isArranged(three, arrangement)).toBe(true);
    expect(markOf(arrangement['pieces'] ?? [], three)).not.toEqual({ kind: 'right' });
  }
});
