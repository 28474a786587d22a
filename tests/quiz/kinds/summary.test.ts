import { describe, expect, test } from 'vitest';
import { markAnswer } from '../../../src/quiz/markAnswer';
import { parseQuestion } from '../../../src/quiz/parseQuestion';
import { placesOf } from '../../../src/quiz/Item';
import { aSummaryQuestion, both, placeOf, textOf } from '../builders';

const question = aSummaryQuestion();
const criterion = { criterion: both('c'), proof: [placeOf('p1', 'cetus')] };

test('a good question is itself, and points into the text wherever its rubric does', () => {
  expect(parseQuestion(structuredClone(question), { textOf })).toEqual({ ok: true, value: question });
  expect(placesOf(question).map(({ block }) => block)).toEqual(['p2', 'p2', 'p1', 'p2']);
});

test.each<[string, object, string, string]>([
  ['no such task', { task: 'essay' }, 'task', 'not-allowed'],
  ['no words', { words: { least: 0, most: 10 } }, 'words.least', 'out-of-range'],
  ['more than the most', { words: { least: 20, most: 10 } }, 'words.most', 'out-of-range'],
  ['no short text', { words: { least: 20, most: 900 } }, 'words.most', 'out-of-range'],
  ['one criterion', { rubric: [criterion] }, 'rubric', 'too-few'],
  ['nine', { rubric: Array.from({ length: 9 }, () => criterion) }, 'rubric', 'too-many'],
  ['a criterion rests on something', { rubric: [criterion, { ...criterion, proof: [] }] }, 'rubric.1.proof', 'empty'],
  [
    'in the text',
    { rubric: [criterion, { ...criterion, proof: [{ block: 'p9', spans: [[0, 1]] }] }] },
    'rubric.1.proof.0.block',
    'unknown-block',
  ],
  ['no model', { model: ' ' }, 'model', 'wrong-form'],
])('refused: %s', (_, changes, at, code) => {
  const parsed = parseQuestion({ ...question, ...changes }, { textOf });
  expect(parsed.ok ? [] : parsed.problems).toContainEqual({ at, code });
});

describe('marking', () => {
  function markOf(text: string, met: readonly boolean[] | null) {
    const marked = markAnswer(question, { kind: 'summary', text, met });
    return marked.ok ? marked.value.mark : marked.problems;
  }
  const missing = (...criteria: readonly number[]) =>
    criteria.map((nth) => ({ code: 'criterion', chosen: nth, right: nth }));

  test.each<[string, readonly boolean[] | null, object, string]>([
    ['Acara digelar.', [true, true, true], { kind: 'right' }, 'all of it'],
    ['Acara digelar.', [true, false, true], { kind: 'partly', faults: missing(1) }, 'two of three'],
    ['Acara digelar.', [true, false, false], { kind: 'wrong', faults: missing(1, 2) }, 'one of three'],
    ['Acara digelar.', [false, false, false], { kind: 'wrong', faults: missing(0, 1, 2) }, 'none'],
    ['Acara digelar.', null, { kind: 'unreadable', code: 'unticked' }, 'nobody has looked'],
    [' \n', [true, true, true], { kind: 'unreadable', code: 'empty' }, 'nothing written'],
  ])('%j, %j: %j (%s)', (text, met, mark) => {
    expect(markOf(text, met)).toEqual(mark);
  });

  test('of four criteria two are half', () => {
    const four = aSummaryQuestion({ rubric: [...question.rubric, criterion] });
    const marked = markAnswer(four, { kind: 'summary', text: 'a', met: [true, false, true, false] });
    expect(marked.ok && marked.value.mark.kind).toBe('partly');
  });

  test.each([
    ['not as many as the rubric has', { kind: 'summary', text: 'a', met: [true] }],
    ['without a text', { kind: 'summary', met: null }],
    ['longer than anybody writes', { kind: 'summary', text: 'a'.repeat(20_001), met: null }],
  ])('no answer: %s', (_, answer) => {
    expect(markAnswer(question, answer).ok).toBe(false);
  });
});
