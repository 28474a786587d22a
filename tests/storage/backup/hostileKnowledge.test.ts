import { afterEach, describe, expect, test } from 'vitest';
import type { TextId } from '../../../src/ownText/OwnText';
import type { LexemeKey } from '../../../src/study/Standing';
import type { KnowledgeEvent, Marked } from '../../../src/study/KnowledgeEvent';
import { LAST_CLOCK } from '../../../src/study/clockAfter';
import { keysToday } from '../../../src/study/keysToday';
import { fileOf } from '../../exchange/backup/backupFiles';
import { anOwnText } from '../../ownText/anOwnText';
import { marked, unmarked } from '../../study/events';
import { theLexicon } from '../../support/theLexicon';
import { aBrowser, closeBrowsers, value, type Browser } from './aBrowser';

afterEach(closeBrowsers);

/** A browser that has brought in these events, whatever they are. */
async function broughtIn(...events: readonly unknown[]): Promise<Browser> {
  const browser = await aBrowser();
  const rows = events.map((event) => ({ store: 'knowledge-events', value: event }));
  const restored = await browser.restore(await fileOf(rows.toSorted(byId)));
  if (restored.kind !== 'restored') throw new Error(restored.failure.kind);
  return browser;
}
const byId = (one: { readonly value: unknown }, other: { readonly value: unknown }) =>
  idOf(one.value) < idOf(other.value) ? -1 : 1;
const idOf = (event: unknown) => (event as { readonly id: string }).id;

const statuses = async ({ storage }: Browser) =>
  Object.fromEntries([...value(await storage.knowledge.all())].map(([lexeme, { status }]) => [lexeme, status]));
const setAside = ({ raw }: Browser) => raw((database) => database.count('set-aside'));
const mark = async ({ storage }: Browser, id: string, lexeme: string, to: Marked['to'], at: number) => {
  const { clock: _, ...marking } = marked(id, [lexeme], to, at);
  return value(await storage.knowledge.mark(marking));
};

describe('keys that no text has', () => {
  const LONG = ['x'.repeat(200), '\u{1F600}'.repeat(100)];
  const BUILT = ['=', '=+', '= -an', '=a+b+c peN- -an R', '=\u0301', '＝buka'];
  const ODD = [
    '__proto__',
    'constructor',
    'toString',
    ' ',
    '?',
    '?\u202Eakub',
    '#9',
    'zzz',
    'tidak … juga',
    ...BUILT,
    ...LONG,
  ];

  test('come in, are what was said of them, and nothing stumbles over them', async () => {
    const browser = await broughtIn(marked('a', ODD, 'known', 1));
    expect(new Map(Object.entries(await statuses(browser)))).toEqual(new Map(ODD.map((lexeme) => [lexeme, 'known'])));
    expect(value(await browser.storage.knowledge.byStatus()).known).toHaveLength(ODD.length);
    await mark(browser, 'b', '__proto__', 'learning', 2);
    expect(value(await browser.storage.knowledge.of(['__proto__' as LexemeKey])).size).toBe(1);
    const unlisted = value(await browser.storage.knowledge.unlisted('v2'));
    const steps = keysToday(unlisted, theLexicon);
    for (let step = steps.next(); ; step = steps.next())
      if (step.done) {
        expect(step.value).toEqual(unlisted); // none of them is a word
        break;
      }
    const again = await aBrowser();
    await again.restore(await browser.backUp());
    expect(await statuses(again)).toEqual(await statuses(browser));
  });

  test.each([
    ['a line break in it', ['buka\nbaca']],
    ['half a character', ['buka\uD800']],
    ['longer than any word', ['x'.repeat(201)]],
    ['more of them than there are words', Array.from({ length: 100_001 }, (_, number) => `k${number}`)],
    ['no list', 'buka'],
  ])('%s: set aside, not lost', async (_, lexemes) => {
    const good = marked('b', ['baca'], 'known', 2);
    const browser = await broughtIn({ ...marked('a', ['buka'], 'known', 1), lexemes }, good);
    expect(await statuses(browser)).toEqual({ baca: 'known' });
    expect(await setAside(browser)).toBe(1);
  });
});

test('as many words as a device may mark at once come in whole, and are taken back whole', async () => {
  const lexemes = Array.from({ length: 20_000 }, (_, number) => `kata${number}`);
  const browser = await broughtIn(marked('a', lexemes, 'known', 1));
  expect(value(await browser.storage.knowledge.byStatus()).known).toHaveLength(20_000);
  const { clock: _, ...taking } = unmarked('b', 'a', 2) as Extract<KnowledgeEvent, { kind: 'unmarked' }>;
  value(await browser.storage.knowledge.unmark(taking));
  expect(await statuses(browser)).toEqual({});
}, 60_000);

describe('a marking from the end of time', () => {
  test('does not make what is said after it unreadable', async () => {
    const browser = await broughtIn(marked('a', ['buka'], 'known', 1, { clock: LAST_CLOCK }));
    await mark(browser, 'zz', 'baca', 'learning', 5);
    await mark(browser, 'zzz', 'buka', 'ignored', 6);
    expect(value(await browser.storage.knowledge.rebuild())).toBe(2);
    expect(await statuses(browser)).toEqual({ baca: 'learning', buka: 'ignored' });
  });

  test('beyond it, is set aside', async () => {
    const browser = await broughtIn(marked('a', ['buka'], 'known', 1, { clock: LAST_CLOCK + 2 }));
    expect(await statuses(browser)).toEqual({});
    expect(await setAside(browser)).toBe(1);
  });

  test('a clock that is none is not gone on from', async () => {
    const browser = await aBrowser();
    await browser.raw((database) => database.put('settings', Number.NaN, 'clock'));
    expect(await mark(browser, 'a', 'buka', 'known', 5)).toMatchObject({ clock: 5 });
  });
});

describe('events that name each other', () => {
  test('one that says itself once more, and others in a ring, are what they say', async () => {
    const named = (id: string, event: string): Marked =>
      marked(id, [`kata-${id}`], 'known', 1, { event: event as Marked['id'] });
    const browser = await broughtIn(named('a', 'a'), named('b', 'c'), named('c', 'b'));
    expect(Object.keys(await statuses(browser)).toSorted()).toEqual(['kata-a', 'kata-b', 'kata-c']);
    const { clock: _, ...taking } = unmarked('d', 'b', 2) as Extract<KnowledgeEvent, { kind: 'unmarked' }>;
    value(await browser.storage.knowledge.unmark(taking));
    const after = await statuses(browser);
    value(await browser.storage.knowledge.rebuild());
    expect(await statuses(browser)).toEqual(after);
    expect(Object.keys(after)).toEqual(['kata-a']);
  });
});

test.each(['dua kata', '../x', 'x'.repeat(101), ''])(
  'a text with the id “%s”, which no event that names it could have, is set aside',
  async (id) => {
    const browser = await aBrowser();
    const { header, blocks } = anOwnText({ id: id as TextId });
    const rows = [
      { store: 'texts', value: header },
      { store: 'text-parts', value: { format: 1, text: id, number: 0, blocks } },
    ];
    await browser.restore(await fileOf(rows));
    expect(value(await browser.storage.texts.headers())).toEqual([]);
    expect(await setAside(browser)).toBeGreaterThan(0);
  },
);
