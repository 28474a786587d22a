import {
  integer,
  literal,
  maxLength,
  maxValue,
  minValue,
  nullable,
  number,
  object,
  pipe,
  regex,
  safeParse,
  strictObject,
  string,
  type GenericSchema,
} from 'valibot';
import { BACKUP_FORMAT, BACKUP_VERSION, type BackupFailure, type BackupHeader } from './BackupFile';

/** A file may not keep a phone busy for minutes before a single byte of it has been checked. */
const MOST_ITERATIONS = 10_000_000;

const anyVersion = object({ format: literal(BACKUP_FORMAT), version: pipe(number(), integer(), minValue(1)) });

const shape: GenericSchema<unknown, BackupHeader> = strictObject({
  format: literal(BACKUP_FORMAT),
  version: literal(BACKUP_VERSION),
  created: pipe(string(), regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/u)),
  app: pipe(string(), maxLength(100)),
  device: pipe(string(), maxLength(100)),
  encryption: nullable(
    strictObject({
      cipher: literal('AES-256-GCM'),
      derivation: literal('PBKDF2-SHA-256'),
      iterations: pipe(number(), integer(), minValue(1), maxValue(MOST_ITERATIONS)),
      salt: pipe(string(), regex(/^[0-9a-f]{32}$/u)),
    }),
  ),
});

export type ReadHeader =
  { readonly ok: true; readonly header: BackupHeader } | { readonly ok: false; readonly failure: BackupFailure };

/** Parses what `JSON.parse` made of the first line of a file. */
export function parseBackupHeader(value: unknown): ReadHeader {
  const known = safeParse(anyVersion, value);
  if (!known.success) return { ok: false, failure: { kind: 'not-a-backup' } };
  const { version } = known.output;
  if (version > BACKUP_VERSION) return { ok: false, failure: { kind: 'newer', version } };
  const shaped = safeParse(shape, value);
  return shaped.success ? { ok: true, header: shaped.output } : { ok: false, failure: { kind: 'damaged', chunk: 0 } };
}
