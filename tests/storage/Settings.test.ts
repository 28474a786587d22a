import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS, parseSettings } from '../../src/storage/Settings';

const other = {
  theme: 'sepia',
  contrast: 'high',
  textSize: 4,
  lineSpacing: 'loose',
  columnWidth: 'wide',
  face: 'sans',
  motion: 'reduced',
  english: 'beneath',
  language: 'id',
  shortcuts: false,
  speechRate: 0.75,
  noteMarks: false,
  wordMarks: false,
  shelfOrder: 'title',
  quizSet: 'kata',
  quizLength: 'all',
  quizWithout: ['voice', 'truth'],
  quizFeedback: 'end',
};

test('good settings are themselves', () => {
  expect(parseSettings(DEFAULT_SETTINGS)).toEqual({ ok: true, value: DEFAULT_SETTINGS });
  expect(parseSettings(other)).toEqual({ ok: true, value: other });
});

test.each(Object.keys(other))('%s missing: as in the base', (name) => {
  const rest = Object.fromEntries(Object.entries(other).filter(([key]) => key !== name));
  expect(parseSettings(rest)).toMatchObject({
    value: { ...rest, [name]: DEFAULT_SETTINGS[name as keyof typeof other] },
  });
});

test.each([
  ['theme', 'rainbow'],
  ['textSize', 5],
  ['textSize', 0.5],
  ['textSize', '0'],
  ['shortcuts', 'true'],
  ['speechRate', 0.4],
  ['speechRate', 1.6],
  ['speechRate', NaN],
  ['speechRate', '1'],
  ['language', 'de'],
  ['noteMarks', null],
  ['wordMarks', 1],
  ['quizSet', null],
  ['quizSet', '../x'],
  ['quizLength', 7],
  ['quizLength', '10'],
  ['quizWithout', 'voice'],
  ['quizWithout', [1]],
  ['quizWithout', Array.from({ length: 51 }, () => 'a')],
  ['quizFeedback', 'never'],
])('%s: %j is refused', (name, value) => {
  expect(parseSettings({ ...other, [name]: value })).toEqual({
    ok: false,
    problems: [{ at: name, code: 'not-allowed' }],
  });
});

test.each(['columns', 'toString', '__proto__'])('a setting named %s is refused', (name) => {
  const value: unknown = JSON.parse(`{"${name}": 1}`);
  expect(parseSettings(value)).toEqual({ ok: false, problems: [{ at: name, code: 'unknown-key' }] });
});

test.each([null, undefined, 'dark', 1, []])('%j is no settings', (value) => {
  expect(parseSettings(value)).toEqual({ ok: false, problems: [{ at: '', code: 'wrong-type' }] });
});
