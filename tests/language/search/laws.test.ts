import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Lexeme } from '../../../src/language/lexicon/Lexeme';
import { keyOf } from '../../../src/language/search/keyOf';
import { search } from '../../../src/language/search/search';
import type { SearchResult } from '../../../src/language/search/SearchResult';
import { foundAs, theIndex } from './theIndex';

const LIMIT = 20;
const LONG = 120_000; // ms: some tens of thousands of searches
const all = theIndex.lexicon.all();

const finds = (query: string, entry: Lexeme): boolean =>
  search(theIndex, query, LIMIT).some((result) => result.entry === foundAs(entry));

describe('every lexeme is found by its headword', () => {
  test.each([
    ['as it is written', (headword: string) => headword],
    ['in capitals, with spaces around', (headword: string) => `  ${headword.toUpperCase()} `],
  ])(
    '%s',
    (_, typed) => {
      expect(all.filter((entry) => !finds(typed(entry.headword), entry)).map(({ id }) => id)).toEqual([]);
    },
    LONG,
  );
});

const anEntry = fc.integer({ min: 0, max: all.length - 1 }).map((number) => all[number]!);

describe('for any query', () => {
  const ofLexicon = fc.constantFrom(...'abdegiknprstu -'.split(''));
  const anyQuery = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.string({ unit: ofLexicon, maxLength: 12 }),
    fc.tuple(anEntry, fc.string({ unit: ofLexicon, maxLength: 3 })).map(([{ headword }, more]) => headword + more),
    fc.array(anEntry, { maxLength: 3 }).map((entries) => entries.map(({ headword }) => headword).join(' ')),
  );

  test('there is an answer, not longer than asked for, in which no entry comes twice', () => {
    fc.assert(
      fc.property(anyQuery, fc.integer({ min: -1, max: 40 }), (query, limit) => {
        const results = search(theIndex, query, limit);
        expect(results.length).toBeLessThanOrEqual(Math.max(0, limit));
        expect(new Set(results.map(({ entry }) => entry)).size).toBe(results.length);
      }),
      { numRuns: 300 },
    );
  });

  test('what is misspelt is two edits away at most, one where it is short, and nothing else was found', () => {
    const misspelt = anEntry.chain(({ headword }) =>
      fc
        .tuple(fc.nat({ max: headword.length }), ofLexicon, fc.nat({ max: 2 }))
        .map(([at, letter, without]) => headword.slice(0, at) + letter + headword.slice(at + without)),
    );
    fc.assert(
      fc.property(fc.oneof(misspelt, anyQuery), (query) => {
        const key = keyOf(query.trim());
        for (const { kind, matched } of search(theIndex, query, LIMIT)) {
          if (kind.by !== 'misspelling') continue;
          expect(edits(key, keyOf(matched))).toBeLessThanOrEqual(kind.edits);
          expect(kind.edits).toBeLessThanOrEqual(key.length > 5 ? 2 : 1);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('those whose headword begins with it come in the order of their bands', () => {
    fc.assert(
      fc.property(anEntry, fc.integer({ min: 1, max: 6 }), ({ headword }, length) => {
        const bands = search(theIndex, headword.slice(0, length), LIMIT)
          .filter(({ kind }) => kind.by === 'beginning' && kind.variant === null)
          .map(({ entry }) => entry.band);
        expect(bands).toEqual(bands.toSorted((one, other) => one - other));
      }),
    );
  });
});

describe('the beginning of a headword finds it', () => {
  const FEW = 6;
  const keys = all.map(({ headword }) => keyOf(headword));

  test('where few others begin so', () => {
    const beginning = anEntry.chain((entry) => {
      const key = keyOf(entry.headword);
      return fc.integer({ min: 1, max: key.length }).map((length) => [entry, key.slice(0, length).trim()] as const);
    });
    fc.assert(
      fc.property(beginning, ([entry, typed]) => {
        if (keys.filter((key) => key.startsWith(typed)).length <= FEW) expect(finds(typed, entry)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

test('every near-synonym of a gloss finds its word', () => {
  const withoutNotes = (gloss: string) => gloss.replaceAll(/\([^()]*\)/g, ' ').split(';');
  const gloss = anEntry
    .filter((entry) => entry.variant === null)
    .chain((entry) => fc.constantFrom(...entry.senses).map((sense) => [entry, sense] as const))
    .chain(([entry, { gloss }]) => fc.constantFrom(...withoutNotes(gloss)).map((query) => [entry, query] as const));
  const whole = (result: SearchResult) => result.kind.by !== 'gloss' || result.kind.fit === 'whole';
  fc.assert(
    fc.property(gloss, ([entry, query]) => {
      fc.pre(/[a-z]/i.test(query) && query.trim().length <= 100);
      const found = search(theIndex, query, Infinity).find((result) => result.entry === entry);
      expect(found && whole(found)).toBe(true);
    }),
    { numRuns: 300 },
  );
});

/** How many letters have to be left out, added, changed or swapped, counted without haste. */
function edits(one: string, other: string): number {
  const counts = new Map<string, number>();
  const from = (at: number, place: number): number => {
    if (at === 0 || place === 0) return at + place;
    const key = `${at} ${place}`;
    const known = counts.get(key);
    if (known !== undefined) return known;
    const isSwapped = at > 1 && place > 1 && one[at - 1] === other[place - 2] && one[at - 2] === other[place - 1];
    const count = Math.min(
      from(at - 1, place) + 1,
      from(at, place - 1) + 1,
      from(at - 1, place - 1) + (one[at - 1] === other[place - 1] ? 0 : 1),
      isSwapped ? from(at - 2, place - 2) + 1 : Infinity,
    );
    counts.set(key, count);
    return count;
  };
  return from(one.length, other.length);
}
