import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { affixCardOf, affixCards } from '../../../src/language/affixes/affixCardOf';
import { affixGroupsOf } from '../../../src/language/affixes/affixGroupsOf';
import { mentionsIn } from '../../../src/language/affixes/mentionsIn';
import { lettersOf } from '../../../src/language/lexicon/Letters';
import { elementCuts } from '../../../src/language/morphology/elements';
import { readingsOf } from '../../../src/language/morphology/readingsOf';
import { wordsOf } from '../../../src/language/text/words';
import { theLexicon } from '../../support/theLexicon';

const uses = affixCards.flatMap(({ affix, does }) => does.map((use) => ({ affix, ...use })));
const examples = uses.flatMap(({ affix, examples: all }) => all.map((example) => ({ affix, ...example })));
const texts = affixCards.flatMap(({ affix, title, does, shape, pitfalls }) =>
  [title, ...does.map(({ what }) => what), ...(shape ? [shape] : []), ...pitfalls].map((text) => ({ affix, ...text })),
);

const isAffix = (piece: string) => piece === 'R' || piece.startsWith('-') || piece.endsWith('-');
const mentioned = (text: string) => mentionsIn(text).flatMap((part) => (part.mentioned ? [part.text] : []));
const wordsIn = (text: string) => wordsOf(text).map(([start, end]) => text.slice(start, end));

describe('every affix that the engine can name has a card', () => {
  // What it makes of all words of the lexicon; elements are asked for by themselves, as some begin no word there.
  const theEntries = readFileSync('src/language/lexicon/words/ids.txt', 'utf8')
    .split('\n')
    .flatMap((line) => theLexicon.byId(line.replace(/\/.*/, '')) ?? []);
  const headwords = theEntries.map(({ headword }) => headword.toLowerCase());
  const named = new Set([
    ...theEntries.flatMap(({ derivation }) => derivation?.affixes ?? []),
    ...headwords.flatMap((headword) =>
      elementCuts(lettersOf(headword), 0, headword.length).map(({ element }) => element.affix),
    ),
    ...headwords.flatMap((headword) =>
      readingsOf(headword, theLexicon).flatMap(({ affixes }) => [
        ...affixes,
        ...affixGroupsOf(affixes).map(({ affix }) => affix),
      ]),
    ),
    '-lah',
    '-kah',
    '-tah',
    '-pun',
    '-nya',
    '-ku',
    '-mu',
    'ku-',
    'kau-',
  ]);

  test.each([...named].sort())('%s', (affix) => {
    expect(affixCardOf(affix)).not.toBeNull();
  });

  test('those of the whole lexicon were asked for', () => {
    expect(theEntries.length).toBeGreaterThan(10_000);
  });

  test.each([['makan'], [''], ['toString'], ['R-'], ['men-']])('but %j is none', (word) => {
    expect(affixCardOf(word)).toBeNull();
  });

  test('each card is found by its name, and no two have the same', () => {
    expect(affixCards.map(({ affix }) => affixCardOf(affix))).toEqual(affixCards);
    expect(new Set(affixCards.map(({ affix }) => affix)).size).toBe(affixCards.length);
  });
});

test.each([
  ['sendirian', '-an', /how or when/],
  ['berduaan', 'ber-…-an', /With a number/],
])('%s, which is no noun, finds itself on the card of %s', (form, affix, said) => {
  const card = affixCardOf(affix);
  const about = [
    ...(card?.does ?? []).flatMap(({ what, examples: all }) => (all.some((one) => one.form === form) ? [what] : [])),
    ...(card?.pitfalls ?? []).filter(({ en, id }) => [en, id].every((text) => mentioned(text).includes(form))),
  ];
  expect(about.map(({ en }) => en)).toEqual([expect.stringMatching(said)]);
});

/** Why the engine does not take these to pieces as the card does. */
const NOT_READ_SO: Readonly<Record<string, string>> = {
  kinerja: 'a whole word in the lexicon',
};

