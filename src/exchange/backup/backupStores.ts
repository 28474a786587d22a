import { isJsonObject } from '../../lesson/checkJson';
import type { BackupRow } from './BackupFile';

/**
 * The stores that a backup has rows of, in the order in which they stand in the file. A text stands before its parts, and before
 * the next text. What is derived of them is not in it.
 */
const RANKS = {
  'quiz-events': 0,
  'knowledge-events': 1,
  settings: 2,
  positions: 3,
  texts: 4,
  'text-parts': 4,
  'set-aside': 5,
} as const;
export type BackupStore = keyof typeof RANKS;

/** Those whose rows have nothing to do with each other. */
export type PlainStore = Exclude<BackupStore, 'texts' | 'text-parts' | 'set-aside'>;

export const isPlainStore = (store: BackupStore): store is PlainStore => RANKS[store] < RANKS.texts;

/** The keys of `settings` that are the reader's. What else is there is of this browser, or of the app. */
export const BACKUP_SETTINGS: readonly string[] = ['history', 'settings'];

/** A key of the database, as far as the app has such ones. */
export type RowKey = string | number | readonly RowKey[];

export const isBackupStore = (store: string): store is BackupStore => Object.hasOwn(RANKS, store);

/**
 * Under which key a record lies in its store; null if it has none: what is set aside is numbered by the database, and of a
 * damaged one nothing can be said.
 */
export function keyOf({ store, key, value }: BackupRow): RowKey | null {
  const member = (name: string): unknown => (isJsonObject(value) ? value[name] : undefined);
  switch (store) {
    case 'quiz-events':
    case 'knowledge-events':
    case 'texts':
      return textOrNull(member('id'));
    case 'positions':
      return textOrNull(member('lesson'));
    case 'text-parts': {
      const [text, number] = [member('text'), member('number')];
      return typeof text === 'string' && typeof number === 'number' ? [text, number] : null;
    }
    case 'settings':
      return key ?? null;
    default:
      return null;
  }
}

const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** The order of keys in the database: numbers, texts by their UTF-16 units, lists member by member. Negative, zero, positive. */
export function compareKeys(one: RowKey, other: RowKey): number {
  if (typeof one === 'object' && typeof other === 'object') {
    const at = one.findIndex((member, index) => index < other.length && compareKeys(member, other[index]!) !== 0);
    return at < 0 ? one.length - other.length : compareKeys(one[at]!, other[at]!);
  }
  if (typeof one !== typeof other) return rankOf(one) - rankOf(other);
  return one === other ? 0 : one < other ? -1 : 1;
}

const rankOf = (key: RowKey): number => ['number', 'string', 'object'].indexOf(typeof key);

/**
 * Looks at the rows of a file one after the other: false for one that does not come after those before it, or that was there
 * already. Rows without a key may stand anywhere in their store, and rows of stores that there are not, anywhere.
 */
export function orderOfRows(): (row: BackupRow) => boolean {
  let [rank, key]: [number, RowKey | null] = [0, null];
  return (row) => {
    if (!isBackupStore(row.store)) return true;
    const next = RANKS[row.store];
    if (next < rank) return false;
    if (next > rank) [rank, key] = [next, null];
    const own = placeOf(row);
    if (own === null) return true;
    if (key !== null && compareKeys(own, key) <= 0) return false;
    key = own;
    return true;
  };
}

/** Where a row stands among those of its rank. */
function placeOf(row: BackupRow): RowKey | null {
  const key = keyOf(row);
  return key !== null && row.store === 'texts' ? [key] : key;
}
