import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { KnowledgeEvent } from '../../src/study/KnowledgeEvent';
import { addMarking, standingsOf } from '../../src/study/standingsOf';
import { deeds, eventsOf, key, marked, unmarked } from './events';
import '../support/laws';

const statuses = (events: readonly KnowledgeEvent[]) =>
  Object.fromEntries([...standingsOf(events)].map(([lexeme, { status }]) => [lexeme, status]));

describe('what lexemes are', () => {
  test.each<[why: string, events: readonly KnowledgeEvent[], expected: Record<string, string>]>([
    ['nothing was said of any', [], {}],
    ['one was marked', [marked('a', ['buka'], 'learning', 1)], { buka: 'learning' }],
    [
      'the later marking counts, wherever it stands in the list',
      [marked('b', ['buka'], 'known', 2), marked('a', ['buka'], 'learning', 1)],
      { buka: 'known' },
    ],
    [
      'the clock counts, not the time that the device told',
      [marked('a', ['buka'], 'known', 1, { clock: 9 }), marked('b', ['buka'], 'learning', 5)],
      { buka: 'known' },
    ],
    [
      'of two at the same moment the one with the greater id',
      [marked('b', ['buka'], 'known', 1), marked('a', ['buka'], 'learning', 1)],
      { buka: 'known' },
    ],
    [
      'several words at once, of which one was marked later',
      [marked('a', ['buka', 'baca'], 'known', 1), marked('b', ['baca'], 'ignored', 2)],
      { buka: 'known', baca: 'ignored' },
    ],
    ['taken back: nothing was said of it', [marked('a', ['buka'], 'known', 1), unmarked('b', 'a', 2)], {}],
    [
      'taken back: what was said before counts again',
      [marked('a', ['buka'], 'learning', 1), marked('b', ['buka'], 'known', 2), unmarked('c', 'b', 3)],
      { buka: 'learning' },
    ],
    [
      'taken back, and what was said in between stays',
      [marked('a', ['buka', 'baca'], 'known', 1), marked('b', ['buka'], 'learning', 2), unmarked('c', 'a', 3)],
      { buka: 'learning' },
    ],
    ['what takes back a marking that is not there does nothing', [unmarked('c', 'a', 3)], {}],
    [
      'marked as unseen is said, too',
      [marked('a', ['buka'], 'known', 1), marked('b', ['buka'], 'unseen', 2)],
      { buka: 'unseen' },
    ],
  ])('%s', (_, events, expected) => {
    expect(statuses(events)).toEqual(expected);
  });

  test('a standing names the event that it is by', () => {
    expect(standingsOf([marked('a', ['buka'], 'known', 7)]).get(key('buka'))).toEqual({
      status: 'known',
      clock: 7,
      event: 'a',
    });
  });
});

describe('two devices', () => {
  const twoLogs = fc.tuple(deeds, deeds, deeds, deeds).map(([before, one, other, after]) => {
    const common = eventsOf('lama', before);
    const ofOne = [...common, ...eventsOf('satu', one, common)];
    const ofOther = [...common, ...eventsOf('dua', other, common)];
    // One of them goes on after it has heard of the other.
    const together = [...ofOne, ...ofOther.slice(common.length)];
    return { ofOne: [...together, ...eventsOf('tiga', after, together)], ofOther };
  });

  test('law: any interleaving of their logs comes to the same, in any order, given twice the same', () => {
    fc.assert(
      fc.property(
        twoLogs.chain(({ ofOne, ofOther }) => {
          const all = [...ofOne, ...ofOther];
          return fc.record({
            all: fc.constant(all),
            shuffled: fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length }),
            again: fc.subarray(all),
          });
        }),
        ({ all, shuffled, again }) => {
          const sorted = (events: readonly KnowledgeEvent[]) => [...standingsOf(events)].toSorted();
          const expected = sorted(all);
          expect(sorted(shuffled)).toEqual(expected);
          expect(sorted([...shuffled, ...again])).toEqual(expected);
        },
      ),
    );
  });

  test('law: piece by piece as all at once', () => {
    fc.assert(
      fc.property(twoLogs, ({ ofOne, ofOther }) => {
        const all = [...ofOne, ...ofOther];
        const taken = new Set(all.flatMap((event) => (event.kind === 'unmarked' ? [event.event] : [])));
        const pieces = new Map();
        for (const event of all.toReversed()) addMarking(pieces, event, taken);
        expect(pieces).toEqual(standingsOf(all));
      }),
    );
  });

  test('law: what a device did last to a word, knowing of all else, is what the word is', () => {
    fc.assert(
      fc.property(twoLogs, fc.nat(5), ({ ofOne, ofOther }, word) => {
        const all = [...ofOne, ...ofOther];
        const [last] = eventsOf('akhir', [{ kind: 'mark', words: [word], to: 'ignored', clock: 0 }], all);
        expect(statuses([...all, last!])[`kata${word}`]).toBe('ignored');
      }),
    );
  });

  test('law: a marking that is taken back at once changes nothing', () => {
    fc.assert(
      fc.property(twoLogs, fc.uniqueArray(fc.nat(5), { minLength: 1 }), ({ ofOne, ofOther }, words) => {
        const all = [...ofOne, ...ofOther];
        const [sweep] = eventsOf('akhir', [{ kind: 'mark', words, to: 'known', clock: 0 }], all);
        expect(standingsOf([...all, sweep!, unmarked('batal', 'akhir-' + all.length, 99)])).toEqual(standingsOf(all));
      }),
    );
  });
});
