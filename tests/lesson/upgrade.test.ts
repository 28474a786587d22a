import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../src/lesson/checkJson';
import { upgrade, type UpgradeStep } from '../../src/lesson/upgrade';

/** Three formats of something: 2 renames `name` to `title`, 3 makes it a list. */
const steps: Readonly<Record<number, UpgradeStep>> = {
  1: ({ name, ...rest }) => (typeof name === 'string' ? { ...rest, title: name } : null),
  2: (old) => ({ ...old, titles: [old['title']] }),
};

test.each<[JsonObject, JsonObject, string]>([
  [{ format: 1, name: 'a' }, { format: 3, title: 'a', titles: ['a'] }, 'both steps, in order'],
  [{ format: 2, title: 'a' }, { format: 3, title: 'a', titles: ['a'] }, 'the second step only'],
  [{ format: 3, titles: [] }, { format: 3, titles: [] }, 'nothing to do'],
  [{ format: '1', name: 'a' }, { format: '1', name: 'a' }, 'no number: left to the parser'],
  [{ name: 'a' }, { name: 'a' }, 'no format: left to the parser'],
])('%j → %j (%s)', (old, expected) => {
  expect(upgrade(old, steps, 3)).toEqual({ ok: true, value: expected });
});

test.each<[JsonObject, string, string]>([
  [{ format: 4 }, 'format-too-new', 'later than this app'],
  [{ format: 1, name: 7 }, 'not-upgradable', 'not what format 1 was'],
  [{ format: 0 }, 'not-allowed', 'there was no format 0'],
  [{ format: 1.5 }, 'not-allowed', 'nor any between two'],
  [{ format: Number.NaN }, 'not-allowed', 'nor this'],
])('%j: %s (%s)', (old: JsonObject, code) => {
  expect(upgrade(old, steps, 3)).toEqual({ ok: false, problems: [{ at: 'format', code }] });
});

test('a format that no step leads up from is too old', () => {
  expect(upgrade({ format: 1 }, {}, 3)).toEqual({ ok: false, problems: [{ at: 'format', code: 'format-too-old' }] });
});

describe('steps', () => {
  test('do not set the format themselves', () => {
    const lying: Readonly<Record<number, UpgradeStep>> = { 1: (old) => ({ ...old, format: 9 }) };
    expect(upgrade({ format: 1 }, lying, 2)).toEqual({ ok: true, value: { format: 2 } });
  });

  test('leave the old value alone', () => {
    const old = Object.freeze({ format: 1, name: 'a' });
    upgrade(old, steps, 3);
    expect(old).toEqual({ format: 1, name: 'a' });
  });
});
