import type { OwnText, OwnTextHeader, TextBlock, TextId } from '../ownText/OwnText';
import { partsOf } from '../ownText/partsOf';
import type { OwnTexts, RemovedText } from './AppStorage';
import type { Connection } from './connect';
import { readable, type OnDamage } from './Damage';
import type { Database } from './database';
import { parseTextHeader, parseTextPart, type TextPart } from './parseOwnText';
import { failed, stored, type Stored } from './Stored';
import { parseTextWordsRow } from './parseTextWordsRow';
import { write, writeTogether } from './write';

/** The reader's own texts in the database: headers in one store, the text itself, in parts, in another. */
export function ownTexts(connection: Connection, onDamage: OnDamage): OwnTexts {
  const headerIn = (row: unknown, key: string): OwnTextHeader | undefined =>
    readable(parseTextHeader(row), { store: 'texts', key }, onDamage);

  return {
    save: (text) => connection.run((database) => save(database, text)),
    headers: () =>
      connection.run(async (database) => {
        const [keys, rows] = await Promise.all([database.getAllKeys('texts'), database.getAll('texts')]);
        return stored(rows.flatMap((row, index) => headerIn(row, keys[index] ?? '') ?? []).toSorted(latestFirst));
      }),
    read: (id) =>
      connection.run(async (database): Promise<Stored<OwnText | null>> => {
        const row: unknown = await database.get('texts', id);
        if (row === undefined) return stored(null);
        const header = headerIn(row, id);
        if (!header) return failed('damaged', id);
        const blocks = await readBlocks(database, header, onDamage);
        return blocks ? stored({ header, blocks }) : failed('damaged', id);
      }),
    rename: (id, title) =>
      connection.run((database) =>
        write(database, 'texts', 'default', async (store): Promise<Stored<OwnTextHeader | null>> => {
          const row: unknown = await store.get(id);
          if (row === undefined) return stored(null);
          const header = headerIn(row, id);
          if (!header) return failed('damaged', id);
          const renamed = { ...header, title };
          await store.put(renamed);
          return stored(renamed);
        }),
      ),
    saveWords: (words) =>
      connection.run((database) =>
        write(database, 'text-words', 'relaxed', async (store) => {
          await store.put(words);
          return stored(null);
        }),
      ),
    words: (keys) =>
      connection.run(async (database) => {
        const { store } = database.transaction('text-words');
        const rows: readonly unknown[] = await (keys ? Promise.all(keys.map((key) => store.get(key))) : store.getAll());
        return stored(rows.map(parseTextWordsRow).flatMap((row) => (row.ok ? [row.value] : [])));
      }),
    remove: (id) => connection.run((database) => remove(database, id)),
    putBack: (removed) => connection.run((database) => putBack(database, removed)),
  };
}

/** The one added last first. */
export const latestFirst = (one: OwnTextHeader, other: OwnTextHeader): number =>
  one.added < other.added ? 1 : one.added > other.added ? -1 : 0;

const partsRange = (id: TextId) => IDBKeyRange.bound([id, 0], [id, Infinity]);

const save = (database: Database, { header, blocks }: OwnText): Promise<Stored<OwnTextHeader>> =>
  writeTogether(database, ['texts', 'text-parts'], 'strict', async (transaction) => {
    const parts = transaction.objectStore('text-parts');
    await transaction.objectStore('texts').add(header); // not `put`: what is stored is never overwritten
    // One after the other: to copy all of a long text at once would hold up the page.
    for (const [number, part] of partsOf(blocks).entries())
      await parts.add({ format: header.format, text: header.id, number, blocks: part } satisfies TextPart);
    return stored(header);
  });

/** Part by part, so that each is a task of its own; undefined if any is missing or cannot be read. */
async function readBlocks(
  database: Database,
  { id, parts }: OwnTextHeader,
  onDamage: OnDamage,
): Promise<readonly TextBlock[] | undefined> {
  const { store } = database.transaction('text-parts');
  const read = await Promise.all(
    Array.from({ length: parts }, async (_, number) => {
      const row: unknown = await store.get([id, number]);
      return readable(parseTextPart(row), { store: 'text-parts', key: `${id} ${number}` }, onDamage);
    }),
  );
  return read.every((part) => part !== undefined) ? read.flatMap(({ blocks }) => blocks) : undefined;
}

/** Whatever is stored of a text. */
const STORES = ['texts', 'text-parts', 'positions', 'text-words'] as const;

const remove = (database: Database, id: TextId): Promise<Stored<RemovedText>> =>
  writeTogether(database, STORES, 'default', async (transaction) => {
    const [texts, parts, positions, words] = [
      transaction.objectStore('texts'),
      transaction.objectStore('text-parts'),
      transaction.objectStore('positions'),
      transaction.objectStore('text-words'),
    ];
    const removed: RemovedText = {
      header: await texts.get(id),
      parts: await parts.getAll(partsRange(id)),
      position: await positions.get(id),
      words: await words.get(id),
    };
    await texts.delete(id);
    await parts.delete(partsRange(id));
    await positions.delete(id);
    await words.delete(id);
    return stored(removed);
  });

const putBack = (database: Database, { header, parts, position, words }: RemovedText): Promise<Stored<null>> =>
  writeTogether(database, STORES, 'strict', async (transaction) => {
    if (header !== undefined) await transaction.objectStore('texts').put(header);
    for (const part of parts) await transaction.objectStore('text-parts').put(part);
    if (position !== undefined) await transaction.objectStore('positions').put(position);
    if (words !== undefined) await transaction.objectStore('text-words').put(words);
    return stored(null);
  });
