import { isJsonObject } from '../../lesson/checkJson';
import type { Problem } from '../../lesson/Parsed';
import type { BackupRow } from '../../exchange/backup/BackupFile';
import { keyOf } from '../../exchange/backup/backupStores';
import type { SetAside } from '../SetAside';

/** A row as it is set aside. */
export function asideOf(row: BackupRow, problems: readonly Problem[], at: string): SetAside {
  const key = keyOf(row);
  const text = key === null ? (row.key ?? '') : typeof key === 'object' ? key.join(' ') : String(key);
  return { store: row.store, key: text, value: row.value, problems, at };
}

/** Why an event is set aside that is another than the one of its id. */
export const IN_CONFLICT: readonly Problem[] = [{ at: 'id', code: 'duplicate-id' }];

/** What was set aside before, in the browser that wrote the file; one that is no such record is itself set aside. */
export function asideAgain(row: BackupRow, at: string): SetAside {
  return isSetAside(row.value) ? row.value : asideOf(row, [{ at: '', code: 'wrong-type' }], at);
}

function isSetAside(value: unknown): value is SetAside {
  if (!isJsonObject(value)) return false;
  const { store, key, problems, at } = value;
  return [store, key, at].every((text) => typeof text === 'string') && Array.isArray(problems) && 'value' in value;
}
