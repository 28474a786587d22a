import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileLexicon } from '../../../src/language/lexicon/compileLexicon';
import { REGISTERS, RELATIONS, VARIANT_KINDS, WORD_CLASSES, type Entry } from '../../../src/language/lexicon/Entry';
import { openLexicon } from '../../../src/language/lexicon/openLexicon';
import { lexiconOf } from '../../../src/language/lexicon/Lexicon';
import { parseContexts } from '../../../src/language/lexicon/parseContexts';
import { parseEntries } from '../../../src/language/lexicon/parseEntries';

const entriesOf = (lines: string, band = 3) => parseEntries(lines, band).entries;
const roundTrip = (entries: readonly Entry[]) => openLexicon(compileLexicon(entries));

const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'é', 'M', '-', ' '), minLength: 1, maxLength: 6 });
const name = letters.map((text) => `a${text}a`);
const arbitraryEntry: fc.Arbitrary<Entry> = fc
  .record({
    headword: name,
    homonym: fc.integer({ min: 0, max: 9 }),
    classes: fc.uniqueArray(fc.constantFrom(...WORD_CLASSES), { minLength: 1, maxLength: 3 }),
    bound: fc.boolean(),
    band: fc.integer({ min: 1, max: 9 }),
    senses: fc.uniqueArray(
      fc.record({
        number: fc.integer({ min: 1, max: 99 }),
        gloss: fc.string({ unit: fc.constantFrom('a', '“', '7', ';', '😀'), minLength: 1 }),
        wordClass: fc.option(fc.constantFrom(...WORD_CLASSES)),
        register: fc.option(fc.constantFrom(...REGISTERS)),
        expansion: fc.option(fc.constantFrom('Rukun Tetangga', 'é')),
      }),
      { selector: ({ number }) => number, minLength: 1, maxLength: 4 },
    ),
    registers: fc.uniqueArray(fc.constantFrom(...REGISTERS), { maxLength: 2 }),
    derivation: fc.option(
      fc.record({
        root: name,
        affixes: fc.array(fc.constantFrom('meN-', '-kan', 'R'), { minLength: 1 }),
        relation: fc.constantFrom(...RELATIONS),
      }),
    ),
    phrase: fc.record({ inflects: fc.boolean(), opens: fc.boolean() }),
    variant: fc.option(fc.record({ of: name, kind: fc.constantFrom(...VARIANT_KINDS) })),
  })
  .map(({ homonym, ...entry }) => ({
    ...entry,
    id: homonym === 0 ? entry.headword : `${entry.headword}#${homonym}`,
    phrase: entry.headword.includes(' ') ? entry.phrase : null,
  }));

/** With its senses as a property of its own, as the others are. */
const plain = (entry: Entry | undefined) => entry && { ...entry, senses: entry.senses };

describe('for any entries', () => {
  test('each is found by its id, as it was written, the first of those that share one', () => {
    fc.assert(
      fc.property(fc.array(arbitraryEntry), (entries) => {
        const lexicon = roundTrip(entries);
        const first = new Map(entries.toReversed().map((entry) => [entry.id, entry]));
        for (const [id, entry] of first) {
          expect(plain(lexicon.byId(id))).toEqual(entry);
          expect(JSON.parse(JSON.stringify(lexicon.byId(id)))).toEqual(entry); // the glosses, read late, too
        }
        expect(lexicon.all()).toHaveLength(first.size);
      }),
    );
  });

  test('the spelling finds all that are spelled so, whatever their case, and nothing else', () => {
    fc.assert(
      fc.property(fc.array(arbitraryEntry), name, (entries, other) => {
        const lexicon = roundTrip(entries);
        for (const form of [...entries.map(({ headword }) => headword), other].map((word) => word.toLowerCase())) {
          const ids = new Set(entries.filter(({ headword }) => headword.toLowerCase() === form).map(({ id }) => id));
          expect(new Set(lexicon.spelled(form).map(({ id }) => id))).toEqual(ids);
        }
      }),
    );
  });

  test('the same entries give the same bytes, in whatever order', () => {
    fc.assert(
      fc.property(fc.uniqueArray(arbitraryEntry, { selector: ({ id }) => id }), (entries) => {
        expect(compileLexicon(entries.toReversed()).words.length).toBe(compileLexicon(entries).words.length);
        expect(compileLexicon(entries)).toEqual(compileLexicon([...entries]));
      }),
    );
  });
});

