import { expect, test } from 'vitest';
import { NO_BACKUP, REMINDER_PAUSE, remindOf, type BackupNote } from '../../../src/exchange/backup/remindOf';

const NOW = Date.UTC(2026, 2, 14);
const MOMENT = 1;
const made = (ago: number, events: number): BackupNote => ({ ...NO_BACKUP, last: { at: NOW - ago, events } });

test.each<[why: string, note: BackupNote, events: number, expected: { fresh: number } | null]>([
  ['never, and little to lose', NO_BACKUP, 199, null],
  ['never, and enough', NO_BACKUP, 200, { fresh: 200 }],
  ['a fortnight ago, and enough since', made(REMINDER_PAUSE, 1_000), 1_200, { fresh: 200 }],
  ['a fortnight ago, and little since', made(REMINDER_PAUSE, 1_000), 1_199, null],
  ['less than a fortnight ago', made(REMINDER_PAUSE - MOMENT, 0), 5_000, null],
  ['fewer than then: everything was wiped', made(REMINDER_PAUSE, 1_000), 10, null],
  ['switched off', { last: null, reminder: { kind: 'off' } }, 5_000, null],
  ['put off', { last: null, reminder: { kind: 'later', from: NOW + MOMENT } }, 5_000, null],
  ['put off until now', { last: null, reminder: { kind: 'later', from: NOW } }, 5_000, { fresh: 5_000 }],
  [
    'put off until now, but backed up meanwhile',
    { ...made(MOMENT, 4_000), reminder: { kind: 'later', from: NOW } },
    5_000,
    null,
  ],
])('%s', (_, note, events, expected) => {
  expect(remindOf(note, events, NOW)).toEqual(expected);
});
