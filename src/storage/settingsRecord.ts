import type { SettingsRecord } from './AppStorage';
import type { Connection } from './connect';
import { readable, type OnDamage } from './Damage';
import { parseSettings } from './Settings';
import { readableOrAside } from './SetAside';
import { stored } from './Stored';
import { writeTogether } from './write';

const KEY = 'settings';

/** The settings in the database: one record. */
export function settingsRecord(connection: Connection, onDamage: OnDamage, now: () => Date): SettingsRecord {
  return {
    read: () =>
      connection.run(async (database) => {
        const row: unknown = await database.get('settings', KEY);
        if (row === undefined) return stored(null);
        return stored(readable(parseSettings(row), { store: 'settings', key: KEY }, onDamage) ?? null);
      }),
    change: (patch, base) =>
      connection.run((database) =>
        // Read and written in one transaction: a tab that changes the theme does not undo another's text size.
        writeTogether(database, ['settings', 'set-aside'], 'default', async (transaction) => {
          const store = transaction.objectStore('settings');
          const row: unknown = (await store.get(KEY)) ?? base;
          const before = await readableOrAside(
            parseSettings(row, base),
            { store: 'settings', key: KEY, value: row, at: now().toISOString() },
            transaction.objectStore('set-aside'),
          );
          const after = { ...(before ?? base), ...patch };
          await store.put(after, KEY);
          return stored(after);
        }),
      ),
  };
}
