import { BAND, BOUND, FIRST_SHARED, KIND_SHIFT, MAGIC, SECTIONS, type Header, type Section } from './compiledFormat';
import { VARIANT_KINDS, type Derivation, type Entry, type Sense } from './Entry';
import type { Lexicon } from './Lexicon';

/** A lexicon that can also be gone through from one end to the other. */
export interface OpenLexicon extends Lexicon {
  /** All entries, sorted by headword. */
  readonly all: () => readonly Entry[];
}

/**
 * Opens a compiled lexicon (compiledFormat.ts). Headwords are read at once; an entry when it is first asked for, its
 * glosses when somebody looks at them.
 *
 * @throws Error where the bytes are not a lexicon of this version
 */
export function openLexicon(bytes: Uint8Array): OpenLexicon {
  const { header, sections } = partsOf(bytes);
  const count = header.entries;
  const headwords = readHeadwords(sections.headwords);
  if (headwords.length !== count) throw new Error(`a lexicon of ${count} entries with ${headwords.length} headwords`);
  const forms = headwords.map((headword) => headword.toLowerCase());
  const glossStarts = startsOf(sections.glossLengths, count);

  const idOf = (index: number) => {
    const homonym = sections.homonyms[index] ?? 0;
    return `${headwords[index] ?? ''}${homonym === 0 ? '' : `#${homonym}`}`;
  };
  const nameAt = (place: number) => (place < count ? idOf(place) : (header.others[place - count] ?? ''));
  const derivationOf = (index: number): Derivation | null => {
    const root = wideAt(sections.roots, index);
    return root === 0
      ? null
      : { root: nameAt(root - 1), affixes: header.affixes[wideAt(sections.affixes, index)] ?? [] };
  };
  const variantOf = (index: number, kind: number): Entry['variant'] =>
    kind === 0 ? null : { of: nameAt(wideAt(sections.standards, index) - 1), kind: VARIANT_KINDS[kind - 1] ?? 'var' };
  const glossesOf = (index: number) => sections.glosses.subarray(glossStarts[index], glossStarts[index + 1]);
  const read = (index: number): Entry => {
    const flags = sections.flags[index] ?? 0;
    let senses: readonly Sense[] | undefined;
    return {
      id: idOf(index),
      headword: headwords[index] ?? '',
      classes: header.classes[sections.classes[index] ?? 0] ?? [],
      bound: (flags & BOUND) !== 0,
      band: flags & BAND,
      get senses() {
        return (senses ??= readSenses(glossesOf(index)));
      },
      registers: header.registers[sections.registers[index] ?? 0] ?? [],
      derivation: derivationOf(index),
      variant: variantOf(index, flags >>> KIND_SHIFT),
    };
  };

  const entries: (Entry | undefined)[] = Array.from({ length: count });
  const entryAt = (index: number) => (entries[index] ??= read(index));
  const first = new Map<string, number>();
  for (let index = count - 1; index >= 0; index--) first.set(forms[index] ?? '', index);
  const lists = new Map<number, readonly Entry[]>();
  const listFrom = (start: number): readonly Entry[] => {
    const known = lists.get(start);
    if (known) return known;
    const list = [entryAt(start)];
    for (let index = start + 1; index < count && forms[index] === forms[start]; index++) list.push(entryAt(index));
    lists.set(start, list);
    return list;
  };
  const spelled = (form: string) => {
    const start = first.get(form);
    return start === undefined ? none : listFrom(start);
  };
  return {
    spelled,
    byId: (id) => spelled(id.replace(/#\d$/, '').toLowerCase()).find((entry) => entry.id === id),
    all: () => Array.from({ length: count }, (_, index) => entryAt(index)),
  };
}

const none: readonly Entry[] = [];
const utf8 = new TextDecoder('utf-8', { fatal: true });

function partsOf(bytes: Uint8Array): { header: Header; sections: Record<Section, Uint8Array> } {
  if (bytes.length < 8 || utf8.decode(bytes.subarray(0, 4)) !== MAGIC) throw new Error('these bytes are no lexicon');
  const headerEnd = 8 + wideAt(bytes, 2) + wideAt(bytes, 3) * 0x10000;
  const header = JSON.parse(utf8.decode(bytes.subarray(8, headerEnd))) as Header;
  if (header.version !== 1) throw new Error(`a lexicon of version ${String(header.version)}, not 1`);
  let at = headerEnd;
  const sections = SECTIONS.map((name) => [name, bytes.subarray(at, (at += header.lengths[name]))] as const);
  if (at !== bytes.length) throw new Error(`a lexicon of ${at} bytes, of which ${bytes.length} are here`);
  return { header, sections: Object.fromEntries(sections) as Record<Section, Uint8Array> };
}

/** The item of a u16 column. */
const wideAt = (column: Uint8Array, index: number) => (column[2 * index] ?? 0) | ((column[2 * index + 1] ?? 0) << 8);

function readHeadwords(bytes: Uint8Array): readonly string[] {
  if (bytes.length === 0) return [];
  let before = '';
  return utf8
    .decode(bytes)
    .split('\n')
    .map((line) => (before = before.slice(0, line.charCodeAt(0) - FIRST_SHARED) + line.slice(1)));
}

function startsOf(lengths: Uint8Array, count: number): Uint32Array {
  const starts = new Uint32Array(count + 1);
  for (let index = 0; index < count; index++) starts[index + 1] = (starts[index] ?? 0) + wideAt(lengths, index);
  return starts;
}

const readSenses = (bytes: Uint8Array): readonly Sense[] =>
  utf8
    .decode(bytes)
    .split('\n')
    .map((line, index) => {
      const [number, gloss] = line.split('\t');
      return gloss === undefined ? { number: index + 1, gloss: line } : { number: Number(number), gloss };
    });
