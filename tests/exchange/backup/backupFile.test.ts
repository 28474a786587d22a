import '../../support/laws';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BACKUP_LIMITS, type BackupRow, type Bytes } from '../../../src/exchange/backup/BackupFile';
import { backupWriter } from '../../../src/exchange/backup/backupWriter';
import { fourBytes, joined } from '../../../src/exchange/backup/bytes';
import { headOf } from '../../../src/exchange/backup/chunkFrame';
import { backupTools } from '../../../src/state/backupTools';
import { aHeader, encryption, fileOf, readAll, sourceOf } from './backupFiles';

/** What `JSON.parse` can give: minus zero is none of it. */
const json = fc.jsonValue({ stringUnit: 'binary' }).map((value): unknown => JSON.parse(JSON.stringify(value)));
const row: fc.Arbitrary<BackupRow> = fc.record(
  { store: fc.string(), key: fc.string(), value: json },
  { requiredKeys: ['store', 'value'] },
);
const passphrase = fc.option(fc.string({ minLength: 1, unit: 'grapheme' }));
const some: readonly BackupRow[] = [
  { store: 'quiz-events', value: { id: 'a', text: 'Perbedaan itu fakta' } },
  { store: 'settings', key: 'settings', value: { theme: 'dark' } },
];
const long = (count: number): readonly BackupRow[] =>
  Array.from({ length: count }, (_, index) => ({ store: 'quiz-events', value: { id: `${index}`.padStart(9, '0') } }));

describe('what is written is read', () => {
  test('any rows, with and without a passphrase, in pieces of any size', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row), passphrase, fc.integer({ min: 1, max: 3_000 }), async (rows, secret, size) => {
        const read = await readAll(sourceOf(await fileOf(rows, secret), size), secret ?? '');
        expect(read).toMatchObject({ rows, totals: { rows: rows.length } });
      }),
    );
  });

  test('many rows: in chunks that are closed when they are full', async () => {
    const rows = long(5_000);
    const read = await readAll(sourceOf(await fileOf(rows, 'kata sandi')), 'kata sandi');
    const bytes = new TextEncoder().encode(rows.map((row) => `${JSON.stringify(row)}\n`).join('')).length;
    expect(read).toEqual({ rows, totals: { rows: 5_000, chunks: Math.ceil(bytes / BACKUP_LIMITS.chunk) } });
  });

  test('none at all', async () => {
    expect(await readAll(sourceOf(await fileOf([])))).toEqual({ rows: [], totals: { rows: 0, chunks: 0 } });
  });

  test('a row longer than a row may be is left out, and the file stays whole', async () => {
    const pieces: Bytes[] = [];
    const writer = await backupWriter({
      header: aHeader(),
      cipher: null,
      tools: backupTools,
      sink: async (piece) => void pieces.push(piece),
    });
    expect(await writer.add(some[0]!)).toBe(true);
    expect(await writer.add({ store: 'texts', value: 'x'.repeat(BACKUP_LIMITS.row) })).toBe(false);
    expect(await writer.add(some[1]!)).toBe(true);
    await writer.end();
    expect(await readAll(sourceOf(joined(...pieces)))).toMatchObject({ rows: some });
  });

  test.each<[why: string, value: unknown]>([
    ['a date', { at: new Date(0) }],
    ['no number', [NaN]],
    ['nothing', { text: undefined }],
    ['a hole', Array(1)],
    ['a number beyond JSON', 5n],
    ['bytes', new Uint8Array(2)],
  ])('a row with %s in it is left out: it would be read as something else', async (_, value) => {
    const writer = await backupWriter({ header: aHeader(), cipher: null, tools: backupTools, sink: async () => {} });
    expect(await writer.add({ store: 'texts', value })).toBe(false);
  });

  test('the longest row that there may be', async () => {
    const rows = [{ store: 'texts', value: 'x'.repeat(BACKUP_LIMITS.row - 100) }];
    expect(await readAll(sourceOf(await fileOf(rows), 100_000))).toMatchObject({ rows });
  });

  test('a passphrase in composed letters opens what decomposed ones locked', async () => {
    expect(await readAll(sourceOf(await fileOf(some, 'caf\u00e9')), 'cafe\u0301')).toMatchObject({ rows: some });
  });
});

