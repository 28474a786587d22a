import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { KnowledgeEvent, Marked } from '../../src/study/KnowledgeEvent';
import { movedMarking } from '../../src/study/movedMarking';
import { parseKnowledgeEvent } from '../../src/study/parseKnowledgeEvent';
import type { LexemeKey } from '../../src/study/Standing';
import { standingsOf } from '../../src/study/standingsOf';
import { deeds, eventsOf, key, marked, unmarked } from './events';
import '../support/laws';

const sweep = marked('a', ['?wkwk', 'buka', '=buka -wan'], 'known', 5, { by: 'sweep', text: 'kp2mi-bogor' });

test('says the same of the word by its new key, at the same moment, by an id of its own', () => {
  const moved = movedMarking(sweep, key('bukawan'));
  expect(moved).toEqual({ ...sweep, id: moved.id, lexemes: ['bukawan'], event: 'a' });
  expect(moved.id).toMatch(/^moved-[0-9a-f]{16}$/);
  expect(parseKnowledgeEvent(JSON.parse(JSON.stringify(moved)))).toEqual({ ok: true, value: moved });
});

test('is one event, whoever makes it; of another marking or key another one', () => {
  const id = (marking: Marked, to: string) => movedMarking(marking, key(to)).id;
  expect(id(sweep, 'wkwk')).toBe(id({ ...sweep }, 'wkwk'));
  const others = [id(sweep, 'wkwk'), id(sweep, 'wkwk#1'), id(marked('b', ['?wkwk'], 'known', 5), 'wkwk')];
  expect(new Set(others).size).toBe(3);
});

test('moved on it is what the first marking would be, moved there at once', () => {
  expect(movedMarking(movedMarking(sweep, key('=buka -wan')), key('bukawan'))).toEqual(
    movedMarking(sweep, key('bukawan')),
  );
});

describe('what a word is', () => {
  const moved = movedMarking(sweep, key('wkwk'));
  test.each<[why: string, events: readonly KnowledgeEvent[], status: string | undefined]>([
    ['what was said of it by its old key', [sweep, moved], 'known'],
    ['by its new key, where that was said later', [sweep, moved, marked('b', ['wkwk'], 'learning', 6)], 'learning'],
    ['by its old key, where that was said later', [sweep, moved, marked('b', ['wkwk'], 'learning', 4)], 'known'],
    ['nothing, where the marking was taken back', [sweep, moved, unmarked('c', 'a', 9)], undefined],
    ['nothing, though it was moved only afterwards', [unmarked('c', 'a', 9), sweep, moved], undefined],
    [
      'what another said, where the first was taken back',
      [sweep, moved, unmarked('c', 'a', 9), marked('b', ['wkwk'], 'ignored', 2)],
      'ignored',
    ],
  ])('is %s', (_, events, status) => {
    expect(standingsOf(events).get(key('wkwk'))?.status).toBe(status);
  });
});

describe('two devices', () => {
  /** Words 0 to 2 by their keys of before, and the same ones by those that they have now. */
  const OLD = ['?kata0', '=kata1 -an', '=kata2+kata2'].map(key);
  const NEW = ['kata0', 'kataan', 'kata2-kata2'].map(key);
  const nameOf = (word: string): LexemeKey => [...OLD, ...NEW][Number(word.slice(4))]!;
  const named = (events: readonly KnowledgeEvent[]): readonly KnowledgeEvent[] =>
    events.map((event) => (event.kind === 'marked' ? { ...event, lexemes: event.lexemes.map(nameOf) } : event));

  /** The log of a device after it has looked for words that got a line. */
  const carried = (events: readonly KnowledgeEvent[]): readonly KnowledgeEvent[] => {
    const all = new Map(events.map((event) => [event.id, event]));
    for (const event of events)
      for (const [place, from] of OLD.entries())
        if (event.kind === 'marked' && event.lexemes.includes(from)) {
          const moved = movedMarking(event, NEW[place]!);
          all.set(moved.id, moved);
        }
    return [...all.values()];
  };
  const merged = (one: readonly KnowledgeEvent[], other: readonly KnowledgeEvent[]) => [
    ...new Map([...one, ...other].map((event) => [event.id, event])).values(),
  ];
  const standings = (events: readonly KnowledgeEvent[]) => [...standingsOf(events)].toSorted();

  const twoLogs = fc.tuple(deeds, deeds, deeds).map(([before, one, other]) => {
    const common = eventsOf('lama', before);
    const logOf = (device: string, done: typeof one) => named([...common, ...eventsOf(device, done, common)]);
    return { common: named(common), ofOne: logOf('satu', one), ofOther: logOf('dua', other) };
  });

  test('law: whoever carries over what, before they are put together or after, they come to one state', () => {
    fc.assert(
      fc.property(twoLogs, ({ common, ofOne, ofOther }) => {
        const expected = standings(carried(merged(ofOne, ofOther)));
        expect(standings(merged(carried(ofOne), carried(ofOther)))).toEqual(expected);
        expect(standings(merged(carried(ofOther), carried(ofOne)))).toEqual(expected);
        expect(standings(carried(merged(carried(ofOne), ofOther)))).toEqual(expected);
        expect(standings(carried(carried(merged(merged(carried(common), ofOne), ofOther))))).toEqual(expected);
      }),
    );
  });

  test('law: a word is what it would be had it had its new key from the first', () => {
    fc.assert(
      fc.property(twoLogs, ({ ofOne, ofOther }) => {
        const all = merged(ofOne, ofOther);
        const renamed = all.map((event): KnowledgeEvent => {
          if (event.kind !== 'marked') return event;
          return { ...event, lexemes: [...new Set(event.lexemes.map((one) => NEW[OLD.indexOf(one)] ?? one))] };
        });
        const [now, always] = [standingsOf(carried(all)), standingsOf(renamed)];
        for (const lexeme of NEW) {
          expect(now.get(lexeme)?.clock).toBe(always.get(lexeme)?.clock);
          const atOnce = renamed.filter((event) => event.clock === always.get(lexeme)?.clock);
          // Of two markings of one moment ids decide, and copies have others.
          if (atOnce.length < 2) expect(now.get(lexeme)?.status).toBe(always.get(lexeme)?.status);
        }
      }),
    );
  });
});
