import '../../support/laws';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BackupRow } from '../../../src/exchange/backup/BackupFile';
import { keyOf } from '../../../src/exchange/backup/backupStores';
import { mergeRow } from '../../../src/exchange/backup/mergeRow';
import { rowRules } from '../../../src/storage/backup/backupRules';
import { DEFAULT_SETTINGS } from '../../../src/storage/Settings';
import type { KnowledgeEvent } from '../../../src/study/KnowledgeEvent';
import { standingsOf } from '../../../src/study/standingsOf';
import { advanced, answered, attemptStarted, stamp, wrongAnswers } from '../../quiz/builders';
import { deeds, eventsOf, marked } from '../../study/events';

const quiz = (value: unknown): BackupRow => ({ store: 'quiz-events', value });
const known = (value: unknown): BackupRow => ({ store: 'knowledge-events', value });
const position = (value: unknown): BackupRow => ({ store: 'positions', value });
const setting = (key: string, value: unknown): BackupRow => ({ store: 'settings', key, value });

const word = marked('m1', ['buka'], 'known', 5);
const at = (second: number, fraction = 0.5) => ({
  lesson: 'kp2mi-bogor',
  block: 'p2',
  fraction,
  at: stamp('', second).at,
});
const lookup = (id: string, second: number) => ({ id, headword: id, at: stamp('', second).at });
const dark = { ...DEFAULT_SETTINGS, theme: 'dark' };

describe('a record from a file beside the one that is here', () => {
  test.each<[why: string, row: BackupRow, here: unknown, expected: unknown]>([
    ['an event that is not here', quiz(attemptStarted()), undefined, { kind: 'add', value: attemptStarted() }],
    ['an event that is here', quiz(answered('n1', 1)), answered('n1', 1), { kind: 'same' }],
    [
      'an event that is here, its members in another order',
      known(Object.fromEntries(Object.entries(word).toReversed())),
      word,
      { kind: 'same' },
    ],
    [
      'another event of the same id: the one here stays',
      quiz(answered('n1', 1, { answer: wrongAnswers.n1 })),
      answered('n1', 1),
      { kind: 'conflict' },
    ],
    ['an event in the place of one that cannot be read', known(word), { id: 'm1' }, { kind: 'mend', value: word }],
    ['a marking that is not here', known(word), undefined, { kind: 'add', value: word }],
    ['an event of a kind that there is not', known({ ...word, kind: 'forgot' }), undefined, { kind: 'unreadable' }],
    ['settings, where there are none', setting('settings', dark), undefined, { kind: 'add', value: dark }],
    ['settings, where there are others', setting('settings', dark), DEFAULT_SETTINGS, { kind: 'kept' }],
    ['the same settings', setting('settings', dark), dark, { kind: 'same' }],
    ['settings of tomorrow', setting('settings', { theme: 'rainbow' }), undefined, { kind: 'unreadable' }],
    ['the id of another browser', setting('device', 'device-2'), undefined, { kind: 'unreadable' }],
    [
      'words looked up',
      setting('history', [lookup('baca', 2)]),
      [lookup('buka', 3), lookup('tulis', 1)],
      { kind: 'change', value: [lookup('buka', 3), lookup('baca', 2), lookup('tulis', 1)] },
    ],
    ['words looked up that are here', setting('history', [lookup('buka', 1)]), [lookup('buka', 3)], { kind: 'same' }],
    ['a later position', position(at(9)), at(5), { kind: 'change', value: at(9) }],
    ['an earlier position', position(at(5)), at(9), { kind: 'same' }],
    ['the same position', position(at(5)), at(5), { kind: 'same' }],
    ['a position in the place of one that cannot be read', position(at(5)), {}, { kind: 'mend', value: at(5) }],
    ['what cannot be read, in the place of what cannot either', known({ id: 'm1' }), {}, { kind: 'unreadable' }],
    ['a position outside its block', position(at(5, 2)), undefined, { kind: 'unreadable' }],
    ['a store that there is not', { store: 'decks', value: {} }, undefined, { kind: 'unreadable' }],
    ['a store that is derived', { store: 'knowledge', value: {} }, undefined, { kind: 'unreadable' }],
  ])('%s', (_, row, here, expected) => {
    expect(mergeRow(row, here, 'merge', rowRules)).toMatchObject(expected as object);
  });

  test.each<[why: string, row: BackupRow, here: unknown, expected: unknown]>([
    ['settings, where there are others', setting('settings', dark), DEFAULT_SETTINGS, { kind: 'change', value: dark }],
    ['an earlier position', position(at(5)), at(9), { kind: 'change', value: at(5) }],
    ['another event of the same id', known(word), { ...word, to: 'learning' }, { kind: 'change', value: word }],
    ['the same event', known(word), word, { kind: 'same' }],
    [
      'words looked up',
      setting('history', [lookup('baca', 2)]),
      [lookup('buka', 3)],
      { kind: 'change', value: [lookup('baca', 2)] },
    ],
    ['a good record in the place of one that cannot be read', known(word), {}, { kind: 'mend', value: word }],
    ['what is not here', known(word), undefined, { kind: 'add', value: word }],
    ['what cannot be read', known({}), word, { kind: 'unreadable' }],
  ])('to replace it: %s', (_, row, here, expected) => {
    expect(mergeRow(row, here, 'replace', rowRules)).toMatchObject(expected as object);
  });
});

