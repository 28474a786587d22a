import { VERSION } from './compiledFormat';

export const utf8 = new TextDecoder('utf-8', { fatal: true });

interface AnyHeader {
  readonly version: number;
  readonly lengths: Readonly<Record<string, number>>;
}

/** The header and the sections of a compiled file. @throws Error where the bytes are not one of this version */
export function partsOf<Header extends AnyHeader>(
  bytes: Uint8Array,
  magic: string,
  names: readonly (keyof Header['lengths'] & string)[],
): { header: Header; sections: Readonly<Record<keyof Header['lengths'], Uint8Array>> } {
  if (bytes.length < 8 || utf8.decode(bytes.subarray(0, 4)) !== magic) throw new Error('these bytes are no lexicon');
  const headerEnd = 8 + wideAt(bytes, 2) + wideAt(bytes, 3) * 0x10000;
  const header = JSON.parse(utf8.decode(bytes.subarray(8, headerEnd))) as Header;
  if (header.version !== VERSION) throw new Error(`a lexicon of version ${String(header.version)}, not ${VERSION}`);
  let at = headerEnd;
  const sections = names.map((name) => [name, bytes.subarray(at, (at += header.lengths[name] ?? 0))] as const);
  if (at !== bytes.length) throw new Error(`a lexicon of ${at} bytes, of which ${bytes.length} are here`);
  return { header, sections: Object.fromEntries(sections) as Record<keyof Header['lengths'], Uint8Array> };
}

/** The item of a u16 column. */
export const wideAt = (column: Uint8Array, index: number) =>
  (column[2 * index] ?? 0) | ((column[2 * index + 1] ?? 0) << 8);

/** Where each of so many things begins, and where the last one ends, by their lengths. */
export function startsOf(lengths: Uint8Array, count: number): Uint32Array {
  const starts = new Uint32Array(count + 1);
  for (let index = 0; index < count; index++) starts[index + 1] = (starts[index] ?? 0) + wideAt(lengths, index);
  return starts;
}

/** What is made when it is first asked for. */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}
