import type { ReadingPositions } from './AppStorage';
import type { Connection } from './connect';
import { readable, type OnDamage } from './Damage';
import { parsePosition } from './parsePosition';
import type { ReadingPosition } from './ReadingPosition';
import { readableOrAside } from './SetAside';
import { stored } from './Stored';
import { writeTogether } from './write';

/** Reading positions in the database: one for each lesson, the latest. */
export function readingPositions(connection: Connection, onDamage: OnDamage): ReadingPositions {
  const parsed = (row: unknown, key: string): ReadingPosition | undefined =>
    readable(parsePosition(row), { store: 'positions', key }, onDamage);

  return {
    save: (position) =>
      connection.run((database) =>
        writeTogether(database, ['positions', 'set-aside'], 'relaxed', async (transaction) => {
          const store = transaction.objectStore('positions');
          const row: unknown = (await store.get(position.lesson)) ?? position;
          const before = await readableOrAside(
            parsePosition(row),
            { store: 'positions', key: position.lesson, value: row, at: position.at },
            transaction.objectStore('set-aside'),
          );
          if (before && before.at > position.at) return stored(before);
          await store.put(position);
          return stored(position);
        }),
      ),
    of: (lesson) =>
      connection.run(async (database) => {
        const row: unknown = await database.get('positions', lesson);
        return stored(row === undefined ? null : (parsed(row, lesson) ?? null));
      }),
    all: () =>
      connection.run(async (database) => {
        const [keys, rows] = await Promise.all([database.getAllKeys('positions'), database.getAll('positions')]);
        return stored(rows.flatMap((row, index) => parsed(row, keys[index] ?? '') ?? []));
      }),
  };
}
