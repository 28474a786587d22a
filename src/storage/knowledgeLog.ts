import type { EventId } from '../quiz/QuizEvent';
import { clockAfter, isClock } from '../study/clockAfter';
import type { KnowledgeEvent, Marked, Unmarked } from '../study/KnowledgeEvent';
import { parseKnowledgeEvent } from '../study/parseKnowledgeEvent';
import type { LexemeKey, Standing, Status } from '../study/Standing';
import { standingBy } from '../study/standingsOf';
import type { KnowledgeLog, LexemesByStatus } from './AppStorage';
import type { Connection } from './connect';
import { readable, type OnDamage } from './Damage';
import type { Database } from './database';
import {
  deriveStanding,
  KNOWLEDGE_STORES,
  markedIn,
  readEvents,
  type EventsRead,
  type KnowledgeWriting,
} from './deriveStanding';
import { sayOnceMore, unlistedIn } from './movedWords';
import { parseStanding } from './parseStanding';
import { putStanding, rebuildKnowledge } from './rebuildKnowledge';
import { failed, stored } from './Stored';
import { writeTogether } from './write';

/**
 * What the reader said of words, in the database: the events, and what each lexeme is by them. Both are written in one
 * transaction, so that they never tell two stories.
 */
export function knowledgeLog(connection: Connection, onDamage: OnDamage): KnowledgeLog {
  const parsed = (row: unknown): KnowledgeEvent | undefined =>
    readable(parseKnowledgeEvent(row), { store: 'knowledge-events', key: idOf(row) }, onDamage);
  return {
    mark: (marking) =>
      connection.run((database) =>
        writeTogether(database, KNOWLEDGE_STORES, 'strict', async (transaction) => {
          const marked: Marked = { ...marking, clock: await nextClock(transaction, marking.at) };
          await transaction.objectStore('knowledge-events').add(marked); // not `put`: what is stored is never overwritten
          const standing = standingBy(marked);
          for (const lexeme of marked.lexemes) putStanding(transaction.objectStore('knowledge'), lexeme, standing);
          return stored(marked);
        }),
      ),
    unmark: (taking) =>
      connection.run((database) =>
        writeTogether(database, KNOWLEDGE_STORES, 'strict', async (transaction) => {
          const events = transaction.objectStore('knowledge-events');
          const taken = parsed(await events.get(taking.event));
          if (taken?.kind !== 'marked') return failed('gone', taking.event);
          const unmarked: Unmarked = { ...taking, clock: await nextClock(transaction, taking.at) };
          await events.add(unmarked);
          const read = readEvents(transaction, parsed);
          const withdrawn = [taken, ...(await read.naming(taken.id)).flatMap(markedIn)];
          const lexemes = [...new Set(withdrawn.flatMap((marking) => marking.lexemes))];
          const ids = new Set(withdrawn.map(({ id }) => id));
          for (let at = 0; at < lexemes.length; at += AT_ONCE)
            await Promise.all(
              lexemes.slice(at, at + AT_ONCE).map((lexeme) => deriveAnew(transaction, lexeme, ids, read)),
            );
          return stored({ unmarked, lexemes });
        }),
      ),
    of: (lexemes) => connection.run(async (database) => stored(await standingsIn(database, lexemes))),
    all: () => connection.run(async (database) => stored(await allStandings(database))),
    byStatus: () => connection.run(async (database) => stored(await lexemesByStatus(database))),
    isEmpty: () =>
      connection.run(async (database) => stored((await database.getAllKeys('knowledge', null, 1)).length === 0)),
    unlisted: (lexicon) => connection.run(async (database) => stored(await unlistedIn(database, lexicon))),
    move: (moves, lexicon) =>
      connection.run((database) =>
        writeTogether(database, KNOWLEDGE_STORES, 'strict', async (transaction) => {
          const read = readEvents(transaction, parsed);
          const changed: LexemeKey[] = [];
          for (const [from, to] of moves) if (await sayOnceMore(transaction, from, to, read)) changed.push(to);
          await transaction.objectStore('settings').put(lexicon, 'moved');
          return stored(changed);
        }),
      ),
    rebuild: () => connection.run(async (database) => stored(await rebuildKnowledge(database, onDamage))),
  };
}

const AT_ONCE = 500; // lexemes that are asked for together

async function nextClock(transaction: KnowledgeWriting, at: string): Promise<number> {
  const settings = transaction.objectStore('settings');
  const latest: unknown = await settings.get('clock');
  const clock = clockAfter(isClock(latest) ? latest : 0, Date.parse(at));
  await settings.put(clock, 'clock');
  return clock;
}

/** What a lexeme is now that markings were taken back; nothing changes if another one counted. */
async function deriveAnew(
  transaction: KnowledgeWriting,
  lexeme: LexemeKey,
  taken: ReadonlySet<EventId>,
  read: EventsRead,
): Promise<void> {
  const before: unknown = await transaction.objectStore('knowledge').get(lexeme);
  const standing = parseStanding(before);
  if (!standing.ok || taken.has(standing.value.event)) await deriveStanding(transaction, lexeme, read);
}

const MOST_SINGLE = 1000; // lexemes asked for one by one; for more it is quicker to read all there are

/** What cannot be read is what nothing was said of, until it is derived again. */
async function standingsIn(
  database: Database,
  lexemes: readonly LexemeKey[],
): Promise<ReadonlyMap<LexemeKey, Standing>> {
  if (lexemes.length > MOST_SINGLE) {
    const all = await allStandings(database);
    return new Map(lexemes.flatMap((lexeme) => (all.has(lexeme) ? [[lexeme, all.get(lexeme)!]] : [])));
  }
  const { store } = database.transaction('knowledge');
  return mapOf(await Promise.all(lexemes.map((lexeme): Promise<unknown> => store.get(lexeme))));
}

const BATCH = 2000; // rows read in one task: some milliseconds

async function allStandings(database: Database): Promise<ReadonlyMap<LexemeKey, Standing>> {
  const { store } = database.transaction('knowledge');
  const all: unknown[] = [];
  for (let range: IDBKeyRange | null = null; ;) {
    const rows: readonly unknown[] = await store.getAll(range, BATCH);
    all.push(...rows);
    const last = rows.at(-1);
    if (rows.length < BATCH || !isRow(last)) return mapOf(all);
    range = IDBKeyRange.lowerBound(last.lexeme, true);
  }
}

async function lexemesByStatus(database: Database): Promise<LexemesByStatus> {
  const index = database.transaction('knowledge').store.index('by-status');
  const of = async (status: Status) => (await index.getAllKeys(status)) as LexemeKey[]; // keys of rows are theirs
  const [learning, known, ignored] = await Promise.all([of('learning'), of('known'), of('ignored')]);
  return { learning, known, ignored };
}

const isRow = (row: unknown): row is { readonly lexeme: string } =>
  typeof row === 'object' && row !== null && 'lexeme' in row && typeof row.lexeme === 'string';

function mapOf(rows: readonly unknown[]): ReadonlyMap<LexemeKey, Standing> {
  const standings = new Map<LexemeKey, Standing>();
  for (const row of rows) {
    const parsed = parseStanding(row);
    if (!parsed.ok) continue;
    const { lexeme, ...standing } = parsed.value;
    standings.set(lexeme, standing);
  }
  return standings;
}

const idOf = (row: unknown) => (typeof row === 'object' && row !== null && 'id' in row ? String(row.id) : '');
