import { describe, expect, test } from 'vitest';
import { lexiconOf } from '../../../src/language/lexicon/Lexicon';
import type { Entry } from '../../../src/language/lexicon/Entry';
import { parseEntries } from '../../../src/language/lexicon/parseEntries';

const one = (line: string) => parseEntries(line, 3).entries[0];

const cases: readonly (readonly [line: string, expected: Partial<Entry>, why: string])[] = [
  ['lindung | b vt | protect', { bound: true, classes: ['vt'] }, 'a bound root'],
  ['kerja | n/v | work', { classes: ['n', 'v'] }, 'two classes, the commonest first'],
  ['bisa#2 | n | venom', { id: 'bisa#2', headword: 'bisa' }, 'a homonym'],
  ['buku | n | 2 joint', { senses: [{ number: 2, gloss: 'joint' }] }, 'a sense keeps its number when others have gone'],
  ['kupu-kupu | n | butterfly', { headword: 'kupu-kupu' }, 'a hyphen within'],
  ['Jakarta | name | Jakarta', { headword: 'Jakarta' }, 'a name'],
  ['gue | pron | I | @inf', { registers: ['inf'] }, 'a register'],
  ['pelajar | n | pupil | <ajar:pel-', { derivation: { root: 'ajar', affixes: ['pel-'] } }, 'a derived word'],
  [
    'perusahaan | n | firm | <usaha:peN-,-an',
    { derivation: { root: 'usaha', affixes: ['peN-', '-an'] } },
    'two affixes',
  ],
  ['resiko | n | risk | ~risiko @misspelt', { variant: { of: 'risiko', kind: 'misspelt' } }, 'a variant'],
  ['nggak | neg | not | ~tidak @inf', { variant: { of: 'tidak', kind: 'inf' }, registers: [] }, 'of a kind'],
  ['jaman | n | era | ~zaman', { variant: { of: 'zaman', kind: 'var' } }, 'or of none'],
];

describe('a line is an entry', () => {
  test('a root, with its senses', () => {
    expect(one('bapak | n | 1 father; dad // 2 sir; Mr (polite)')).toEqual({
      id: 'bapak',
      headword: 'bapak',
      classes: ['n'],
      bound: false,
      band: 3,
      senses: [
        { number: 1, gloss: 'father; dad' },
        { number: 2, gloss: 'sir; Mr (polite)' },
      ],
      registers: [],
      derivation: null,
      variant: null,
    });
  });

  test.each(cases)('%s', (line, expected) => {
    expect(one(line)).toMatchObject(expected);
  });

  test('comments and empty lines are none', () => {
    expect(parseEntries('# a comment\n\n  \nbuku | n | book\n', 1).entries).toHaveLength(1);
  });
});

describe('a line that cannot be read is reported with its number', () => {
  test.each([
    ['buku', 'expected'],
    ['buku | n', 'expected'],
    ['buku | n | book | @inf | more', 'expected'],
    ['bu_ku | n | book', 'headword'],
    ['#1 | n | book', 'headword'],
    ['buku | noun | book', 'word class “noun”'],
    ['buku | n/ | book', 'word class “”'],
    ['buku | n | book // joint', 'has no number'],
    ['buku | n | 1 book // 1 joint', 'two senses 1'],
    ['buku | n | book | <ajar', 'expected <root:affix,affix'],
    ['buku | n | book | inf', 'tag “inf”'],
    ['buku | n | book | @nonsense', 'tag “@nonsense”'],
    ['buku | n | book | @misspelt', 'tag “@misspelt”'],
  ])('%s', (line, message) => {
    const { entries, problems } = parseEntries(`orang | n | person\n${line}`, 1);
    expect(entries).toHaveLength(1);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ line: 2 });
    expect(problems[0]?.message).toContain(message);
  });
});

describe('a lexicon', () => {
  const lexicon = lexiconOf(
    parseEntries('bisa#1 | aux | can\nbisa#2 | n | venom\nJakarta | name | Jakarta\nbisa#1 | v | twice', 1).entries,
  );

  test('finds homonyms together, in order', () => {
    expect(lexicon.spelled('bisa').map(({ id }) => id)).toEqual(['bisa#1', 'bisa#2']);
  });
  test('the first of two entries with one id holds', () => {
    expect(lexicon.byId('bisa#1')?.classes).toEqual(['aux']);
  });
  test('a name is found in lower case', () => {
    expect(lexicon.spelled('jakarta')).toHaveLength(1);
  });
  test('what is not there is none', () => {
    expect(lexicon.spelled('constructor')).toEqual([]);
    expect(lexicon.byId('__proto__')).toBeUndefined();
  });
});
