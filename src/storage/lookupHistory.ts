import type { LookupHistory } from './AppStorage';
import type { Connection } from './connect';
import { readable, type OnDamage } from './Damage';
import { parseLookups, withLookups, withoutLookups, type Lookups } from './Lookups';
import { failed, stored } from './Stored';
import { write } from './write';

const KEY = 'history';

/** The words looked up last, in the database: one record, beside the settings. */
export function lookupHistory(connection: Connection, onDamage: OnDamage): LookupHistory {
  const parsed = (row: unknown) =>
    row === undefined ? [] : readable(parseLookups(row), { store: 'settings', key: KEY }, onDamage);
  const change = (work: (lookups: Lookups) => Lookups) =>
    connection.run((database) =>
      // Read and written in one transaction: two tabs lose nothing of each other's.
      write(database, 'settings', 'relaxed', async (store) => {
        const before = parsed(await store.get(KEY));
        if (!before) return failed('damaged', KEY);
        const after = work(before);
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
