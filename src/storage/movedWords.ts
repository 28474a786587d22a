import { movedMarking } from '../study/movedMarking';
import { parseKnowledgeEvent } from '../study/parseKnowledgeEvent';
import type { LexemeKey } from '../study/Standing';
import type { Database } from './database';
import { deriveStanding, type EventsRead, type KnowledgeWriting } from './deriveStanding';

/** `=` and `?`: see `lexemeKeyOf`. No key begins with `>`. */
const UNLISTED = { from: '=', before: '@' } as const;

/** See `KnowledgeLog.unlisted`. */
export async function unlistedIn(database: Database, lexicon: string): Promise<readonly LexemeKey[]> {
  const transaction = database.transaction(['knowledge', 'settings']);
  const asked: unknown = await transaction.objectStore('settings').get('moved');
  if (asked === lexicon) return [];
  const range = IDBKeyRange.bound(UNLISTED.from, UNLISTED.before, false, true);
  return (await transaction.objectStore('knowledge').getAllKeys(range)) as LexemeKey[]; // keys of rows are theirs
}

/** All that was said of a word by a key of before, not only what counts: it may be taken back. Whether any of it is new. */
export async function sayOnceMore(
  transaction: KnowledgeWriting,
  from: LexemeKey,
  to: LexemeKey,
  read: EventsRead,
): Promise<boolean> {
  const events = transaction.objectStore('knowledge-events');
  let isNew = false;
  for (const marking of await read.markingsOf(from)) {
    const moved = movedMarking(marking, to);
    // Another tab may have done it, or another device; and what could not be read again is not written.
    if ((await events.getKey(moved.id)) !== undefined || !parseKnowledgeEvent(moved).ok) continue;
    await events.add(moved);
    isNew = true;
  }
  if (isNew) await deriveStanding(transaction, to, read);
  return isNew;
}
