import type { BackupRow } from '../../exchange/backup/BackupFile';
import { keyOf } from '../../exchange/backup/backupStores';
import { mergeRow, type How, type RowMerge } from '../../exchange/backup/mergeRow';
import type { TextHere } from '../../exchange/backup/mergeText';
import { rowRules } from './backupRules';
import { partsRange } from './keyRanges';

/** A row, what is here under its key, and what is to become of both. */
export interface Decision {
  readonly row: BackupRow;
  readonly here: unknown;
  readonly merge: RowMerge;
}

/** A store as far as this reads it. */
interface Reading {
  readonly get: (key: never) => Promise<unknown>;
}

/** Rows that are parsed in one task, beside what is here: some milliseconds. */
const AT_ONCE = 50;

/** Decides on rows of one store, by what is in it now, some at a time. */
export async function* decideOn(
  rows: readonly BackupRow[],
  store: Reading,
  how: How,
): AsyncGenerator<readonly Decision[]> {
  for (let at = 0; at < rows.length; at += AT_ONCE) {
    const some = rows.slice(at, at + AT_ONCE);
    // A row without a key finds nothing here; its door refuses it.
    const here = await Promise.all(
      some.map(async (row) => (keyOf(row) === null ? undefined : store.get(keyOf(row) as never))),
    );
    yield some.map((row, index) => ({ row, here: here[index], merge: mergeRow(row, here[index], how, rowRules) }));
  }
}

/** What there is of a text; null if nothing. */
export async function textHere(
  id: string,
  texts: { readonly get: (id: string) => Promise<unknown> },
  parts: { readonly count: (range: IDBKeyRange) => Promise<number> },
): Promise<TextHere | null> {
  const [header, count] = await Promise.all([texts.get(id), parts.count(partsRange(id))]);
  return header === undefined && count === 0 ? null : { header, parts: count };
}
