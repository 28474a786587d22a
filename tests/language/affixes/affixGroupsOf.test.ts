import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { affixGroupsOf } from '../../../src/language/affixes/affixGroupsOf';

const named = (affixes: string, inside = '') =>
  affixGroupsOf(affixes.split(' '), inside === '' ? [] : inside.split(' ')).map(
    ({ affix, places }) => `${affix}@${places.join(',')}`,
  );

describe('affixes that belong together', () => {
  test.each([
    ['ke- -an', ['ke-…-an@0,1'], 'keadilan'],
    ['peN- -an', ['peN-…-an@0,1'], 'penulisan'],
    ['per- -an', ['per-…-an@0,1'], 'pertemuan'],
    ['pe- -an', ['per-…-an@0,1'], 'pegunungan'],
    ['pel- -an', ['per-…-an@0,1'], 'pelajaran'],
    ['ber- -an', ['ber-…-an@0,1'], 'bersalaman'],
    ['ber- -kan', ['ber-…-kan@0,1'], 'berdasarkan'],
    ['se- -nya', ['se-…-nya@0,1'], 'sebenarnya'],
    ['meN- per-', ['memper-@0,1'], 'memperbesar'],
    ['di- per- -kan', ['diper-@0,1', '-kan@2'], 'diperlihatkan'],
    ['meN- pel- -i', ['memper-@0,1', '-i@2'], 'mempelajari'],
    ['ke- R -an', ['ke-…-an@0,2', 'R@1'], 'kemerah-merahan'],
    ['se- R -nya', ['se-…-nya@0,2', 'R@1'], 'setinggi-tingginya'],
    ['ke- ber- -an', ['ke-…-an@0,2', 'ber-@1'], 'keberhasilan: outermost'],
    ['ke- ber- peN- -an', ['ke-…-an@0,3', 'ber-@1', 'peN-@2'], 'outermost, over two'],
    ['ber- peN- -an', ['ber-@0', 'peN-…-an@1,2'], 'berpendidikan: ber- has the last claim'],
    ['peN- bel- -an', ['peN-…-an@0,2', 'bel-@1'], 'pembelajaran'],
    ['antar- peN- -an -nya', ['antar-@0', 'peN-…-an@1,2', '-nya@3'], 'between others'],
    // and those that do not
    ['meN- -kan', ['meN-@0', '-kan@1'], 'each says something by itself'],
    ['meN- ber- -kan', ['meN-@0', 'ber-@1', '-kan@2'], 'memberlakukan is no ber-…-kan'],
    ['R -an', ['R@0', '-an@1'], 'makanan-makanan as well as besar-besaran'],
    ['se- -an', ['se-@0', '-an@1'], 'seharian'],
    ['-an -nya', ['-an@0', '-nya@1'], 'no prefix'],
    ['per- -i', ['per-@0', '-i@1'], 'perbaiki: no me-'],
    ['R', ['R@0'], 'alone'],
  ])('%s: %j (%s)', (affixes, expected) => {
    expect(named(affixes)).toEqual(expected);
  });

  test.each([
    ['ber- -an', '-an', ['ber-@0', '-an@1'], 'berpakaian, on pakaian'],
    ['ke- peN- -an', 'peN- -an', ['ke-@0', 'peN-…-an@1,2'], 'on pendidikan'],
    ['ke- peN- -an', 'peN-', ['ke-…-an@0,2', 'peN-@1'], 'kepemimpinan, on pemimpin'],
    ['peN- -an', 'peN-', ['peN-@0', '-an@1'], 'pemerintahan, on pemerintah'],
    ['se- R -nya', 'se-', ['se-…-nya@0,2', 'R@1'], 'sebanyak-banyaknya, on sebanyak: a clitic is never inside'],
    ['ke- -an', 'ke- -an', ['ke-…-an@0,1'], 'the lexicon’s own keadilan'],
  ])('%s on a stem that has %s: %j (%s)', (affixes, inside, expected) => {
    expect(named(affixes, inside)).toEqual(expected);
  });

  test('no affixes, no groups', () => {
    expect(affixGroupsOf([])).toEqual([]);
  });

  const lists = fc.array(
    fc.constantFrom(
      'meN-',
      'di-',
      'ber-',
      'per-',
      'pel-',
      'peN-',
      'pe-',
      'ke-',
      'se-',
      'R',
      '-kan',
      '-i',
      '-an',
      '-nya',
    ),
    { maxLength: 7 },
  );

  test('every affix is in one group; groups and places ascend', () => {
    fc.assert(
      fc.property(lists, lists, (affixes, inside) => {
        const groups = affixGroupsOf(affixes, inside);
        const places = groups.flatMap((group) => group.places);
        expect([...places].sort((a, b) => a - b)).toEqual([...affixes.keys()]);
        const firsts = groups.map((group) => group.places[0] ?? -1);
        expect(firsts).toEqual([...firsts].sort((a, b) => a - b));
        for (const group of groups)
          expect(group.places, 'two at most').toEqual([...group.places].sort((a, b) => a - b).slice(0, 2));
      }),
    );
  });
});