/** What lies in a database, by store and key. */
type Contents = ReadonlyMap<string, BackupRow>;
const place = (row: BackupRow) => `${row.store} ${JSON.stringify(keyOf(row))}`;
const contentsOf = (rows: readonly BackupRow[]): Contents => new Map(rows.map((row) => [place(row), row]));

function merged(here: Contents, file: Contents): Contents {
  const after = new Map(here);
  for (const [where, row] of file) {
    const merge = mergeRow(row, here.get(where)?.value, 'merge', rowRules);
    if (merge.kind === 'add' || merge.kind === 'change') after.set(where, { ...row, value: merge.value });
    else if (merge.kind !== 'same') throw new Error(`${where}: ${merge.kind}`);
  }
  return after;
}

const sorted = (contents: Contents) => [...contents].toSorted(([one], [other]) => (one < other ? -1 : 1));
const eventsIn = (contents: Contents) =>
  [...contents.values()]
    .filter(({ store }) => store === 'knowledge-events')
    .map(({ value }) => value as KnowledgeEvent);
const standingsIn = (contents: Contents) => [...standingsOf(eventsIn(contents))].toSorted();

/** Three devices with a common past, that then went on by themselves. */
const devices = fc
  .record({
    past: deeds,
    logs: fc.tuple(deeds, deeds, deeds),
    quiz: fc.tuple(...[0, 1, 2].map(() => fc.subarray([attemptStarted(), answered('n1', 1), advanced('n1', 2)]))),
    places: fc.array(
      fc.record({
        owner: fc.nat(2),
        second: fc.nat(5),
        fraction: fc.constantFrom(0, 0.5, 1),
        lesson: fc.constantFrom('satu', 'dua'),
      }),
    ),
  })
  .map(({ past, logs, quiz: answers, places }) =>
    logs.map((log, index) => {
      const common = eventsOf('lama', past);
      const own = eventsOf(`alat${index}`, log, common);
      const positions = places
        .filter(({ owner }) => owner === index)
        .map(({ second, fraction, lesson }) => ({ ...at(second, fraction), lesson }));
      return contentsOf([
        ...[...common, ...own].map(known),
        ...(answers[index] ?? []).map(quiz),
        ...positions.map(position),
      ]);
    }),
  )
  .map(([one, two, three]) => ({ one: one!, two: two!, three: three! }));

describe('devices that are merged', () => {
  test('law: it does not matter into which, for events, positions and standings', () => {
    fc.assert(
      fc.property(devices, ({ one, two }) => {
        const [here, there] = [merged(one, two), merged(two, one)];
        expect(sorted(here)).toEqual(sorted(there));
        expect(standingsIn(here)).toEqual(standingsIn(there));
      }),
    );
  });

  test('law: nor in which order', () => {
    fc.assert(
      fc.property(devices, ({ one, two, three }) => {
        expect(sorted(merged(merged(one, two), three))).toEqual(sorted(merged(one, merged(two, three))));
      }),
    );
  });

  test('law: nor how often', () => {
    fc.assert(
      fc.property(devices, ({ one, two }) => {
        const once = merged(one, two);
        expect(merged(once, two)).toEqual(once);
        expect(merged(once, once)).toEqual(once);
      }),
    );
  });

  test('law: nothing is lost, and nothing comes twice', () => {
    fc.assert(
      fc.property(devices, ({ one, two }) => {
        const ids = (contents: Contents) => eventsIn(contents).map(({ id }) => id);
        const both = ids(merged(one, two));
        expect(new Set(both)).toEqual(new Set([...ids(one), ...ids(two)]));
        expect(new Set(both).size).toBe(both.length);
      }),
    );
  });
});
