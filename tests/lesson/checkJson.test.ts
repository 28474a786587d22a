import { describe, expect, test } from 'vitest';
import { checkJson, checkLengths } from '../../src/lesson/checkJson';
import { LIMITS } from '../../src/lesson/limits';
import { openLesson } from '../../src/quiz/openLesson';
import { format2 } from './format2';
import { withValue } from './spoil';

describe('what JSON cannot hold', () => {
  const circular: unknown[] = [];
  circular.push(circular);

  test.each([
    ['undefined', undefined, 'x', 'not-json'],
    ['NaN', Number.NaN, 'x', 'not-json'],
    ['infinity', Number.POSITIVE_INFINITY, 'x', 'not-json'],
    ['a big integer', 1n, 'x', 'not-json'],
    ['a symbol', Symbol('x'), 'x', 'not-json'],
    ['a function', () => 0, 'x', 'not-json'],
    ['a date', new Date(0), 'x', 'not-json'],
    ['a map', new Map(), 'x', 'not-json'],
    ['an object over another', Object.create({ en: 'x' }) as unknown, 'x', 'not-json'],
    // oxlint-disable-next-line no-sparse-arrays -- the hole is the point
    ['a list with a hole', [1, , 3], 'x.1', 'not-json'],
    ['half a surrogate pair', 'a\ud83d', 'x', 'broken-text'],
    ['halves the wrong way round', '\ude00\ud83d', 'x', 'broken-text'],
    ['half a pair in a name', { '\ud83d': 1 }, 'x.\ud83d', 'broken-text'],
    ['a circle', circular, `x${'.0'.repeat(LIMITS.depth - 1)}`, 'too-deep'],
  ])('%s', (_, value, at, code) => {
    expect(checkJson({ x: value })).toEqual({ at, code });
  });

  test.each(['__proto__', 'constructor', 'prototype'])('a member named %s', (name) => {
    const value: unknown = JSON.parse(`{"a": {"${name}": {"en": "x"}}}`);
    expect(checkJson(value)).toEqual({ at: `a.${name}`, code: 'forbidden-key' });
  });

  test.each([
    ['null', null],
    ['texts and numbers', ['a', 1, -0.5, true, '🙂']],
    ['an object over nothing', Object.assign(Object.create(null) as object, { a: 1 })],
    ['nothing', {}],
  ])('%s is JSON', (_, value) => {
    expect(checkJson(value)).toBeNull();
  });
});

describe('limits', () => {
  test('all texts together', () => {
    const half = 'x'.repeat(LIMITS.text / 2);
    expect(checkJson([half, half])).toBeNull();
    expect(checkJson([half, half, 'x'])).toEqual({ at: '2', code: 'too-large' });
  });

  test('names count as text', () => {
    expect(checkJson({ a: { ['x'.repeat(LIMITS.text)]: 1 } })).toMatchObject({ code: 'too-large' });
  });

  test('all values together', () => {
    expect(checkJson(Array.from({ length: LIMITS.values - 1 }, () => 0))).toBeNull();
    expect(checkJson(Array.from({ length: LIMITS.values }, () => 0))).toMatchObject({ code: 'too-large' });
  });

  test('depth', () => {
    const nested = (levels: number): unknown => (levels === 0 ? 0 : [nested(levels - 1)]);
    expect(checkJson(nested(LIMITS.depth))).toBeNull();
    expect(checkJson(nested(LIMITS.depth + 1))).toMatchObject({ code: 'too-deep' });
  });

  test.each(Object.entries(LIMITS.entries))('%s: %i entries', (name, limit) => {
    expect(checkLengths({ [name]: Array.from({ length: limit }, () => 0) })).toBeNull();
    expect(checkLengths({ [name]: Array.from({ length: limit + 1 }, () => 0) })).toEqual({
      at: name,
      code: 'too-large',
    });
  });

  test('are looked at before anything else', () => {
    const blocks = Array.from({ length: 501 }, () => undefined);
    expect(openLesson({ ...format2(), body: blocks })).toEqual({
      ok: false,
      problems: [{ at: 'body', code: 'too-large' }],
    });
    expect(openLesson(withValue(format2(), 'notes.0.text.en', Number.NaN))).toEqual({
      ok: false,
      problems: [{ at: 'notes.0.text.en', code: 'not-json' }],
    });
  });
});

test('a lesson as large as it may be is dealt with in two seconds', () => {
  const count = 24_000;
  const words = Array.from({ length: count }, () => 'kata').join(' ');
  const spans = Array.from({ length: count }, (_, index) => [index * 5, index * 5 + 4]);
  const phrases = spans.map((span) => ({ kind: 'phrase', source: [span], target: [span] }));
  const english = { text: words, sentences: spans, phrases };
  const block = { kind: 'paragraph', id: 'p1', text: words, sentences: spans };
  const large = withValue(withValue(format2(), 'body.0', block), 'translations.en.p1', english);
  // Processor time: the clock also runs while other programs do.
  const begun = process.cpuUsage();
  const parsed = openLesson(large);
  expect(process.cpuUsage(begun).user / 1000).toBeLessThan(2000);
  // Only what the example says of its own first paragraph is wrong now.
  expect(parsed.ok ? [] : parsed.problems.filter(({ at }) => at.startsWith('translations'))).toEqual([]);
});
