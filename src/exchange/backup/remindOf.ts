/** What this browser knows of backups that were made here. */
export interface BackupNote {
  /** Null if there was none. */
  readonly last: LastBackup | null;
  readonly reminder: Reminder;
}

export interface LastBackup {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** How many events were in it. */
  readonly events: number;
}

/** Whether the reader wants to be reminded: `later` from a moment on, in milliseconds since 1970. */
export type Reminder =
  { readonly kind: 'on' } | { readonly kind: 'later'; readonly from: number } | { readonly kind: 'off' };

export const NO_BACKUP: BackupNote = { last: null, reminder: { kind: 'on' } };

/** So much is not done again in an evening. */
const MANY_EVENTS = 200;
const DAY = 24 * 60 * 60 * 1000;
/** In milliseconds: how long after a backup, and for how long a reminder is put off. */
export const REMINDER_PAUSE = 14 * DAY;

/**
 * How many events would be lost with this browser, if it is time to say so; null if it is not. `events` are there now, `now` is in
 * milliseconds since 1970.
 */
export function remindOf(
  { last, reminder }: BackupNote,
  events: number,
  now: number,
): { readonly fresh: number } | null {
  const fresh = events - (last?.events ?? 0);
  if (fresh < MANY_EVENTS || !isWanted(reminder, now)) return null;
  return !last || last.at + REMINDER_PAUSE <= now ? { fresh } : null;
}

function isWanted(reminder: Reminder, now: number): boolean {
  switch (reminder.kind) {
    case 'on':
      return true;
    case 'later':
      return reminder.from <= now;
    case 'off':
      return false;
    default:
      return reminder satisfies never;
  }
}
