import type { BackupRow } from '../../exchange/backup/BackupFile';
import { mergeText } from '../../exchange/backup/mergeText';
import type { KnowledgeEvent } from '../../study/KnowledgeEvent';
import { parseKnowledgeEvent } from '../../study/parseKnowledgeEvent';
import { standingsOf } from '../../study/standingsOf';
import type { Database } from '../database';
import { asideAgain } from './asideOf';
import { asideShelf } from './asideShelf';
import { KINDS, type BackupPreview, type BackupSurroundings, type Counts, type Kind } from './Backups';
import type { OnProgress, OpenBackup, Previewed } from './Backups';
import { textRules } from './backupRules';
import { countThings } from './countThings';
import { decideOn, textHere, type Decision } from './decideOn';
import { recordsOf } from './storedRows';
import { fateOf, kindOf, tallying } from './tally';
import { walkBackup, type BackupVisitor } from './walkBackup';

/** Reads a file to its end, beside what is here: what would come of it. */
export async function previewBackup(
  database: Database,
  file: OpenBackup,
  { tools, now }: BackupSurroundings,
  onProgress: OnProgress,
): Promise<Previewed> {
  const { note, tally } = tallying();
  const events = watchEvents();
  const shelf = asideShelf(database, tools);
  const at = now().toISOString();
  const visitor: BackupVisitor = {
    plain: async (store, rows) => {
      for await (const decisions of decideOn(rows, database.transaction(store).store, 'merge'))
        for (const decision of decisions) {
          note(kindOf(store), fateOf(decision.merge));
          events.see(decision);
        }
    },
    text: async (id, rows) => {
      const transaction = database.transaction(['texts', 'text-parts']);
      const here = await textHere(id, transaction.objectStore('texts'), transaction.objectStore('text-parts'));
      note('texts', fateOf(mergeText(rows, here, 'merge', textRules)));
    },
    setAside: async (rows) => {
      const fresh = await shelf.missing(rows.map((row) => asideAgain(row, at)));
      note('set-aside', 'fresh', fresh.length);
      note('set-aside', 'here', rows.length - fresh.length);
    },
    stray: async (rows) => note('set-aside', 'unreadable', rows.length),
  };
  const walked = await walkBackup(file, visitor, tools, onProgress);
  if (!walked.ok) return { kind: 'file-failed', failure: walked.failure };
  const { totals } = walked;
  const onlyHere = await thingsOnlyHere(database, tally);
  const { devices, span } = events;
  const words = await wordsBy(database, events.markings());
  const isMadeHere = (await database.get('settings', 'device')) === file.header.device;
  return { kind: 'preview', preview: { totals, isMadeHere, merge: tally, onlyHere, devices, span: span(), words } };
}

async function thingsOnlyHere(database: Database, tally: BackupPreview['merge']): Promise<Counts> {
  const here = await countThings(database);
  const left = (kind: Kind) => Math.max(0, here[kind] - tally[kind].here - tally[kind].changed - tally[kind].conflicts);
  return Object.fromEntries(KINDS.map((kind) => [kind, left(kind)])) as Counts;
}

/** More events than this are not held for the sake of one number. */
const MOST_MARKINGS = 10_000;

/** Notes what the events of a file say of it. */
function watchEvents() {
  const devices = new Map<string, number>();
  let span: { readonly from: string; readonly to: string } | null = null;
  let markings: KnowledgeEvent[] | null = [];

  function seeStamp({ device, at }: { readonly device: string; readonly at: string }): void {
    devices.set(device, (devices.get(device) ?? 0) + 1);
    span = { from: !span || at < span.from ? at : span.from, to: !span || at > span.to ? at : span.to };
  }

  function seeMarking({ value }: BackupRow): void {
    if (markings && markings.length >= MOST_MARKINGS) markings = null;
    markings?.push(value as KnowledgeEvent); // it came in by its door
  }

  return {
    see: ({ row, merge }: Decision) => {
      const isEvent = row.store === 'quiz-events' || row.store === 'knowledge-events';
      if (!isEvent || merge.kind === 'unreadable') return;
      seeStamp(row.value as { device: string; at: string });
      if (row.store === 'knowledge-events') seeMarking(row);
    },
    devices,
    span: () => span,
    markings: () => markings,
  };
}

/** How many words are known now, with some events added, and by these alone; null if there are too many. */
async function wordsBy(
  database: Database,
  markings: readonly KnowledgeEvent[] | null,
): Promise<BackupPreview['words']> {
  if (!markings || (await database.count('knowledge-events')) > MOST_MARKINGS) return null;
  const here: KnowledgeEvent[] = [];
  for await (const { value } of recordsOf(database, 'knowledge-events')) {
    const event = parseKnowledgeEvent(value);
    if (event.ok) here.push(event.value);
  }
  const known = new Set(here.map(({ id }) => id));
  const fresh = markings.filter(({ id }) => !known.has(id)); // under the same id the one here counts
  const counts: number[] = [];
  for (const events of [here, [...here, ...fresh], markings]) {
    counts.push(knownBy(events));
    await database.count('knowledge'); // each in a task of its own
  }
  const [now, merged, replaced] = counts;
  return { now: now!, merged: merged!, replaced: replaced! };
}

const knownBy = (events: readonly KnowledgeEvent[]): number =>
  [...standingsOf(events).values()].filter(({ status }) => status === 'known').length;
