import type { SettingsRecord } from './AppStorage';
import type { Connection } from './connect';
import { readable, type OnDamage } from './Damage';
import { parseSettings } from './Settings';
import { failed, stored } from './Stored';
import { write } from './write';

const KEY = 'settings';

/** The settings in the database: one record. */
export function settingsRecord(connection: Connection, onDamage: OnDamage): SettingsRecord {
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
        write(database, 'settings', 'default', async (store) => {
          const row: unknown = (await store.get(KEY)) ?? base;
          const before = readable(parseSettings(row, base), { store: 'settings', key: KEY }, onDamage);
          if (!before) return failed('damaged', KEY);
          const after = { ...before, ...patch };
          await store.put(after, KEY);
          return stored(after);
        }),
      ),
  };
}
