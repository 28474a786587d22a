import type { AppStorage } from '../storage/AppStorage';
import { noteDamage, noteStorage } from './storageNotices';

let opened: Promise<AppStorage> | null = null;

/**
 * The storage of this page, opened when it is first asked for; its code is a chunk of its own, which the first paint does
 * not need. Rejects if that chunk cannot be loaded, and may then be asked again.
 */
export function openOnce(): Promise<AppStorage> {
  opened ??= open().catch((error: unknown) => {
    opened = null;
    throw error;
  });
  return opened;
}

async function open(): Promise<AppStorage> {
  const { openStorage } = await import('../storage/openStorage');
  return openStorage({
    basePath: import.meta.env.BASE_URL,
    onDamage: noteDamage,
    onNotice: noteStorage,
    now: () => new Date(),
  });
}
