import type { LookupHistory } from './AppStorage';
import type { Connection } from './connect';
import { readable, type OnDamage } from './Damage';
import { parseLookups, withLookups, withoutLookups, type Lookups } from './Lookups';
import { readableOrAside } from './SetAside';
import { stored } from './Stored';
import { writeTogether } from './write';

const KEY = 'history';

/** The words looked up last, in the database: one record, beside the settings. */
export function lookupHistory(connection: Connection, onDamage: OnDamage, now: () => Date): LookupHistory {
  const parsed = (row: unknown) =>
    row === undefined ? [] : readable(parseLookups(row), { store: 'settings', key: KEY }, onDamage);
  const change = (work: (lookups: Lookups) => Lookups) =>
    connection.run((database) =>
      // Read and written in one transaction: two tabs lose nothing of each other's.
      writeTogether(database, ['settings', 'set-aside'], 'relaxed', async (transaction) => {
        const store = transaction.objectStore('settings');
        const row: unknown = (await store.get(KEY)) ?? [];
        const before = await readableOrAside(
          parseLookups(row),
          { store: 'settings', key: KEY, value: row, at: now().toISOString() },
          transaction.objectStore('set-aside'),
        );
        const after = work(before ?? []);
        await store.put(after, KEY);
        return stored(after);
      }),
    );
  return {
    read: () => connection.run(async (database) => stored(parsed(await database.get('settings', KEY)) ?? [])),
    add: (lookups) => change((before) => withLookups(before, lookups)),
    remove: (ids) => change((before) => withoutLookups(before, new Set(ids))),
  };
}
