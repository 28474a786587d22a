import { expect, test } from 'vitest';
import { createPlacementDraft } from '../../src/state/placementDraft';
import type { LexemeKey } from '../../src/study/Standing';

const session = {
  seed: 5,
  answered: [
    {
      row: [
        { kind: 'word', lexeme: 'rumah' as LexemeKey, headword: 'rumah', stratum: 0 },
        { kind: 'made-up', headword: 'rulan' },
      ],
      tapped: [0],
    },
  ],
} as const;

const inRow = (row: readonly unknown[]) => ({ ...session, answered: [{ row, tapped: [] }] });
const withLexeme = (lexeme: string) => inRow([{ kind: 'word', lexeme, headword: 'rumah', stratum: 0 }]);

function aTab(): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> {
  const rows = new Map<string, string>();
  return {
    getItem: (key) => rows.get(key) ?? null,
    setItem: (key, value) => void rows.set(key, value),
    removeItem: (key) => void rows.delete(key),
  };
}

test('a test that was begun is there after a reload, until it is dropped', () => {
  const tab = aTab();
  createPlacementDraft('k', () => tab).keep(session);
  const after = createPlacementDraft('k', () => tab);
  expect(after.read()).toEqual(session);
  after.drop();
  expect(after.read()).toBeNull();
  expect(createPlacementDraft('k', () => tab).read()).toBeNull();
});

test.each([
  ['no JSON', '{'],
  ['something else', '[]'],
  ['a seed beyond all numbers', JSON.stringify({ ...session, seed: 1e300 })],
  ['a lexeme that no event could hold', JSON.stringify(withLexeme('rumah\n'))],
  ['one longer than any word', JSON.stringify(withLexeme('x'.repeat(201)))],
  [
    'more rows than any test has',
    JSON.stringify({ ...session, answered: Array.from({ length: 201 }, () => session.answered[0]) }),
  ],
  ['more in a row', JSON.stringify(inRow(Array.from({ length: 51 }, () => ({ kind: 'made-up', headword: 'rulan' }))))],
  ['a place that is none', JSON.stringify({ ...session, seed: -1 })],
  ['a row of another kind', JSON.stringify({ seed: 1, answered: [{ row: [{ kind: 'phrase' }], tapped: [] }] })],
])('%s is no test', (_, kept) => {
  const tab = aTab();
  tab.setItem('k', kept);
  expect(createPlacementDraft('k', () => tab).read()).toBeNull();
});

test('where the browser has no storage for us it is in memory', () => {
  const draft = createPlacementDraft('k', () => {
    throw new Error('blocked');
  });
  draft.keep(session);
  expect(draft.read()).toEqual(session);
});
