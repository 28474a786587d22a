import { BAND, BOUND, FIRST_SHARED, KIND_SHIFT, MAGIC, SECTIONS, type Header, type Section } from './compiledFormat';
import { VARIANT_KINDS, type Derivation, type Entry, type Sense } from './Entry';
import { lexiconOfForms, type Lexicon } from './Lexicon';

/** A lexicon that can also be gone through from one end to the other. */
export interface OpenLexicon extends Lexicon {
  /** All entries, sorted by headword. */
  readonly all: () => readonly Entry[];
}

/**
 * Opens a compiled lexicon (compiledFormat.ts): all of its entries are read at once.
 *
 * @throws Error where the bytes are not a lexicon of this version
 */
export function openLexicon(bytes: Uint8Array): OpenLexicon {
  const { header, sections } = partsOf(bytes);
  const headwords = readHeadwords(sections.headwords);
  if (headwords.length !== header.entries)
    throw new Error(`a lexicon of ${header.entries} entries with ${headwords.length} headwords`);
  const all = readEntries(header, sections, headwords);
  const forms: string[] = [];
  const entriesOfForms: Entry[][] = [];
  headwords.forEach((headword, index) => {
    const entry = all[index];
    const form = headword.toLowerCase();
    if (entry && form === forms.at(-1)) entriesOfForms.at(-1)?.push(entry);
    else if (entry) entriesOfForms[forms.push(form) - 1] = [entry];
  });
  return { ...lexiconOfForms(forms, entriesOfForms), all: () => all };
}

function readEntries(
  header: Header,
  sections: Readonly<Record<Section, Uint8Array>>,
  headwords: readonly string[],
): readonly Entry[] {
  const ids = headwords.map((headword, index) => {
    const homonym = sections.homonyms[index] ?? 0;
    return homonym === 0 ? headword : `${headword}#${homonym}`;
  });
  const nameAt = (place: number) => ids[place] ?? header.others[place - ids.length] ?? '';
  const derivationOf = (index: number): Derivation | null => {
    const root = wideAt(sections.roots, index);
    return root === 0
      ? null
      : { root: nameAt(root - 1), affixes: header.affixes[wideAt(sections.affixes, index)] ?? [] };
  };
  const variantOf = (index: number, kind: number): Entry['variant'] =>
    kind === 0 ? null : { of: nameAt(wideAt(sections.standards, index) - 1), kind: VARIANT_KINDS[kind - 1] ?? 'var' };
  const glosses = readGlosses(sections.glosses, sections.glossLengths, ids.length);
  return ids.map((id, index): Entry => {
    const flags = sections.flags[index] ?? 0;
    return {
      id,
      headword: headwords[index] ?? '',
      classes: header.classes[sections.classes[index] ?? 0] ?? [],
      bound: (flags & BOUND) !== 0,
      band: flags & BAND,
      senses: sensesOf(glosses[index] ?? ''),
      registers: header.registers[sections.registers[index] ?? 0] ?? [],
      derivation: derivationOf(index),
      variant: variantOf(index, flags >>> KIND_SHIFT),
    };
  });
}

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

/** The lines of each entry, cut out of one text: decoding it once is faster than entry by entry. */
function readGlosses(bytes: Uint8Array, lengths: Uint8Array, count: number): readonly string[] {
  const text = utf8.decode(bytes);
  const glosses: string[] = [];
  let [at, unit] = [0, 0];
  for (let index = 0; index < count; index++) {
    const [end, start] = [at + wideAt(lengths, index), unit];
    for (; at < end; at++) unit += unitsOf(bytes[at] ?? 0);
    glosses.push(text.slice(start, unit));
  }
  return glosses;
}

/** How many UTF-16 units a byte of UTF-8 begins: none within a character, two at a character beyond U+FFFF. */
const unitsOf = (byte: number) => ((byte & 0xc0) === 0x80 ? 0 : byte >= 0xf0 ? 2 : 1);

const sensesOf = (lines: string): readonly Sense[] =>
  lines.split('\n').map((line, index) => {
    const tab = line.indexOf('\t');
    return tab < 0
      ? { number: index + 1, gloss: line }
      : { number: Number(line.slice(0, tab)), gloss: line.slice(tab + 1) };
  });