test('details of senses are kept with their lexeme, whatever there is of them', () => {
  const arbitraryDetail = fc.record({
    sense: fc.integer({ min: 1, max: 99 }),
    paraphrase: fc.constantFrom('', 'zat cair'),
    goesWith: fc.array(fc.constantFrom('air minum', 'é'), { maxLength: 3 }),
    note: fc.option(fc.record({ en: fc.constantFrom('not air', 'x'), id: fc.constantFrom('bukan udara', 'y') })),
  });
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(arbitraryEntry, fc.array(arbitraryDetail, { maxLength: 3 })), {
        selector: ([{ id }]) => id,
      }),
      (told) => {
        const details = new Map(told.flatMap(([{ id }, of]) => (of.length > 0 ? [[id, of] as const] : [])));
        const lexicon = openLexicon(
          compileLexicon(
            told.map(([entry]) => entry),
            details,
          ),
        );
        for (const [{ id }, of] of told) expect(lexicon.detailsOf(id)).toEqual(of);
        expect(lexicon.detailsOf('not there')).toEqual([]);
      },
    ),
  );
});

test('homonyms come in the order of their numbers', () => {
  const lexicon = roundTrip(entriesOf('bisa#2 | n | poison\nbisa#1 | aux | can'));
  expect(lexicon.spelled('bisa').map(({ id }) => id)).toEqual(['bisa#1', 'bisa#2']);
});

test('a name is found by its lower case', () => {
  expect(roundTrip(entriesOf('Januari | name | January')).spelled('januari')[0]?.headword).toBe('Januari');
});

const { words, meanings } = compileLexicon(entriesOf('satu | num | one\ndua | num | two'));

test.each<[string, Uint8Array, RegExp]>([
  ['nothing', new Uint8Array(), /no lexicon/],
  ['something else', new TextEncoder().encode('<!doctype html><p>404'), /no lexicon/],
  ['a lexicon that was cut off', words.subarray(0, -3), /bytes/],
  ['a lexicon with something after it', Uint8Array.from([...words, 0]), /bytes/],
  ['meanings', meanings, /no lexicon/],
  [
    'a lexicon of a later version',
    Uint8Array.from(words, (byte, index) => (index === words.indexOf(0x33, 8) ? 0x34 : byte)),
    /version 4/,
  ],
])('refuses %s', (_, wrong, message) => {
  expect(() => openLexicon({ words: wrong, meanings })).toThrow(message);
});

test.each<[string, Uint8Array, RegExp]>([
  ['nothing', new Uint8Array(), /no lexicon/],
  ['words', words, /no lexicon/],
  ['meanings that were cut off', meanings.subarray(0, -3), /bytes/],
  ['those of another lexicon', compileLexicon(entriesOf('satu | num | 1\ndua | num | 2')).meanings, /another/],
])('refuses %s for meanings', (_, wrong, message) => {
  expect(() => openLexicon({ words, meanings: wrong })).toThrow(message);
});

test('more classes than fit are refused, not cut off', () => {
  const entries = Array.from({ length: 300 }, (_, index): Entry => {
    const classes = WORD_CLASSES.filter((_class, bit) => (index >> bit) & 1);
    return { ...entriesOf('satu | num | one')[0]!, id: `x${index}`, headword: `x${index}`, classes };
  });
  expect(() => compileLexicon(entries)).toThrow(RangeError);
});

test('what is told of senses is read as it was written, by whom it is asked for', () => {
  const entries = entriesOf('bunga | n | 1 flower // 2 interest\nbank | n | bank\nbisa#2 | n | 1 venom // 2 x');
  const details = new Map([
    [
      'bunga',
      [{ sense: 2, paraphrase: 'imbalan', goesWith: ['bunga bank'], note: { en: 'bunga: not …', id: 'bunga …' } }],
    ],
    ['bisa#2', [{ sense: 1, paraphrase: '', goesWith: ['bisa ular'], note: null }]],
  ]);
  const contexts = parseContexts(
    '#economy | bank kredit\nbunga/1 | ~ mawar\nbunga/2 | bank,suku ~; =Bunga; ~ N; bank kredit; #economy',
  );
  const opened = openLexicon(compileLexicon(entries, details, contexts));
  const inMemory = lexiconOf(entries, details, contexts);
  for (const id of ['bunga', 'bisa#2', 'bank']) {
    expect(opened.detailsOf(id)).toEqual(inMemory.detailsOf(id));
    expect(opened.cuesOf(id)).toEqual(inMemory.cuesOf(id));
  }
  expect(opened.detailsOf('bisa#2')[0]?.goesWith).toEqual(['bisa ular']);
  expect(opened.cuesOf('bunga').map(({ sense, cues }) => [sense, cues.length])).toEqual([
    [1, 1],
    [2, 5],
  ]);
  expect([...opened.fields()]).toEqual([['economy', ['bank', 'kredit']]]);
});
