import { describe, expect, test } from 'vitest';
import { readingsOf } from '../../../src/language/morphology/readingsOf';
import { theLexicon } from '../../support/theLexicon';

const read = (word: string) =>
  readingsOf(word, theLexicon).map(({ stem, affixes }) => [stem.headword, ...affixes].join(' '));

describe('the likeliest reading minds the capitals', () => {
  test.each([
    ['bin', 'bin', 'son of'],
    ['BIN', 'BIN', 'the agency'],
    ['as', 'as', 'axle'],
    ['AS', 'AS', 'the United States'],
    ['sdm', 'SDM', 'nothing else is spelled so'],
    ['KPK-lah', 'KPK -lah', 'a hyphen'],
    ['NPLnya', 'NPL -nya', 'a clitic alone'],
    ['Oktobernya', 'Oktober -nya', 'the same on a name'],
    ['kejakartaan', 'Jakarta ke- -an', 'a circumfix, and nothing else is found'],
    ['non-Yahudi', 'Yahudi non-', 'an element with a hyphen'],
  ])('%s: %s (%s)', (word, expected) => {
    expect(read(word)[0]).toBe(expected);
  });
});

describe('what a name or an abbreviation is not in', () => {
  test.each([
    ['Mai', 'MA -i', 'a suffix'],
    ['malah', 'MA -lah', 'two letters with a clitic'],
    ['kuali', 'Ali ku-', 'a clitic before it'],
    ['Abdullah', 'Abdul -lah', 'a word of its own'],
    ['serangan', 'Serang -an', 'a suffix'],
    ['diserang', 'Serang di-', 'a prefix'],
    ['kelestarian', 'Lestari ke- -an', 'another word bears the circumfix'],
    ['hutan-hutan', 'HUT R -an', 'said twice'],
    ['Al', 'AL', 'three letters at most, and one capital'],
    ['politika', 'Tika poli-', 'an element without a hyphen'],
  ])('%s: not %s (%s)', (word, wrong) => {
    expect(read(word)).not.toContain(wrong);
  });

  test.each([['YG'], ['BKN'], ['GW']])('in capitals, %s is no chat form', (word) => {
    expect(readingsOf(word, theLexicon).some(({ spelling }) => spelling?.kind === 'inf')).toBe(false);
  });

  test('in small letters it is', () => {
    expect(readingsOf('yg', theLexicon)[0]?.spelling).toEqual({ kind: 'inf', standard: 'yang' });
  });
});
