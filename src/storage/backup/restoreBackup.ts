import type { BackupRow } from '../../exchange/backup/BackupFile';
import type { PlainStore } from '../../exchange/backup/backupStores';
import type { How } from '../../exchange/backup/mergeRow';
import { mergeText, type TextRows } from '../../exchange/backup/mergeText';
import type { Problem } from '../../lesson/Parsed';
import type { Database } from '../database';
import type { SetAside } from '../SetAside';
import { writeTogether } from '../write';
import { asideAgain, asideOf, IN_CONFLICT } from './asideOf';
import { asideShelf, type AsideShelf } from './asideShelf';
import type { BackupSurroundings, OnProgress, OpenBackup, Restored } from './Backups';
import { textRules } from './backupRules';
import { decideOn, textHere, type Decision } from './decideOn';
import { deleteRest } from './deleteRest';
import { partsRange } from './keyRanges';
import { fateOf, kindOf, tallying } from './tally';
import { walkBackup, type BackupVisitor } from './walkBackup';

/**
 * Brings in what is in a file, in many transactions, each of which may be the last: whatever the file has is added first, and
 * only when all of it is there is deleted what it has not. So a restore that stops in the middle leaves more than there should
 * be, never less; and the same restore, begun again, ends the same. Nothing is derived here.
 */
export async function restoreBackup(
  database: Database,
  file: OpenBackup,
  how: How,
  { tools, now }: BackupSurroundings,
  onProgress: OnProgress,
): Promise<Restored> {
  const passes = how === 'merge' ? 1 : 2;
  const at = now().toISOString();
  const { note, tally } = tallying();
  const adding = addTo(database, how, at, asideShelf(database, tools), note);
  const added = await walkBackup(file, adding, tools, (done) => onProgress(done / passes));
  if (!added.ok) return { kind: 'file-failed', failure: added.failure };
  if (how === 'replace') {
    const { visitor, end } = deleteRest(database);
    const walked = await walkBackup(file, visitor, tools, (done) => onProgress((1 + done) / passes));
    if (!walked.ok) return { kind: 'file-failed', failure: walked.failure };
    await end();
  }
  return { kind: 'restored', tally };
}

function addTo(
  database: Database,
  how: How,
  at: string,
  shelf: AsideShelf,
  note: ReturnType<typeof tallying>['note'],
): BackupVisitor {
  return {
    plain: async (store, rows) => {
      const decisions = await writePlain(database, store, rows, how, at);
      for (const { merge } of decisions) note(kindOf(store), fateOf(merge));
      await shelf.add(decisions.flatMap((decision) => refused(decision, at)));
    },
    text: async (id, rows) => {
      const merge = await writeText(database, id, rows, how, at);
      note('texts', fateOf(merge));
      if (merge.kind === 'unreadable') await shelf.add(rowsOf(rows).map((row) => asideOf(row, merge.problems, at)));
    },
    setAside: async (rows) => {
      const fresh = await shelf.add(rows.map((row) => asideAgain(row, at)));
      note('set-aside', 'fresh', fresh);
      note('set-aside', 'here', rows.length - fresh);
    },
    stray: async (rows) => {
      note('set-aside', 'unreadable', rows.length);
      await shelf.add(rows.map((row) => asideOf(row, NO_PLACE, at)));
    },
  };
}

const NO_PLACE: readonly Problem[] = [{ at: 'store', code: 'not-allowed' }];

/** What of a decision is set aside. */
function refused({ row, merge }: Decision, at: string): readonly SetAside[] {
  if (merge.kind === 'conflict') return [asideOf(row, IN_CONFLICT, at)];
  return merge.kind === 'unreadable' ? [asideOf(row, merge.problems, at)] : [];
}

const writePlain = (
  database: Database,
  store: PlainStore,
  rows: readonly BackupRow[],
  how: How,
  at: string,
): Promise<readonly Decision[]> =>
  writeTogether(database, [store, 'set-aside'], 'default', async (transaction) => {
    const records = transaction.objectStore(store);
    const aside = transaction.objectStore('set-aside');
    const all: Decision[] = [];
    for await (const decisions of decideOn(rows, records, how)) {
      all.push(...decisions);
      // Waited for together: one by one, each would be a way to the database and back.
      await Promise.all(
        decisions.flatMap(({ row, here, merge }): readonly Promise<unknown>[] => {
          if (merge.kind !== 'add' && merge.kind !== 'change' && merge.kind !== 'mend') return [];
          const put = records.put(merge.value, store === 'settings' ? row.key : undefined);
          return merge.kind === 'mend' ? [aside.add(asideOf({ ...row, value: here }, merge.problems, at)), put] : [put];
        }),
      );
    }
    return all;
  });

const writeText = (database: Database, id: string, rows: TextRows, how: How, at: string) =>
  writeTogether(database, ['texts', 'text-parts', 'text-words', 'set-aside'], 'default', async (transaction) => {
    const [texts, parts, aside] = [
      transaction.objectStore('texts'),
      transaction.objectStore('text-parts'),
      transaction.objectStore('set-aside'),
    ];
    const merge = mergeText(rows, await textHere(id, texts, parts), how, textRules);
    if (merge.kind === 'same' || merge.kind === 'unreadable') return merge;
    if (merge.kind === 'mend') {
      const here = { header: await texts.get(id), parts: await parts.getAll(partsRange(id)) };
      for (const row of rowsOf(here)) await aside.add(asideOf(row, NOT_WHOLE, at));
    }
    await parts.delete(partsRange(id));
    await transaction.objectStore('text-words').delete(id); // counted again when it is looked at
    await texts.put(merge.header);
    for (const part of merge.parts) await parts.put(part);
    return merge;
  });

const NOT_WHOLE: readonly Problem[] = [{ at: '', code: 'missing' }];

const rowsOf = ({ header, parts }: TextRows): readonly BackupRow[] => [
  ...(header === undefined ? [] : [{ store: 'texts', value: header }]),
  ...parts.map((value) => ({ store: 'text-parts', value })),
];