describe('what happens to a file is noticed', () => {
  test('any byte that is not as it was written', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { maxLength: 5 }),
        passphrase,
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        async (rows, secret, place, change) => {
          const file = await fileOf(rows, secret);
          file[place % file.length]! ^= change;
          expect(await readAll(sourceOf(file), secret ?? '')).toHaveProperty('failure');
        },
      ),
    );
  });

  test('any cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 5 }), passphrase, fc.nat(), async (rows, secret, place) => {
        const file = await fileOf(rows, secret);
        const cut = place % file.length;
        const read = await readAll(sourceOf(file.slice(0, cut)), secret ?? '');
        // So short that nobody can say what it was to be; or what it is.
        const least = '{"format":"simak-backup"'.length;
        expect(read).toMatchObject({ failure: { kind: cut < least ? 'not-a-backup' : 'cut' } });
      }),
    );
  });

  test.each([
    ['with a chunk taken out', (chunks: readonly Bytes[]) => chunks.toSpliced(1, 1), 2],
    [
      'with two chunks in the other order',
      (chunks: readonly Bytes[]) => [chunks[1]!, chunks[0]!, ...chunks.slice(2)],
      1,
    ],
    ['with a chunk twice', (chunks: readonly Bytes[]) => chunks.toSpliced(1, 0, chunks[0]!), 2],
    ['with something after its end', (chunks: readonly Bytes[]) => [...chunks, Uint8Array.of(0)], 4],
  ])('a file %s', async (_, change, chunk) => {
    for (const secret of [null, 'kata sandi']) {
      const file = await fileOf(long(3_500), secret);
      const [first, ...chunks] = framesOf(file);
      expect(chunks).toHaveLength(4);
      const read = await readAll(sourceOf(joined(first!, ...change(chunks))), secret ?? '');
      expect(read).toEqual({ failure: { kind: 'damaged', chunk } });
    }
  });

  test('cut between two chunks: which one is missing is said', async () => {
    const frames = framesOf(await fileOf(long(3_500)));
    expect(await readAll(sourceOf(joined(...frames.slice(0, 3))))).toEqual({ failure: { kind: 'cut', chunk: 3 } });
  });

  test('an encrypted chunk under the header of another time', async () => {
    const [mine, other] = [
      await fileOf(some, 'kata sandi'),
      aHeader({ encryption, created: '2025-01-01T00:00:00.000Z' }),
    ];
    const [, ...chunks] = framesOf(mine);
    // The seals are made anew, as somebody without the passphrase can.
    const forged = await resealed(new TextEncoder().encode(`${JSON.stringify(other)}\n`), chunks);
    expect(await readAll(sourceOf(forged), 'kata sandi')).toEqual({ failure: { kind: 'wrong-passphrase' } });
  });

  test('an encrypted file whose rest was taken off, with seals made anew', async () => {
    const [first, ...chunks] = framesOf(await fileOf(long(3_500), 'kata sandi'));
    const forged = await resealed(first!, [chunks[0]!, chunks.at(-1)!]);
    expect(await readAll(sourceOf(forged), 'kata sandi')).toEqual({ failure: { kind: 'wrong-passphrase' } });
  });
});

