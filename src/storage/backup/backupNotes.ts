import { integer, literal, minValue, nullable, number, pipe, safeParse, strictObject, variant } from 'valibot';
import { NO_BACKUP, type BackupNote } from '../../exchange/backup/remindOf';
import type { Database } from '../database';
import { write } from '../write';

const count = pipe(number(), integer(), minValue(0));
const shape = strictObject({
  last: nullable(strictObject({ at: count, events: count })),
  reminder: variant('kind', [
    strictObject({ kind: literal('on') }),
    strictObject({ kind: literal('later'), from: count }),
    strictObject({ kind: literal('off') }),
  ]),
});

/** What is known of backups made here. One that cannot be read is as if there was none: it is worth no more than a reminder. */
export const noteIn = async (database: Database): Promise<BackupNote> =>
  parsed(await database.get('settings', 'backup'));

/** Changes some of it; returns what is now stored. */
export const changeNote = (database: Database, patch: Partial<BackupNote>): Promise<BackupNote> =>
  write(database, 'settings', 'default', async (store) => {
    const after = { ...parsed(await store.get('backup')), ...patch };
    await store.put(after, 'backup');
    return after;
  });

function parsed(row: unknown): BackupNote {
  const note = safeParse(shape, row);
  return note.success ? note.output : NO_BACKUP;
}
