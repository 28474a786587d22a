import type { BackupFailure, BackupRow, BackupTotals, Bytes } from '../../exchange/backup/BackupFile';
import type { BackupTools } from '../../exchange/backup/BackupTools';
import { isBackupStore, isPlainStore, keyOf, orderOfRows, type PlainStore } from '../../exchange/backup/backupStores';
import type { TextRows } from '../../exchange/backup/mergeText';
import { readBackup } from '../../exchange/backup/readBackup';
import type { OnProgress, OpenBackup } from './Backups';

/** What is done with the rows of a file, in their order; each is waited for. */
export interface BackupVisitor {
  /** Rows of one store, some at a time. */
  readonly plain: (store: PlainStore, rows: readonly BackupRow[]) => Promise<void>;
  readonly text: (id: string, rows: TextRows) => Promise<void>;
  readonly setAside: (rows: readonly BackupRow[]) => Promise<void>;
  /** Rows that belong nowhere: of a store that there is not, or a text's without its id. */
  readonly stray: (rows: readonly BackupRow[]) => Promise<void>;
}

export type Walked =
  { readonly ok: true; readonly totals: BackupTotals } | { readonly ok: false; readonly failure: BackupFailure };

/** A text has no more parts than this; what has more is no text, and not held in one piece. */
const MOST_PARTS = 100;

/** Reads a file from its beginning to its end, or to where it fails. */
export async function walkBackup(
  { source, size, cipher }: OpenBackup,
  visitor: BackupVisitor,
  tools: BackupTools,
  onProgress: OnProgress,
): Promise<Walked> {
  const fits = orderOfRows();
  const texts = gatherTexts(visitor);
  const counted = () => withProgress(source(), size, onProgress);
  for await (const step of readBackup(counted, cipher, tools)) {
    if (step.kind === 'failed') return { ok: false, failure: step.failure };
    if (step.kind === 'end') {
      await texts.end();
      return { ok: true, totals: step.totals };
    }
    if (!step.rows.every((row) => fits(row))) return { ok: false, failure: { kind: 'disordered', chunk: step.chunk } };
    for (const run of runsOf(step.rows)) await visit(run, visitor, texts);
  }
  throw new Error('a file is read to its end, or fails'); // see `readBackup`
}

async function visit(run: readonly BackupRow[], visitor: BackupVisitor, texts: Texts): Promise<void> {
  const { store } = run[0]!;
  if (store === 'texts' || store === 'text-parts') return texts.take(run);
  await texts.end();
  if (!isBackupStore(store)) await visitor.stray(run);
  else if (isPlainStore(store)) await visitor.plain(store, run);
  else await visitor.setAside(run);
}

/** Rows that follow each other and are of one store. */
function runsOf(rows: readonly BackupRow[]): readonly (readonly BackupRow[])[] {
  const runs: BackupRow[][] = [];
  for (const row of rows) {
    const open = runs.at(-1);
    if (open?.[0]?.store === row.store) open.push(row);
    else runs.push([row]);
  }
  return runs;
}

interface Texts {
  readonly take: (rows: readonly BackupRow[]) => Promise<void>;
  readonly end: () => Promise<void>;
}

/** Puts the rows of each text together, across chunks. */
function gatherTexts(visitor: BackupVisitor): Texts {
  let open: { readonly id: string; readonly header?: unknown; readonly parts: unknown[] } | null = null;

  async function end(): Promise<void> {
    if (open) await visitor.text(open.id, open);
    open = null;
  }

  async function takeOne(row: BackupRow): Promise<void> {
    const key = keyOf(row);
    if (key === null) return visitor.stray([row]);
    const id = String(typeof key === 'object' ? key[0] : key);
    if (open?.id !== id || open.parts.length >= MOST_PARTS) await end();
    if (row.store === 'texts') open = { id, header: row.value, parts: [] };
    else (open ??= { id, parts: [] }).parts.push(row.value);
  }

  return {
    take: async (rows) => {
      for (const row of rows) await takeOne(row);
    },
    end,
  };
}

async function* withProgress(
  source: AsyncIterable<Bytes>,
  size: number,
  onProgress: OnProgress,
): AsyncGenerator<Bytes> {
  let read = 0;
  for await (const bytes of source) {
    yield bytes;
    read += bytes.length;
    onProgress(Math.min(1, read / size));
  }
}
