import { keyOf } from '../../exchange/backup/backupStores';
import { backupWriter, type BackupOutput } from '../../exchange/backup/backupWriter';
import type { Database } from '../database';
import type { BackupMade, OnProgress } from './Backups';
import { storedRows } from './storedRows';

/** Writes everything that is kept into a file. Holds a chunk, a batch and a text at a time. */
export async function writeBackup(
  database: Database,
  output: BackupOutput,
  onProgress: OnProgress,
): Promise<BackupMade> {
  const writer = await backupWriter(output);
  const expected = await rowCount(database);
  const leftOut: string[] = [];
  let [done, events] = [0, 0];
  for await (const row of storedRows(database)) {
    done += 1;
    if (done % 100 === 0) onProgress(Math.min(1, done / expected));
    if (!(await writer.add(row))) leftOut.push(`${row.store} ${JSON.stringify(keyOf(row))}`);
    else if (row.store === 'quiz-events' || row.store === 'knowledge-events') events += 1;
  }
  const totals = await writer.end();
  onProgress(1);
  return { totals, events, leftOut };
}

async function rowCount(database: Database): Promise<number> {
  const stores = ['quiz-events', 'knowledge-events', 'positions', 'texts', 'text-parts', 'set-aside'] as const;
  const counts = await Promise.all(stores.map((store) => database.count(store)));
  return counts.reduce((sum, count) => sum + count, 1);
}
