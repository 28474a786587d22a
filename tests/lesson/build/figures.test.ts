import { expect, test } from 'vitest';
import { describeFigures } from '../../../scripts/lesson/describeFigures';
import { figuresOf, median } from '../../../scripts/lesson/figures';
import { aFolder, compiled } from './aFolder';

test('every word of a good folder stands in a pair', () => {
  const { sentences, phraseLengths } = figuresOf(compiled());
  expect(sentences.map(({ block, words, uncovered }) => [block, words, uncovered])).toEqual([
    ['title', 3, []],
    ['p1', 10, []],
    ['p1', 7, []],
    ['h1', 3, []],
  ]);
  expect(phraseLengths).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 4]);
});

test('words in no pair are named', () => {
  const lesson = compiled(aFolder({ file: 'translation.en.yaml', find: 'bukan = not\n', write: '\n' }));
  expect(figuresOf(lesson).sentences[1]?.uncovered).toEqual(['bukan']);
  expect(describeFigures(lesson).join('\n')).toContain('p1 ““Pasar ini milik kita, bukan milik dia,”…” 90.0%: bukan');
});

test('words in no entry and no name are listed once, in lower case: milik by its first place', () => {
  expect(figuresOf(compiled()).unexplained).toEqual([
    'baru',
    'bukan',
    'camat',
    'dan',
    'dia',
    'hanya',
    'ini',
    'juga',
    'kata',
    'kita',
    'lega',
    'milik',
    'modal',
    'senang',
    'tetapi',
    'tidak',
    'warga',
  ]);
});

test('two words at one place clash; a word in an idiom does not', () => {
  const glossary = 'glossary.yaml';
  const twice = { file: glossary, find: 'headword: milik', write: 'headword: pasar' } as const;
  expect(figuresOf(compiled()).clashes).toEqual([]);
  const lesson = compiled(aFolder({ file: glossary, find: 'at: ["p1: milik#2"]', write: 'forms: [pasar]' }));
  expect(figuresOf(lesson).clashes).toEqual(['title Pasar: pasar, milik', 'p1 Pasar: pasar, milik']);
  const idiom = aFolder({ ...twice, find: 'id: milik, kind: word', write: 'id: milik, kind: idiom' });
  expect(figuresOf(compiled(idiom)).clashes).toEqual([]);
});

test.each([
  [[], 0],
  [[1], 1],
  [[1, 2, 9], 2],
  [[1, 2, 3, 9], 3],
])('the median of %j is %i', (ascending, expected) => {
  expect(median(ascending)).toBe(expected);
});
