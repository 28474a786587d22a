import { describe, expect, test } from 'vitest';
import { lexiconOf } from '../../../src/language/lexicon/Lexicon';
import type { Entry, Sense } from '../../../src/language/lexicon/Entry';
import { parseEntries } from '../../../src/language/lexicon/parseEntries';

const sense = (number: number, gloss: string, more: Partial<Sense> = {}): Sense => ({
  number,
  gloss,
  wordClass: null,
  register: null,
  expansion: null,
  ...more,
});
const one = (line: string) => parseEntries(line, 3).entries[0];

const cases: readonly (readonly [line: string, expected: Partial<Entry>, why: string])[] = [
  ['lindung | b vt | protect', { bound: true, classes: ['vt'] }, 'a bound root'],
  ['kerja | n/v | work', { classes: ['n', 'v'] }, 'two classes, the commonest first'],
  ['bisa#2 | n | venom', { id: 'bisa#2', headword: 'bisa' }, 'a homonym'],
  ['buku | n | 2 joint', { senses: [sense(2, 'joint')] }, 'a sense keeps its number when others have gone'],
  ['kupu-kupu | n | butterfly', { headword: 'kupu-kupu' }, 'a hyphen within'],
  ['Jakarta | name | Jakarta', { headword: 'Jakarta' }, 'a name'],
  ['gue | pron | I | @inf', { registers: ['inf'] }, 'a register'],
  [
    'pelajar | n | pupil | <ajar:pel-',
    { derivation: { root: 'ajar', affixes: ['pel-'], relation: 'own' } },
    'a derived word',
  ],
  [
    'perusahaan | n | firm | <usaha:peN-,-an',
    { derivation: { root: 'usaha', affixes: ['peN-', '-an'], relation: 'own' } },
    'two affixes',
  ],
  [
    'penulis | n | writer | =tulis:peN-',
    { derivation: { root: 'tulis', affixes: ['peN-'], relation: 'transparent' } },
    'whose meaning its parts tell',
  ],
  [
    'terbesar | a | biggest | ^besar:ter-',
    { derivation: { root: 'besar', affixes: ['ter-'], relation: 'form' } },
    'that is but a form',
  ],
  ['meja hijau | n | court', { phrase: { inflects: false, opens: false } }, 'several words'],
  [
    'mengambil keputusan | v | decide | * +',
    { phrase: { inflects: true, opens: true } },
    'of which the first inflects, with others between',
  ],
  ['tidak hanya … tetapi juga | conj | not only … but also', { headword: 'tidak hanya … tetapi juga' }, 'a gap'],
  [
    'KP2MI | name | the Ministry | :Kementerian_X',
    { headword: 'KP2MI', senses: [sense(1, 'the Ministry', { expansion: 'Kementerian X' })] },
    'an abbreviation with a digit, and what it stands for',
  ],
  [
    'PT | n | 1 firm // 2 university | :1=Perseroan_Terbatas :2=Perguruan_Tinggi',
    {
      senses: [
        sense(1, 'firm', { expansion: 'Perseroan Terbatas' }),
        sense(2, 'university', { expansion: 'Perguruan Tinggi' }),
      ],
    },
    'two of them',
  ],
  [
    'kuat | a/n | 1 strong // 2 n: strength',
    { senses: [sense(1, 'strong'), sense(2, 'strength', { wordClass: 'n' })] },
    'a sense of another class',
  ],
  [
    'umat | n | 1 people // 2 @rel: congregation',
    { senses: [sense(1, 'people'), sense(2, 'congregation', { register: 'rel' })] },
    'a sense of a register',
  ],
  [
    'umat | n | n @rel: congregation',
    { senses: [sense(1, 'congregation', { wordClass: 'n', register: 'rel' })] },
    'both',
  ],
  ['yaitu | conj | namely: that is', { senses: [sense(1, 'namely: that is')] }, 'another colon'],
  ['pemain | n | player | =main:peN- b2', { band: 2 }, 'a band of its own'],
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
      senses: [sense(1, 'father; dad'), sense(2, 'sir; Mr (polite)')],
      registers: [],
      derivation: null,
      phrase: null,
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
    ['buku | n | book | =baca', 'expected =root:affix,affix'],
    ['buku | n | book | *', '* and + are for several words'],
    ['buku | n | book | :2=Buku', 'an expansion of sense 2, which is not there'],
    ['buku … | n | book', 'headword'],
    ['buku | n | book | b0', 'tag “b0”'],
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
