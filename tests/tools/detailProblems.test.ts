import { expect, test } from 'vitest';
import { detailProblems } from '../../scripts/lexicon/detailProblems';

const ids = new Set(['air/1', 'air/2']);
const problemsOf = (...texts: readonly string[]) =>
  detailProblems(
    texts.map((text, index) => ({ name: `details-${index}.txt`, text })),
    ids,
  );

test('nothing is wrong with details of senses that are there', () => {
  expect(problemsOf('air/1 | cairan | air minum | -\nair/2 | - | air mata | -')).toEqual([]);
});

test.each([
  ['a sense that is not there', ['air/3 | cairan | - | -'], 'details-0.txt: there is no sense air/3'],
  [
    'a line that cannot be read',
    ['air/1 | cairan'],
    'details-0.txt:1: expected: id/sense | paraphrase | goes with | note',
  ],
  [
    'a sense told twice',
    ['air/1 | cairan | - | -', 'air/1 | zat | - | -'],
    'details-1.txt: air/1 is in details-0.txt too',
  ],
  [
    'a long paraphrase',
    [`air/1 | ${'kata '.repeat(13).trim()} | - | -`],
    'details-0.txt: air/1 is paraphrased in 13 words, more than 12',
  ],
])('%s is a problem', (_, texts, message) => {
  expect(problemsOf(...texts)).toEqual([message]);
});
