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

/** Decides on rows of one store, by what is in it now. */
export async function decideOn(rows: readonly BackupRow[], store: Reading, how: How): Promise<readonly Decision[]> {
  // A row without a key finds nothing here; its door refuses it.
  const here = await Promise.all(
    rows.map(async (row) => (keyOf(row) === null ? undefined : store.get(keyOf(row) as never))),
  );
  return rows.map((row, index) => ({ row, here: here[index], merge: mergeRow(row, here[index], how, rowRules) }));
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
