import type { How } from '../../exchange/backup/mergeRow';
import type { Connection } from '../connect';
import type { OnDamage } from '../Damage';
import type { Database } from '../database';
import type { Locks } from '../locks';
import { rebuildKnowledge } from '../rebuildKnowledge';
import type { SetAside } from '../SetAside';
import { stored, type Stored } from '../Stored';
import type { Tabs } from '../tabs';
import { write, writeTogether } from '../write';
import { changeNote, noteIn } from './backupNotes';
import type { Backups, BackupSurroundings, Restored } from './Backups';
import { countThings } from './countThings';
import { previewBackup } from './previewBackup';
import { restoreBackup } from './restoreBackup';
import { recordsOf } from './storedRows';
import { writeBackup } from './writeBackup';

/** What backups share with the rest of storage. */
export interface BackupConnections {
  readonly connection: Connection;
  readonly locks: Locks;
  readonly tabs: Tabs;
  readonly onDamage: OnDamage;
}

/** Backups of the database. */
export function openBackups(
  { connection, locks, tabs, onDamage }: BackupConnections,
  surroundings: BackupSurroundings,
): Backups {
  const run = <Value>(work: (database: Database) => Promise<Value>): Promise<Stored<Value>> =>
    connection.run(async (database) => stored(await work(database)));
  /** Alone, and then everybody reads everything again. */
  const changingAll = async <Value>(work: (database: Database) => Promise<Value>): Promise<Stored<Value>> => {
    const outcome = await locks.alone(() => run(work));
    tabs.tellAll({ kind: 'everything' }); // also of what was not ended
    return outcome;
  };

  return {
    write: (output, onProgress) =>
      run((database) => writeBackup(database, { ...output, tools: surroundings.tools }, onProgress)),
    preview: (file, onProgress) => run((database) => previewBackup(database, file, surroundings, onProgress)),
    restore: (file, how, onProgress) =>
      changingAll(async (database): Promise<Restored> => {
        await begin(database, how);
        const outcome = await restoreBackup(database, file, how, surroundings, onProgress);
        await rebuildKnowledge(database, onDamage);
        if (outcome.kind === 'restored') await end(database);
        return outcome;
      }),
    unfinished: () =>
      locks.together(() =>
        run(async (database) => {
          const how = await begun(database);
          if (how) await rebuildKnowledge(database, onDamage);
          return how;
        }),
      ),
    forgetUnfinished: () => run(async (database) => (await end(database), null)),
    wipe: () => changingAll(wipe),
    setAside: () =>
      run(async (database) => {
        const records: SetAside[] = [];
        for await (const { value } of recordsOf(database, 'set-aside')) records.push(value as SetAside); // only written here
        return records;
      }),
    counts: () => run(countThings),
    note: () => run(noteIn),
    changeNote: (patch) => run((database) => changeNote(database, patch)),
  };
}

/** Stays in the database until a restore has come to its end: whoever finds it knows that one has not. */
const begin = (database: Database, how: How): Promise<void> =>
  write(database, 'settings', 'strict', async (store) => void (await store.put(how, 'restoring')));

const end = (database: Database): Promise<void> =>
  write(database, 'settings', 'strict', async (store) => store.delete('restoring'));

async function begun(database: Database): Promise<How | null> {
  const how: unknown = await database.get('settings', 'restoring');
  return how === 'merge' || how === 'replace' ? how : null;
}

/** In one transaction: all of it or nothing. */
const wipe = (database: Database): Promise<null> => {
  const names = [...database.objectStoreNames];
  return writeTogether(database, names, 'strict', async (transaction) => {
    for (const name of names) await transaction.objectStore(name).clear();
    return null;
  });
};