describe('what is not read', () => {
  test.each(['', 'lain', 'Kata sandi', 'kata sandi '])('the passphrase %j is not the right one', async (secret) => {
    const file = await fileOf(some, 'kata sandi');
    expect(await readAll(sourceOf(file), secret)).toEqual({ failure: { kind: 'wrong-passphrase' } });
  });

  test('what is encrypted cannot be unfolded without the passphrase', async () => {
    const contents = async (secret: string | null) =>
      framesOf(await fileOf(some, secret))
        .slice(1)
        .map((frame) => backupTools.gunzip(frame.slice(5, -32), 1_000));
    const [open, locked] = [await Promise.all(await contents(null)), await Promise.all(await contents('kata sandi'))];
    expect(open.every((content) => content instanceof Uint8Array)).toBe(true);
    expect(locked).toEqual([null, null]);
  });

  test.each([
    ['nothing', ''],
    ['a text', 'Perbedaan itu fakta\n'],
    ['other JSON', '{"format":"anki","version":1}\n'],
    ['a list', '[]\n'],
    ['one long line', 'x'.repeat(100_000)],
    ['no version', '{"format":"simak-backup"}\n'],
    ['half a version', '{"format":"simak-backup","version":1.5}\n'],
  ])('%s is not a backup', async (_, text) => {
    const read = await readAll(sourceOf(new TextEncoder().encode(text)));
    expect(read).toEqual({ failure: { kind: 'not-a-backup' } });
  });

  test('what a later version wrote, whatever else its header says', async () => {
    const header = new TextEncoder().encode('{"format":"simak-backup","version":2,"kingdom":"plants"}\n');
    expect(await readAll(sourceOf(header))).toEqual({ failure: { kind: 'newer', version: 2 } });
  });

  test.each([
    ['another cipher', { encryption: { ...encryption, cipher: 'ROT13' } }],
    ['hours of deriving a key', { encryption: { ...encryption, iterations: 1e12 } }],
    ['a salt that is none', { encryption: { ...encryption, salt: 'salt' } }],
    ['no time', { created: 'yesterday' }],
    ['a member that there is not', { colour: 'red' }],
  ])('a header with %s', async (_, changes) => {
    const header = new TextEncoder().encode(`${JSON.stringify({ ...aHeader(), ...changes })}\n`);
    expect(await readAll(sourceOf(header))).toEqual({ failure: { kind: 'damaged', chunk: 0 } });
  });

  test('a chunk that unfolds to more than there may be is not unfolded', async () => {
    const bomb = await backupTools.gzip(new Uint8Array(50_000_000));
    expect(bomb.length).toBeLessThan(100_000);
    expect(await readAll(sourceOf(await withChunk(bomb), 50_000))).toEqual({
      failure: { kind: 'too-large', chunk: 1 },
    });
  });

  test('a chunk that says it has gigabytes is not waited for', async () => {
    const [first] = framesOf(await fileOf([]));
    const file = joined(first!, headOf('rows', 2 ** 32 - 1), new Uint8Array(1_000));
    expect(await readAll(sourceOf(file))).toEqual({ failure: { kind: 'too-large', chunk: 1 } });
  });

  test.each([
    ['no gzip', async () => new TextEncoder().encode('{"store":"texts","value":1}\n')],
    ['half a gzip', async () => (await folded('{"store":"texts","value":1}\n')).slice(0, -9)],
    ['no JSON', async () => folded('{"store":\n')],
    ['no UTF-8', async () => backupTools.gzip(Uint8Array.of(34, 255, 34, 10))],
    ['no row', async () => folded('[]\n')],
    ['a row of no store', async () => folded('{"value":1}\n')],
    ['a row without a value', async () => folded('{"store":"texts"}\n')],
    ['a row whose key is no text', async () => folded('{"store":"texts","key":1,"value":1}\n')],
  ])('a chunk with %s, rightly sealed', async (_, content) => {
    const file = await withChunk(await content());
    expect(await readAll(sourceOf(file))).toEqual({ failure: { kind: 'damaged', chunk: 1 } });
  });

  test('a last chunk that counts otherwise', async () => {
    const [first] = framesOf(await fileOf([]));
    const content = await folded('{"rows":1,"chunks":0}');
    const file = await resealed(first!, [joined(headOf('end', content.length), content, new Uint8Array(32))]);
    expect(await readAll(sourceOf(file))).toEqual({ failure: { kind: 'damaged', chunk: 1 } });
  });

  test('a file that the browser no longer hands out', async () => {
    const file = await fileOf(some);
    async function* broken() {
      yield file.slice(0, 300);
      throw new DOMException('moved', 'NotReadableError');
    }
    expect(await readAll(broken)).toMatchObject({ failure: { kind: 'unreadable' } });
  });
});

const folded = (text: string) => backupTools.gzip(new TextEncoder().encode(text));

/** The first line, and each chunk with its head and seal. */
function framesOf(file: Bytes): readonly Bytes[] {
  const first = file.indexOf(10) + 1;
  const frames = [file.slice(0, first)];
  for (let at = first; at < file.length;) {
    const end = at + 5 + new DataView(file.buffer, file.byteOffset).getUint32(at + 1) + 32;
    frames.push(file.slice(at, end));
    at = end;
  }
  return frames;
}

/** Chunks behind a first line, with the seals that they then have. */
async function resealed(first: Bytes, chunks: readonly Bytes[]): Promise<Bytes> {
  let seal = await backupTools.sha256(first);
  const frames = [first];
  for (const chunk of chunks) {
    const bare = chunk.slice(0, -32);
    seal = await backupTools.sha256(joined(seal, bare));
    frames.push(joined(bare, seal));
  }
  return joined(...frames);
}

/** A file whose first chunk has this content, rightly sealed. */
async function withChunk(content: Bytes): Promise<Bytes> {
  const [first, end] = framesOf(await fileOf([]));
  return resealed(first!, [joined(Uint8Array.of(0), fourBytes(content.length), content, new Uint8Array(32)), end!]);
}
