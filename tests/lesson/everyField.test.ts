import { describe, expect, test } from 'vitest';
import { openLesson } from '../../src/quiz/openLesson';
import { format2 } from './format2';
import { isMember, pathsOf, valueAt, withValue, without } from './spoil';

/**
 * No field of a lesson is optional and none takes a value of another type: each is taken out, and each is given another
 * type, and each time the lesson is refused with a problem at that very place.
 */
const paths = pathsOf(format2());

function codesAt(value: unknown, path: string): readonly string[] {
  const parsed = openLesson(value);
  return parsed.ok ? [] : parsed.problems.filter(({ at }) => at === path).map(({ code }) => code);
}

function ofAnotherType(value: unknown): unknown {
  if (Array.isArray(value)) return {};
  return typeof value === 'string' || value === null ? 7 : 'x';
}

test('the example as it is has nothing wrong with it', () => {
  expect(openLesson(format2())).toMatchObject({ ok: true });
  expect(paths.length).toBeGreaterThan(800);
});

test('without any one member', () => {
  const accepted = paths
    .filter(isMember)
    .filter((path) => !codesAt(without(format2(), path), path).includes('missing'));
  expect(accepted).toEqual([]);
});

test('with any one value of another type', () => {
  const accepted = paths.filter((path) => {
    const spoilt = withValue(format2(), path, ofAnotherType(valueAt(format2(), path)));
    return !codesAt(spoilt, path).includes('wrong-type');
  });
  expect(accepted).toEqual([]);
});

describe('with one member too many', () => {
  // Blocks are the only members whose names the format does not list.
  const objects = ['', ...paths].filter((path) => path !== 'translations.en' && isObject(valueAt(format2(), path)));

  test('in any object', () => {
    const accepted = objects.filter((path) => {
      const extra = path === '' ? 'extra' : `${path}.extra`;
      return !codesAt(withValue(format2(), extra, 'x'), extra).includes('unknown-key');
    });
    expect(accepted).toEqual([]);
  });

  test('a translation of a block that is not there', () => {
    const spoilt = withValue(format2(), 'translations.en.p9', valueAt(format2(), 'translations.en.p3'));
    expect(codesAt(spoilt, 'translations.en.p9')).toEqual(['unknown-block']);
  });
});

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