describe('each example is what the engine makes of it', () => {
  const readAs = (form: string) =>
    readingsOf(form, theLexicon).map(({ root, affixes }) => [...affixes, root].join(' '));
  const engineOrder = (pieces: readonly string[]) =>
    [...pieces.filter(isAffix), ...pieces.filter((piece) => !isAffix(piece))].join(' ');
  const once = [...new Map(examples.map((one) => [`${one.form} ${one.pieces.join(' ')}`, one])).values()];

  test.each(once.filter(({ form }) => !(form in NOT_READ_SO)).map(({ form, pieces }) => [form, pieces] as const))(
    '%s: %j',
    (form, pieces) => {
      expect(readAs(form)).toContain(engineOrder(pieces));
    },
  );

  test.each(once.filter(({ form }) => form in NOT_READ_SO).map(({ form, pieces }) => [form, pieces] as const))(
    'not yet %s: %j',
    (form, pieces) => {
      expect(readAs(form)).not.toContain(engineOrder(pieces));
    },
  );

  test.each(examples.map(({ affix, form, pieces }) => [form, affix, pieces] as const))(
    'a tap on %s leads to %s',
    (_form, affix, pieces) => {
      const cards = affixGroupsOf(pieces.filter(isAffix)).map((group) => affixCardOf(group.affix)?.affix);
      expect(cards).toContain(affix);
    },
  );

  test.each(examples.flatMap(({ form, sentence }) => (sentence ? [[form, sentence.id] as const] : [])))(
    '%s is in its sentence: %s',
    (form, sentence) => {
      expect(wordsIn(sentence).map((word) => word.toLowerCase())).toContain(form.toLowerCase());
    },
  );

  test('no use gives a word twice', () => {
    for (const { affix, examples: all } of uses)
      expect(new Set(all.map(({ form }) => form)).size, affix).toBe(all.length);
  });
});

describe('the affixes that nearly every sentence has', () => {
  const CORE = (
    'meN- di- ter- ber- per- peN- pe- ke- se- -kan -i -an ke-…-an peN-…-an per-…-an ber-…-an ber-…-kan se-…-nya ' +
    'memper- diper- -nya'
  ).split(' ');

  test.each(CORE)('%s: three examples and a sentence for each use, two pitfalls', (affix) => {
    const card = affixCardOf(affix);
    for (const { what, examples: all } of card?.does ?? []) {
      expect(all.length, what.en).toBeGreaterThanOrEqual(3);
      expect(all.filter(({ sentence }) => sentence).length, what.en).toBeGreaterThanOrEqual(1);
    }
    expect(card?.pitfalls.length).toBeGreaterThanOrEqual(2);
  });
});

describe('texts', () => {
  test.each(affixCards.map((card) => [card.affix, card] as const))('%s says something', (_affix, card) => {
    expect(card.written).not.toEqual([]);
    expect(card.pitfalls).not.toEqual([]);
    for (const { examples: all } of card.does) expect(all).not.toEqual([]);
  });

  test.each(texts)('$affix: $en', ({ en, id }) => {
    expect(en).not.toBe(id);
    for (const text of [en, id]) {
      expect(text).toMatch(/^\S.*\S$/);
      expect(text.split('_').length % 2, 'underscores come in pairs').toBe(1);
      expect(text, 'no straight quotes, no double spaces').not.toMatch(/["']| {2}/);
    }
  });

  /** Names and numerals, and _mega_ by itself, which the lexicon has no line for. */
  const NO_WORD = new Set(['jakarta', 'mega', 'rp10', '000', '1', 'rp1', 'xxi', 'ke-21', 'se-indonesia']);

  test.each(texts.flatMap(({ affix, en, id }) => [en, id].map((text) => [affix, text] as const)))(
    '%s mentions words that there are: %s',
    (_affix, text) => {
      const unknown = mentioned(text)
        .flatMap(wordsIn)
        .filter((word) => !NO_WORD.has(word.toLowerCase()) && readingsOf(word, theLexicon).length === 0);
      expect(unknown).toEqual([]);
    },
  );
});

describe('what only looks like an affix is none to the engine either', () => {
  // “Tidak ada ber- dalam _berita_, _beras_.”
  const claims = texts.flatMap(({ affix, id }) =>
    [...id.matchAll(/[Tt]idak ada (?<named>\S+) dalam (?<list>[^.;]+)/g)].flatMap(({ groups }) =>
      mentioned(groups?.['list'] ?? '').map(
        (word) => [groups?.['named'] === 'awalan' ? affix : (groups?.['named'] ?? ''), word] as const,
      ),
    ),
  );

  test('there are such claims', () => {
    expect(claims.length).toBeGreaterThan(60);
  });

  test.each(claims)('no %s in %s', (affix, word) => {
    expect(readingsOf(word, theLexicon)[0]?.affixes).not.toContain(affix);
  });
});
