import { isJsonObject } from '../../lesson/checkJson';
import {
  BACKUP_FORMAT,
  BACKUP_LIMITS,
  MOST_UNFOLDED,
  type BackupFailure,
  type BackupRow,
  type BackupSource,
  type BackupTotals,
  type Bytes,
} from './BackupFile';
import type { BackupTools, ChunkCipher } from './BackupTools';
import { byteReader, type ByteReader } from './byteReader';
import { areSame } from './bytes';
import { additionalOf, HEAD_BYTES, nonceOf, readHead, SEAL_BYTES, sealed, type ChunkKind } from './chunkFrame';
import { parseBackupHeader, type ReadHeader } from './parseBackupHeader';

/** What comes of reading on. The last one is `end` or `failed`; before `end` nobody knows that the file is whole. */
export type BackupStep =
  | { readonly kind: 'rows'; readonly rows: readonly BackupRow[]; readonly chunk: number }
  | { readonly kind: 'end'; readonly totals: BackupTotals }
  | Failed;

interface Failed {
  readonly kind: 'failed';
  readonly failure: BackupFailure;
}

/** Reads the first line of a file: what it is, and whether it takes a passphrase. */
export async function readBackupHeader(source: BackupSource): Promise<ReadHeader> {
  try {
    const first = await firstLine(byteReader(source()));
    return first.ok ? parseBackupHeader(first.value) : first;
  } catch (error) {
    return { ok: false, failure: unreadable(error) };
  }
}

/** Reads a file, a chunk at a time, each checked before it is unfolded and parsed. The cipher is null if it has none. */
export async function* readBackup(
  source: BackupSource,
  cipher: ChunkCipher | null,
  tools: Pick<BackupTools, 'gunzip' | 'sha256'>,
): AsyncGenerator<BackupStep> {
  try {
    yield* steps(byteReader(source()), cipher, tools);
  } catch (error) {
    yield { kind: 'failed', failure: unreadable(error) };
  }
}

const unreadable = (error: unknown): BackupFailure => ({ kind: 'unreadable', detail: String(error) });
const failed = (failure: BackupFailure): Failed => ({ kind: 'failed', failure });

async function* steps(
  reader: ByteReader,
  cipher: ChunkCipher | null,
  tools: Pick<BackupTools, 'gunzip' | 'sha256'>,
): AsyncGenerator<BackupStep> {
  const first = await firstLine(reader);
  if (!first.ok) return yield failed(first.failure);
  const header = await tools.sha256(first.bytes);
  let before = header;
  let rows = 0;
  for (let chunk = 1; ; chunk += 1) {
    const frame = await readFrame(reader, before, chunk, tools);
    if (frame.kind === 'failed') return yield frame;
    const unfolded = await unfold(frame, { header, chunk, cipher, tools });
    if (unfolded.kind === 'failed') return yield unfolded;
    before = frame.seal;
    const values = linesOf(unfolded.bytes);
    if (!values) return yield failed({ kind: 'damaged', chunk });
    if (frame.kind === 'end') {
      const totals = { rows, chunks: chunk - 1 };
      const whole = isTotals(values, totals) && (await reader.isAtEnd());
      return yield whole ? { kind: 'end', totals } : failed({ kind: 'damaged', chunk });
    }
    if (!areRows(values)) return yield failed({ kind: 'damaged', chunk });
    rows += values.length;
    yield { kind: 'rows', rows: values, chunk };
  }
}

type FirstLine =
  | { readonly ok: true; readonly bytes: Bytes; readonly value: unknown }
  | { readonly ok: false; readonly failure: BackupFailure };

async function firstLine(reader: ByteReader): Promise<FirstLine> {
  const bytes = await reader.line(BACKUP_LIMITS.header);
  const values = bytes && linesOf(bytes);
  if (bytes && values?.length === 1) return { ok: true, bytes, value: values[0] };
  const opening = new TextEncoder().encode(`{"format":"${BACKUP_FORMAT}"`);
  const start = bytes ?? (await reader.take(opening.length));
  const begun = start !== null && areSame(start.slice(0, opening.length), opening);
  if (!begun) return { ok: false, failure: { kind: 'not-a-backup' } };
  return { ok: false, failure: bytes ? { kind: 'damaged', chunk: 0 } : { kind: 'cut', chunk: 0 } };
}

interface Frame {
  readonly kind: ChunkKind;
  readonly content: Bytes;
  readonly seal: Bytes;
}

async function readFrame(
  reader: ByteReader,
  before: Bytes,
  chunk: number,
  { sha256 }: Pick<BackupTools, 'sha256'>,
): Promise<Frame | Failed> {
  const headBytes = await reader.take(HEAD_BYTES);
  if (!headBytes) return failed({ kind: 'cut', chunk });
  const head = readHead(headBytes);
  if (!head) return failed({ kind: 'damaged', chunk });
  if (head.length > MOST_UNFOLDED + BACKUP_LIMITS.overhead) return failed({ kind: 'too-large', chunk });
  const content = await reader.take(head.length);
  const seal = content && (await reader.take(SEAL_BYTES));
  if (!content || !seal) return failed({ kind: 'cut', chunk });
  if (!areSame(seal, await sha256(sealed(before, headBytes, content)))) return failed({ kind: 'damaged', chunk });
  return { kind: head.kind, content, seal };
}

interface Unfolding {
  readonly header: Bytes;
  readonly chunk: number;
  readonly cipher: ChunkCipher | null;
  readonly tools: Pick<BackupTools, 'gunzip'>;
}

/** The seal fits by now: what cannot be decrypted has another passphrase, not another byte. */
async function unfold(
  { kind, content }: Frame,
  { header, chunk, cipher, tools }: Unfolding,
): Promise<{ readonly kind: 'unfolded'; readonly bytes: Bytes } | Failed> {
  const folded = cipher
    ? await cipher.decrypt(content, nonceOf(kind, chunk), additionalOf(header, kind, chunk))
    : content;
  if (!folded) return failed({ kind: 'wrong-passphrase' });
  const bytes = await tools.gunzip(folded, MOST_UNFOLDED);
  if (bytes === 'too-large') return failed({ kind: 'too-large', chunk });
  return bytes ? { kind: 'unfolded', bytes } : failed({ kind: 'damaged', chunk });
}

/** Each line as JSON; null if that is not what these bytes are. */
function linesOf(bytes: Bytes): readonly unknown[] | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text
      .split('\n')
      .filter((line) => line !== '')
      .map((line): unknown => JSON.parse(line));
  } catch {
    return null;
  }
}

const areRows = (values: readonly unknown[]): values is readonly BackupRow[] =>
  values.every(
    (value) =>
      isJsonObject(value) &&
      typeof value['store'] === 'string' &&
      Object.hasOwn(value, 'value') &&
      (value['key'] === undefined || typeof value['key'] === 'string'),
  );

const isTotals = ([value]: readonly unknown[], { rows, chunks }: BackupTotals): boolean =>
  isJsonObject(value) && value['rows'] === rows && value['chunks'] === chunks;
