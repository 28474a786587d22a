import { expect, test } from 'vitest';
import { foundWords } from '../../../src/language/dictionary/foundWords';
import { theIndex } from '../search/theIndex';

const first = (query: string) => foundWords(theIndex, query, 20)[0];

test.each([
  ['ijasah', { id: 'ijazah', kind: { by: 'headword', variant: 'misspelt' }, matched: 'ijasah' }],
  ['ditandatangani', { id: 'menandatangani', kind: { by: 'form', affixes: ['di-', '-i'] } }],
  ['government', { id: 'pemerintah', kind: { by: 'gloss', fit: 'whole' }, matched: 'government' }],
  ['rumah', { id: 'rumah', wordClass: 'n', gloss: 'house; home', kind: { by: 'headword' } }],
])('%s leads to %j', (query, expected) => {
  expect(first(query)).toMatchObject(expected);
});

test('the meaning that is told is the one that was met', () => {
  const bait = foundWords(theIndex, 'house', 20).find(({ id }) => id === 'bait');
  expect(bait?.gloss).toMatch(/house/);
});

test('it is plain data: a worker can send it', () => {
  for (const query of ['mem', 'house', 'pemerintahh']) {
    const found = foundWords(theIndex, query, 20);
    expect(structuredClone(found)).toEqual(found);
  }
});
