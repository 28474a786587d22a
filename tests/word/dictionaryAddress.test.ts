import fc from 'fast-check';
import { matchRoutes } from 'react-router-dom';
import { expect, test } from 'vitest';
import { affixCards } from '../../src/language/affixes/affixCardOf';
import { affixAddress, nameInAddress, rootAddress, searchAddress, wordAddress } from '../../src/word/dictionaryAddress';
import { theLexicon } from '../support/theLexicon';

/** The name that the router finds in an address. */
const nameIn = (address: string) =>
  nameInAddress(matchRoutes([{ path: '/dictionary/:kind?/:name?' }], address)?.[0]?.params['name'] ?? '');

test('every entry, root and affix is led to by its address', () => {
  for (const { id, headword } of theLexicon.all()) {
    expect(nameIn(wordAddress(id))).toBe(id);
    expect(nameIn(rootAddress(headword))).toBe(headword);
  }
  for (const { affix } of affixCards) expect(nameIn(affixAddress(affix))).toBe(affix);
});

test('so is whatever has neither of the two letters that stand for others', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (name) => {
      fc.pre(!/[_~]|%2f/i.test(name) && name !== '.' && name !== '..');
      expect(nameIn(wordAddress(name))).toBe(name);
    }),
  );
});

test('no address ends early, whatever the name', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (name) => {
      const { pathname, hash, search } = new URL(wordAddress(name), 'https://simak.test');
      expect([hash, search]).toEqual(['', '']);
      expect(pathname).toMatch(/^\/dictionary\/word\/[^/]+$/);
    }),
  );
});

test.each([
  ['bisa#1', '/dictionary/word/bisa~1', 'a homonym'],
  ['meja hijau', '/dictionary/word/meja_hijau', 'a phrase'],
  ['bukan … melainkan', '/dictionary/word/bukan_%E2%80%A6_melainkan', 'a gap'],
  ["Ka'bah", "/dictionary/word/Ka'bah", 'capitals and an apostrophe'],
])('%s: %s (%s)', (id, address) => {
  expect(wordAddress(id)).toBe(address);
});

test('a search is found again in its address', () => {
  expect(searchAddress('')).toBe('/dictionary');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (query) => {
      expect(new URL(searchAddress(query), 'https://simak.test').searchParams.get('q')).toBe(query);
    }),
  );
});

test('half a character, which no address can have, is no error', () => {
  expect(searchAddress('a\uD800')).toBe('/dictionary?q=a%EF%BF%BD');
});
