import { expect, test } from 'vitest';
import { parseAliases } from '../../scripts/lexicon/parseAliases';

test('reads one alias a line, homonyms and phrases too, a comment above each block', () => {
  const text =
    '# Names have a capital.\njanuari/1 = Januari/1\nbisa#2/3 = bisa/1\n\n# One word now.\nidul fitri/1 = Idulfitri/1\n';
  expect(parseAliases(text)).toEqual({
    aliases: [
      { from: 'januari/1', to: 'Januari/1' },
      { from: 'bisa#2/3', to: 'bisa/1' },
      { from: 'idul fitri/1', to: 'Idulfitri/1' },
    ],
    problems: [],
  });
});

test.each([
  ['a line without an id', '# why\njanuari/1 = ', 'aliases.txt:2: expected'],
  ['a word without the number of its sense', '# why\njanuari = Januari', 'aliases.txt:2: expected'],
  ['an id that is led to two places', '# why\na/1 = b/1\na/1 = c/1', 'aliases.txt:3: a/1 is there twice'],
  ['no reason', 'a/1 = b/1', 'aliases.txt:1: a comment'],
  ['a reason that an empty line cuts off', '# why\n\na/1 = b/1', 'aliases.txt:3: a comment'],
] as const)('reports %s', (_, text, message) => {
  const { problems } = parseAliases(text);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(message);
});
