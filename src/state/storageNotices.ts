import { createStore } from 'zustand/vanilla';
import type { StorageNotice } from '../storage/connect';
import type { Damage } from '../storage/Damage';

/** What the reader may need to be told of storage. */
export interface StorageNotices {
  /** The last thing that happened to the database and is so still; null as long as nothing has. */
  readonly notice: Exclude<StorageNotice, 'unblocked'> | null;
  /** Records that cannot be read, each once. They are left where they are. */
  readonly damages: readonly Damage[];
}

export const storageNotices = createStore<StorageNotices>()(() => ({ notice: null, damages: [] }));

export function noteStorage(notice: StorageNotice): void {
  storageNotices.setState({ notice: notice === 'unblocked' ? null : notice });
}

export function noteDamage(damage: Damage): void {
  storageNotices.setState(({ damages }) => {
    const known = damages.some(({ store, key }) => store === damage.store && key === damage.key);
    return known ? {} : { damages: [...damages, damage] };
  });
}
