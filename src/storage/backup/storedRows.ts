import type { BackupRow } from '../../exchange/backup/BackupFile';
import { BACKUP_SETTINGS, type PlainStore } from '../../exchange/backup/backupStores';
import type { Database } from '../database';
import { partsRange } from './keyRanges';

/** Records read in one task: some milliseconds. */
const BATCH = 200;

/**
 * Everything that belongs into a backup, in the order of its format. Each batch and each text is read in a transaction of its own:
 * what others write meanwhile is in one or in none, and holds up nobody.
 */
export async function* storedRows(database: Database): AsyncGenerator<BackupRow> {
  for (const store of ['quiz-events', 'knowledge-events'] as const)
    for await (const { value } of recordsOf(database, store)) yield { store, value };
  for (const key of BACKUP_SETTINGS as readonly ('history' | 'settings')[]) {
    const value: unknown = await database.get('settings', key);
    if (value !== undefined) yield { store: 'settings', key, value };
  }
  for await (const { value } of recordsOf(database, 'positions')) yield { store: 'positions', value };
  for (const text of await textIds(database)) yield* rowsOfText(database, text);
  for await (const { value } of recordsOf(database, 'set-aside')) yield { store: 'set-aside', value };
}

/** The records of a store, by their keys. */
export async function* recordsOf(
  database: Database,
  store: Exclude<PlainStore, 'settings'> | 'set-aside',
): AsyncGenerator<{ readonly key: IDBValidKey; readonly value: unknown }> {
  for (let range: IDBKeyRange | null = null; ;) {
    const { store: reading } = database.transaction(store);
    const [keys, values]: [readonly IDBValidKey[], readonly unknown[]] = await Promise.all([
      reading.getAllKeys(range, BATCH),
      reading.getAll(range, BATCH),
    ]);
    for (const [index, key] of keys.entries()) yield { key, value: values[index] };
    const last = keys.at(-1);
    if (last === undefined) return;
    range = IDBKeyRange.lowerBound(last, true);
  }
}

/** Of all texts that there is anything of, in the order of their keys. */
async function textIds(database: Database): Promise<readonly string[]> {
  const [headers, parts] = await Promise.all([database.getAllKeys('texts'), database.getAllKeys('text-parts')]);
  return [...new Set([...headers, ...parts.map(([text]) => text)])].toSorted((one, other) => indexedDB.cmp(one, other));
}

async function* rowsOfText(database: Database, text: string): AsyncGenerator<BackupRow> {
  const transaction = database.transaction(['texts', 'text-parts']);
  const [header, parts]: [unknown, readonly unknown[]] = await Promise.all([
    transaction.objectStore('texts').get(text),
    transaction.objectStore('text-parts').getAll(partsRange(text)),
  ]);
  if (header !== undefined) yield { store: 'texts', value: header };
  for (const value of parts) yield { store: 'text-parts', value };
}
