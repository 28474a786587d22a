import type {
  BackupFailure,
  BackupHeader,
  BackupRow,
  BackupSource,
  BackupTotals,
  Bytes,
} from '../../../src/exchange/backup/BackupFile';
import { backupWriter } from '../../../src/exchange/backup/backupWriter';
import { joined } from '../../../src/exchange/backup/bytes';
import { readBackup, readBackupHeader } from '../../../src/exchange/backup/readBackup';
import { unlock } from '../../../src/exchange/backup/unlock';
import { backupTools } from '../../../src/state/backupTools';

export const aHeader = (changes: Partial<BackupHeader> = {}): BackupHeader => ({
  format: 'simak-backup',
  version: 1,
  created: '2026-03-14T08:00:00.000Z',
  app: '0.1.0',
  device: 'device-1',
  encryption: null,
  ...changes,
});

/** Few rounds, so that laws can be tried on many files. */
export const encryption = {
  cipher: 'AES-256-GCM',
  derivation: 'PBKDF2-SHA-256',
  iterations: 1_000,
  salt: '00112233445566778899aabbccddeeff',
} as const;

/** A file of some rows; under a passphrase if there is one. */
export async function fileOf(
  rows: readonly BackupRow[],
  passphrase: string | null = null,
  header = aHeader({ encryption: passphrase === null ? null : encryption }),
): Promise<Bytes> {
  const pieces: Bytes[] = [];
  const cipher = passphrase === null ? null : await unlock(encryption, passphrase, backupTools);
  const writer = await backupWriter({
    header,
    cipher,
    tools: backupTools,
    sink: async (piece) => void pieces.push(piece),
  });
  for (const row of rows) if (!(await writer.add(row))) throw new Error('left out');
  await writer.end();
  return joined(...pieces);
}

/** A file that comes in pieces of this size. */
export const sourceOf = (file: Bytes, size = 1_000): BackupSource =>
  async function* () {
    for (let at = 0; at < file.length; at += size) yield file.slice(at, at + size);
  };

type Outcome =
  { readonly rows: readonly BackupRow[]; readonly totals: BackupTotals } | { readonly failure: BackupFailure };

/** Reads a file as the app does: its header, then, with the passphrase if it takes one, all of it. */
export async function readAll(source: BackupSource, passphrase = ''): Promise<Outcome> {
  const read = await readBackupHeader(source);
  if (!read.ok) return { failure: read.failure };
  const { encryption } = read.header;
  const cipher = encryption && (await unlock(encryption, passphrase, backupTools));
  const rows: BackupRow[] = [];
  for await (const step of readBackup(source, cipher, backupTools)) {
    if (step.kind === 'failed') return { failure: step.failure };
    if (step.kind === 'end') return { rows, totals: step.totals };
    rows.push(...step.rows);
  }
  throw new Error('neither read to the end nor failed');
}
