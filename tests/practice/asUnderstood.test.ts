import { describe, expect, test } from 'vitest';
import { asUnderstood } from '../../src/practice/kinds/asUnderstood';
import { number, type NumberKey } from '../../src/quiz/kinds/number';
import { seedQuestions } from '../support/seedLesson';

const asked = seedQuestions.find((question) => question.kind === 'number');

function understood(answer: NumberKey, text: string): NumberKey {
  if (!asked) return expect.unreachable();
  const mark = number.mark({ ...asked, answer }, { kind: 'number', text });
  return mark.kind === 'unreadable' ? expect.unreachable() : asUnderstood(answer, mark);
}

const DATE = { kind: 'date', day: 6, month: 12, year: 2025 } as const;

describe('an answer as it was understood', () => {
  test.each([
    ['6 Desember 2025', DATE],
    ['7 Desember 2025', { ...DATE, day: 7 }],
    ['1 May 1998', { kind: 'date', day: 1, month: 5, year: 1998 }],
    ['12/10/2025', { ...DATE, day: 12, month: 10 }],
  ] as const)('date: %s', (text, expected) => {
    expect(understood(DATE, text)).toEqual(expected);
  });

  test.each([
    ['tujuh ratus', 700],
    ['6.780', 6780],
    ['678', 678],
  ])('number: %s', (text, value) => {
    expect(understood({ kind: 'integer', value: 678 }, text)).toEqual({ kind: 'integer', value });
  });

  test('year: tahun 2018', () => {
    expect(understood({ kind: 'year', value: 2017 }, 'tahun 2018')).toEqual({ kind: 'year', value: 2018 });
  });
});
