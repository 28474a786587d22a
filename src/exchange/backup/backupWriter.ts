import { BACKUP_LIMITS, type BackupHeader, type BackupRow, type BackupTotals, type Bytes } from './BackupFile';
import type { BackupTools, ChunkCipher } from './BackupTools';
import { joined } from './bytes';
import { additionalOf, headOf, nonceOf, sealed, type ChunkKind } from './chunkFrame';
import { isJson } from './isJson';

export interface BackupWriter {
  /**
   * Adds a record, in the order that `orderOfRows` holds. False if it is longer than a row may be, or JSON cannot hold it: then it
   * is left out, and whoever writes the backup says so.
   */
  readonly add: (row: BackupRow) => Promise<boolean>;
  /** Closes the file. */
  readonly end: () => Promise<BackupTotals>;
}

export interface BackupOutput {
  readonly header: BackupHeader;
  /** Of the header's encryption; null if it has none. */
  readonly cipher: ChunkCipher | null;
  readonly tools: Pick<BackupTools, 'gzip' | 'sha256'>;
  /** Takes the bytes of the file, one piece after the other. */
  readonly sink: (bytes: Bytes) => Promise<void>;
}

const LINE_FEED = Uint8Array.of(10);

/** Begins a backup file. Holds one chunk at a time, whatever the length of the file. */
export async function backupWriter({ header, cipher, tools, sink }: BackupOutput): Promise<BackupWriter> {
  const text = new TextEncoder();
  const first = text.encode(`${JSON.stringify(header)}\n`);
  const headerSeal = await tools.sha256(first);
  let seal = headerSeal;
  let [rows, chunks] = [0, 0];
  let open: Bytes[] = [];
  let length = 0;
  await sink(first);

  async function write(kind: ChunkKind, unfolded: Bytes): Promise<void> {
    chunks += 1;
    const folded = await tools.gzip(unfolded);
    const content = cipher
      ? await cipher.encrypt(folded, nonceOf(kind, chunks), additionalOf(headerSeal, kind, chunks))
      : folded;
    const head = headOf(kind, content.length);
    seal = await tools.sha256(sealed(seal, head, content));
    await sink(joined(head, content, seal));
  }

  async function close(): Promise<void> {
    if (length === 0) return;
    const unfolded = joined(...open);
    [open, length] = [[], 0];
    await write('rows', unfolded);
  }

  return {
    add: async (row) => {
      if (!isJson(row.value)) return false;
      const bytes = text.encode(JSON.stringify(row));
      if (bytes.length >= BACKUP_LIMITS.row) return false;
      open.push(bytes, LINE_FEED);
      length += bytes.length + 1;
      rows += 1;
      if (length >= BACKUP_LIMITS.chunk) await close();
      return true;
    },
    end: async () => {
      await close();
      const totals = { rows, chunks };
      await write('end', text.encode(JSON.stringify(totals)));
      return totals;
    },
  };
}
