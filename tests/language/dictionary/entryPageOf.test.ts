import { describe, expect, test } from 'vitest';
import { compiledLexicon } from '../../../build/lexicon';
import { entryPageOf } from '../../../src/language/dictionary/entryPageOf';
import { openLexicon } from '../../../src/language/lexicon/openLexicon';
import { theLexicon } from '../../support/theLexicon';

const lexicon = openLexicon(compiledLexicon());
const pageOf = (id: string) => {
  const page = entryPageOf(id, lexicon);
  if (!page) throw new Error(`no page for ${id}`);
  return page;
};

test('every lexeme has a page that names it, and says what it means', () => {
  const wrong = lexicon.all().filter(({ id, headword, senses }) => {
    const page = entryPageOf(id, lexicon);
    return page?.id !== id || page.headword !== headword || page.meanings.length !== senses.length;
  });
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

test('it is plain data: a worker can send it', () => {
  const page = pageOf('menandatangani');
  expect(structuredClone(page)).toEqual(page);
});

test.each(['', 'xyzzy', 'bisa', 'bisa#9', 'Menulis'])('%j is no id', (id) => {
  expect(entryPageOf(id, lexicon)).toBeNull();
});

test('the lexicon in memory and the compiled one have the same page', () => {
  for (const id of ['pemerintah', 'ijazah', 'tahu#1', 'ketidaktahuan', 'mengambil keputusan', 'KPK'])
    expect(entryPageOf(id, theLexicon)).toEqual(pageOf(id));
});

describe('what a page says', () => {
  test.each([
    ['menandatangani', 'meN-(men) tandatangan -i'],
    ['pembenahan', 'peN-(pem) benah -an'],
    ['ketidaktahuan', 'ke- tidak tahu -an'],
    ['rumah', 'rumah'],
  ])('%s is made of %s', (id, expected) => {
    const pieces = pageOf(id).pieces.map((piece) =>
      piece.kind === 'root' ? piece.headword : `${piece.affix}${piece.written === '' ? '' : `(${piece.written})`}`,
    );
    expect(pieces.join(' ')).toBe(expected);
  });

  test.each<[string, string | undefined, string]>([
    ['pemerintah', 'perintah', 'the root of a derived word'],
    ['tulis', 'tulis', 'a root itself'],
    ['ketidaktahuan', 'tahu#1', 'the last of two roots'],
    ['ijasah', undefined, 'nothing comes from ijazah'],
    ['KPK', undefined, 'nothing comes from an abbreviation'],
  ])('%s stands in the family of %s (%s)', (id, root) => {
    expect(pageOf(id).family?.root.id).toBe(root);
  });

  test('a variant names its standard, which names its variants', () => {
    expect(pageOf('ijasah').standard).toMatchObject({ id: 'ijazah', kind: 'misspelt' });
    expect(pageOf('ijazah').standard).toBeNull();
    expect(pageOf('ijazah').variants).toContainEqual(expect.objectContaining({ id: 'ijasah', kind: 'misspelt' }));
  });

  test('homonyms name each other', () => {
    expect(pageOf('bisa#1').homonyms.map(({ id }) => id)).toEqual(['bisa#2']);
    expect(pageOf('rumah').homonyms).toEqual([]);
  });

  test('a phrase leads to its words, by the entries that they are forms of', () => {
    expect(pageOf('tidak hanya … tetapi juga').phrase?.words).toEqual([
      { written: 'tidak', id: 'tidak' },
      { written: 'hanya', id: 'hanya' },
      { written: '…', id: null },
      { written: 'tetapi', id: 'tetapi' },
      { written: 'juga', id: 'juga' },
    ]);
    expect(pageOf('mengambil keputusan').phrase).toMatchObject({ inflects: true, opens: true });
    expect(pageOf('mengambil keputusan').phrase?.words[0]?.id).toBe('ambil');
  });

  test('and its words to it', () => {
    expect(pageOf('keputusan').phrases.map(({ id }) => id)).toContain('mengambil keputusan');
    expect(pageOf('putusan').phrases.map(({ id }) => id)).not.toContain('mengambil keputusan');
  });
});

describe('both voices of a verb', () => {
  test.each([
    ['menandatangani', 'menandatangani', 'ditandatangani', 'meN- and -i'],
    ['memperbesar', 'memperbesar', 'diperbesar', 'the m stays'],
    ['mempunyai', 'mempunyai', 'dipunyai', 'p that does not melt'],
    ['tulis', 'menulis', 'ditulis', 'a root that takes an object'],
    ['ditunjukkan', 'menunjukkan', 'ditunjukkan', 'from its passive'],
    ['diduga', 'menduga', 'diduga', 'of a root that takes an object'],
    ['mengegolkan', 'mengegolkan', 'digolkan', 'the line knows how its active is written'],
  ])('%s: %s, %s (%s)', (id, active, passive) => {
    expect(pageOf(id).voices).toMatchObject({ active: { form: active }, passive: { form: passive } });
  });

  test.each([
    ['rumah', 'a noun'],
    ['dikarenakan', 'nobody says mengarenakan'],
    ['dimaksud', 'nor memaksud'],
    ['dirubah', 'a misspelling'],
    ['berjalan', 'without an object'],
    ['menangis', 'meN- without an object'],
    ['mengambil keputusan', 'a phrase'],
  ])('%s has none (%s)', (id) => {
    expect(pageOf(id).voices).toBeNull();
  });
});
