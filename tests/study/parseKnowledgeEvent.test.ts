import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseKnowledgeEvent } from '../../src/study/parseKnowledgeEvent';
import { deeds, eventsOf, marked, unmarked } from './events';
import '../support/laws';

const good = marked('a', ['buka', 'meja hijau', '=bisa#1 ke- -an', '?wkwk'], 'known', 1, {
  by: 'sweep',
  text: 'kp2mi-bogor',
});

test('law: whatever a device writes is read as it was', () => {
  fc.assert(
    fc.property(deeds, (done) => {
      for (const event of eventsOf('satu', done))
        expect(parseKnowledgeEvent(JSON.parse(JSON.stringify(event)))).toEqual({ ok: true, value: event });
    }),
  );
});

test('keys of listed, built and unknown words are read', () => {
  expect(parseKnowledgeEvent(good)).toEqual({ ok: true, value: good });
  expect(parseKnowledgeEvent(unmarked('b', 'a', 2))).toMatchObject({ ok: true });
});

describe('refused, with the place:', () => {
  test.each<[why: string, value: unknown, at: string]>([
    ['nothing at all', null, ''],
    ['a kind that there is not', { ...good, kind: 'forgot' }, 'kind'],
    ['a status that there is not', { ...good, to: 'mastered' }, 'to'],
    ['no lexemes', { ...good, lexemes: [] }, 'lexemes'],
    ['a lexeme twice', { ...good, lexemes: ['buka', 'buka'] }, 'lexemes'],
    ['a lexeme with a line break', { ...good, lexemes: ['buka\nbaca'] }, 'lexemes.0'],
    ['half a character', { ...good, lexemes: ['buka\uD800'] }, 'lexemes.0'],
    [
      'more lexemes than there are',
      { ...good, lexemes: Array.from({ length: 100_001 }, (_, number) => `k${number}`) },
      'lexemes',
    ],
    ['a lexeme longer than any word', { ...good, lexemes: ['x'.repeat(201)] }, 'lexemes.0'],
    ['no id', { ...good, id: '' }, 'id'],
    ['a clock of a fraction', { ...good, clock: 1.5 }, 'clock'],
    ['a clock beyond all dates', { ...good, clock: 8.65e15 }, 'clock'],
    ['a time that is none', { ...good, at: 'yesterday' }, 'at'],
    ['a text that is no name', { ...good, text: '../x' }, 'text'],
    ['more than there should be', { ...good, level: 3 }, 'level'],
    ['saying nothing once more', { ...good, event: '' }, 'event'],
    ['taking back nothing', { ...unmarked('b', 'a', 2), event: '' }, 'event'],
  ])('%s', (_, value, at) => {
    expect(parseKnowledgeEvent(value)).toMatchObject({ ok: false, problems: [{ at }] });
  });
});
