import type { BackupTools } from '../../exchange/backup/BackupTools';
import { hexOf } from '../../exchange/backup/bytes';
import { isJson } from '../../exchange/backup/isJson';
import type { Database } from '../database';
import type { SetAside } from '../SetAside';
import { write } from '../write';
import { recordsOf } from './storedRows';

export interface AsideShelf {
  /** Sets aside those that are not there yet; how many were not. The same record twice is one, whenever it was set aside. */
  readonly add: (records: readonly SetAside[]) => Promise<number>;
  /** Which of some are not there yet. */
  readonly missing: (records: readonly SetAside[]) => Promise<readonly SetAside[]>;
}

/** What is set aside in the database, known by the hashes of its records, which are made when they are first asked for. */
export function asideShelf(database: Database, { sha256 }: Pick<BackupTools, 'sha256'>): AsideShelf {
  let reading: Promise<Set<string>> | null = null;

  async function nameOf({ store, key, value }: Pick<SetAside, 'store' | 'key' | 'value'>): Promise<string> {
    return hexOf(await sha256(new TextEncoder().encode(JSON.stringify([store, key, value]))));
  }

  async function read(): Promise<Set<string>> {
    const names = new Set<string>();
    for await (const { value } of recordsOf(database, 'set-aside'))
      if (isJson(value)) names.add(await nameOf(value as SetAside));
    return names;
  }

  async function missing(records: readonly SetAside[]): Promise<readonly SetAside[]> {
    if (records.length === 0) return [];
    const known = await (reading ??= read());
    const fresh: SetAside[] = [];
    for (const record of records) {
      const name = await nameOf(record);
      if (!known.has(name)) fresh.push(record);
      known.add(name);
    }
    return fresh;
  }

  return {
    missing,
    add: async (records) => {
      const fresh = await missing(records);
      if (fresh.length === 0) return 0;
      await write(database, 'set-aside', 'default', async (store) => {
        for (const record of fresh) await store.add(record);
      });
      return fresh.length;
    },
  };
}
