import { expect, test } from 'vitest';
import { quizSearch, quizViewOf } from '../../src/practice/quizAddress';

test.each([
  ['', { kind: 'front' }, 'nothing asked for'],
  ['?question=now', { kind: 'now' }, 'the open question'],
  ['?question=7', { kind: 'question', number: 7 }, 'one that was answered'],
] as const)('%s', (search, view, _why) => {
  expect(quizViewOf(new URLSearchParams(search))).toEqual(view);
  expect(quizSearch(view)).toBe(search);
});

test.each(['?question=0', '?question=-1', '?question=07', '?question=later', '?question=', '?question=99999'])(
  '%s is the first page',
  (search) => {
    expect(quizViewOf(new URLSearchParams(search))).toEqual({ kind: 'front' });
  },
);
