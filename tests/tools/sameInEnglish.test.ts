import { expect, test } from 'vitest';
import { sameInEnglish } from '../../scripts/lexicon/sameInEnglish';
import { parseEntries } from '../../src/language/lexicon/parseEntries';

const problems = (line: string, accepted: readonly string[] = []) =>
  sameInEnglish(parseEntries(line, 1).entries, new Set(accepted));

test.each([
  ['menteri | n | menteri', [], ['menteri is glossed by itself'], 'it says nothing'],
  ['virus | n | virus', ['virus'], [], 'English has that word'],
  ['menteri | n | minister', [], [], 'it says what it means'],
  ['Bandung | name | Bandung', [], [], 'a name is its own gloss'],
  ['item | n | 1 item // 2 item of news', [], ['item is glossed by itself'], 'one of its senses does'],
  ['virus | n | germ', ['virus'], ['same-in-english.txt has virus'], 'it does not stand to reason any more'],
])('%s with %j: %j (%s)', (line, accepted, expected) => {
  const said = problems(line, accepted);
  expect(said).toHaveLength(expected.length);
  for (const [index, message] of expected.entries()) expect(said[index]).toContain(message);
});
