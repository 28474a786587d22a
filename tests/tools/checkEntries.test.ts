import { expect, test } from 'vitest';
import { checkEntries } from '../../scripts/lexicon/checkEntries';

const check = (lines: readonly string[], known: readonly string[] = [], aliases = '') =>
  checkEntries([{ name: 'band-1.txt', text: lines.join('\n') }], known, aliases);
const ajar = 'ajar | b vt | teach';

test('counts what is there, and names every sense', () => {
  const { ids, counts, problems } = check([
    ajar,
    'pelajar | n | 1 pupil // 2 student | <ajar:pel-',
    'ngajar | v | teach | ~ajar',
  ]);
  expect(ids).toEqual(['ajar/1', 'pelajar/1', 'pelajar/2', 'ngajar/1']);
  expect(counts).toEqual({ roots: 1, derived: 1, variants: 1, senses: 4 });
  expect(problems).toEqual([]);
});

test.each([
  ['a line that cannot be read', [ajar, 'buku'], [], 'band-1.txt:2'],
  ['a word twice', [ajar, ajar], [], 'ajar is in band-1.txt too'],
  ['a root that is not there', ['pelajar | n | pupil | <ajar:pel-'], [], 'comes from ajar'],
  ['a standard spelling that is not there', ['resiko | n | risk | ~risiko'], [], 'stands for risiko'],
  ['a second homonym alone', ['bisa#2 | n | venom'], [], 'without bisa#1'],
  ['a homonym beside a word without number', ['bisa | aux | can', 'bisa#1 | n | venom'], [], 'with and without #'],
  ['an affix that is none', [ajar, 'pelajar | n | pupil | <ajar:pal-'], [], 'pelajar: pal- is no affix'],
  ['a permanent id that has vanished', [ajar], ['ajar/1', 'ajar/2'], 'ajar/2 has vanished'],
] as const)('reports %s', (_, lines, known, message) => {
  const { problems } = check(lines, known);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(message);
});

test('a root may be named by its word where it has homonyms', () => {
  expect(check(['bisa#1 | aux | can', 'berbisa | a | venomous | <bisa:ber-']).problems).toEqual([]);
});

test('a permanent id may be given up for another one, by an alias that can be read', () => {
  const lines = ['Januari | name | January'];
  expect(check(lines, ['januari/1'], '# Names have a capital.\njanuari/1 = Januari/1').problems).toEqual([]);
  expect(check(lines, ['januari/1'], '# Names have a capital.\njanuari/1 = Juni/1').problems).toEqual([
    'alias of januari/1 leads to Juni/1, which is not there',
  ]);
  expect(check(lines, [], 'januari').problems[0]).toContain('aliases.txt:1');
});
