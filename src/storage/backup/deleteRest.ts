import { BACKUP_SETTINGS, keyOf, type PlainStore } from '../../exchange/backup/backupStores';
import type { Database } from '../database';
import { write, writeTogether } from '../write';
import { keysBetween } from './keyRanges';
import type { BackupVisitor } from './walkBackup';

/** Stores that are walked key by key. Settings are two records. */
type Walked = Exclude<PlainStore, 'settings'>;
const WALKED = ['quiz-events', 'knowledge-events', 'positions'] as const satisfies readonly Walked[];

/**
 * Deletes what is here and not in a file, while the file is walked a second time: its rows come in the order of their keys, so
 * that whatever lies between two of them is not in it. What is set aside stays.
 */
export function deleteRest(database: Database): { readonly visitor: BackupVisitor; readonly end: () => Promise<void> } {
  const last = new Map<Walked, string>();
  const settings = new Set<string>();
  let lastText: string | undefined;

  async function deleteBetween(store: Walked, keys: readonly (string | undefined)[]): Promise<void> {
    await write(database, store, 'default', async (records) => {
      const gaps = keys.map((key) => {
        const gap = keysBetween(last.get(store), key);
        if (key !== undefined) last.set(store, key);
        return gap ? records.delete(gap) : records.clear();
      });
      await Promise.all(gaps);
    });
  }

  const deleteTextsUntil = (id: string | undefined): Promise<void> =>
    writeTogether(database, ['texts', 'text-parts', 'text-words'], 'default', async (transaction) => {
      const own = keysBetween(lastText, id);
      const parts = keysBetween(lastText && [lastText, []], id && [id]);
      for (const store of ['texts', 'text-words'] as const) {
        const records = transaction.objectStore(store);
        await (own ? records.delete(own) : records.clear());
      }
      const records = transaction.objectStore('text-parts');
      await (parts ? records.delete(parts) : records.clear());
      lastText = id;
    });

  return {
    visitor: {
      plain: async (store, rows) => {
        const keys = rows.map(keyOf).filter((key) => typeof key === 'string');
        if (store === 'settings') for (const key of keys) settings.add(key);
        else await deleteBetween(store, keys);
      },
      text: deleteTextsUntil,
      setAside: async () => {},
      stray: async () => {},
    },
    end: async () => {
      for (const store of WALKED) await deleteBetween(store, [undefined]);
      await deleteTextsUntil(undefined);
      await write(database, 'settings', 'default', async (records) => {
        for (const key of BACKUP_SETTINGS) if (!settings.has(key)) await records.delete(key as 'settings' | 'history');
      });
    },
  };
}
