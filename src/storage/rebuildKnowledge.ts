import type { IDBPObjectStore, StoreNames } from 'idb';
import type { EventId } from '../quiz/QuizEvent';
import { isClock } from '../study/clockAfter';
import { parseKnowledgeEvent } from '../study/parseKnowledgeEvent';
import type { LexemeKey, Standing } from '../study/Standing';
import { addMarking } from '../study/standingsOf';
import { readable, type OnDamage } from './Damage';
import type { Database, Schema } from './database';
import type { LexemeStanding } from './parseStanding';
import { writeTogether } from './write';

type KnowledgeStore = IDBPObjectStore<Schema, StoreNames<Schema>[], 'knowledge', 'readwrite'>;

const BATCH = 500; // events read, or words written, in one task: some milliseconds on a desk, below 50 on a phone

/**
 * Derives what every lexeme is from the events anew, in one transaction: nobody sees half of it, and events that come meanwhile
 * wait. Returns how many lexemes there are.
 */
export function rebuildKnowledge(database: Database, onDamage: OnDamage): Promise<number> {
  return writeTogether(database, ['knowledge-events', 'knowledge', 'settings'], 'default', async (transaction) => {
    const events = transaction.objectStore('knowledge-events');
    const taken = await takenIn(events.index('by-taken'));
    const standings = new Map<LexemeKey, Standing>();
    let clock = 0;
    for (let range: IDBKeyRange | null = null; ;) {
      const [keys, rows]: [readonly string[], readonly unknown[]] = await Promise.all([
        events.getAllKeys(range, BATCH),
        events.getAll(range, BATCH),
      ]);
      for (const [index, row] of rows.entries()) {
        const event = readable(
          parseKnowledgeEvent(row),
          { store: 'knowledge-events', key: keys[index] ?? '' },
          onDamage,
        );
        if (!event) continue;
        addMarking(standings, event, taken);
        clock = Math.max(clock, event.clock);
      }
      const last = keys.at(-1);
      if (last === undefined) break;
      range = IDBKeyRange.lowerBound(last, true);
    }
    const knowledge = transaction.objectStore('knowledge');
    await knowledge.clear();
    let written = 0;
    for (const [lexeme, standing] of standings) {
      putStanding(knowledge, lexeme, standing);
      written += 1;
      if (written % BATCH === 0) await knowledge.count(); // whoever has pressed something comes in between
    }
    const settings = transaction.objectStore('settings');
    const known: unknown = await settings.get('clock');
    await settings.put(Math.max(clock, isClock(known) ? known : 0), 'clock');
    await settings.delete('moved'); // what has come in may name words by keys of before
    return standings.size;
  });
}

/** Ids of all markings that were taken back. A damaged event takes none back. */
async function takenIn(index: { getAll: () => Promise<readonly unknown[]> }): Promise<ReadonlySet<EventId>> {
  const taken = new Set<EventId>();
  for (const row of await index.getAll()) {
    const event = parseKnowledgeEvent(row);
    if (event.ok && event.value.kind === 'unmarked') taken.add(event.value.event);
  }
  return taken;
}

/** Writes what a lexeme is; nobody waits for it but the transaction. */
export function putStanding(store: KnowledgeStore, lexeme: LexemeKey, { status, clock, event }: Standing): void {
  // If it fails the transaction is aborted, and whoever waits for that is told.
  store.put({ lexeme, status, clock, event } satisfies LexemeStanding).catch(() => {});
}
