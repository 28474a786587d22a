import {
  BOUND,
  FIRST_PLACE,
  FIRST_SHARED,
  INFLECTS,
  KIND_SHIFT,
  LAST_PLACE,
  MEANING_SECTIONS,
  MEANINGS_MAGIC,
  OPENS,
  RELATION_SHIFT,
  THE_HEADWORD,
  VERSION,
  WORD_SECTIONS,
  WORDS_MAGIC,
  type CompiledLexicon,
  type MeaningHeader,
  type MeaningSection,
  type WordHeader,
  type WordSection,
} from './compiledFormat.ts';
import { RELATIONS, VARIANT_KINDS, type Entry, type Sense } from './Entry.ts';
import { NO_CONTEXTS, type Contexts, type WrittenCues } from './parseContexts.ts';
import type { Details, SenseDetail } from './SenseDetail.ts';

/**
 * Compiles entries to the bytes that `openLexicon` reads (compiledFormat.ts). The same entries give the same bytes. Of
 * entries with one id the first one holds; details and cues of an id that no entry has are left out.
 *
 * @throws RangeError for what does not fit: more than 65,000 entries and names, glosses of more than 64 kB
 */
export function compileLexicon(
  given: readonly Entry[],
  details: Details = new Map(),
  contexts: Contexts = NO_CONTEXTS,
): CompiledLexicon {
  const entries = sorted(given);
  const { sections, lists } = wordSections(entries);
  const glosses = entries.map(({ senses }) => bytesOf(senses.map(glossLine).join('\n')));
  const meanings: Record<MeaningSection, Uint8Array> = {
    glossLengths: wide(glosses.map(({ length }) => length)),
    glosses: joined(glosses),
    ...detailSections(entries, details),
    ...cueSections(entries, contexts),
  };
  const stamp = hashOf(joined([...Object.values(sections), ...Object.values(meanings)]));
  const shared = { version: VERSION, entries: entries.length, stamp };
  const lengths = entries.map(({ headword }) => headword.length);
  const [units, longest] = [lengths.reduce((sum, length) => sum + length, 0), Math.max(0, ...lengths)];
  const words: WordHeader = { ...shared, units, longest, lengths: lengthsOf<WordSection>(sections), ...lists };
  const meaning: MeaningHeader = { ...shared, lengths: lengthsOf<MeaningSection>(meanings) };
  return {
    words: fileOf(
      WORDS_MAGIC,
      words,
      WORD_SECTIONS.map((name) => sections[name]),
    ),
    meanings: fileOf(
      MEANINGS_MAGIC,
      meaning,
      MEANING_SECTIONS.map((name) => meanings[name]),
    ),
  };
}

function wordSections(entries: readonly Entry[]) {
  const places = new Map(entries.map(({ id }, index) => [id, index]));
  const [classes, registers, affixes, others] = [listOfLists(), listOfLists(), listOfLists(), listOfLists()];
  const placeOf = (name: string | undefined) =>
    name === undefined ? 0 : 1 + (places.get(name) ?? entries.length + others.placeOf([name]));
  const sections: Record<WordSection, Uint8Array> = {
    headwords: bytesOf(frontCoded(entries.map(({ headword }) => headword))),
    kinds: narrow(entries.map(kindsOf)),
    flags: narrow(entries.map(flagsOf)),
    classes: narrow(entries.map((entry) => classes.placeOf(entry.classes))),
    registers: narrow(entries.map((entry) => registers.placeOf(entry.registers))),
    affixes: wide(entries.map(({ derivation }) => affixes.placeOf(derivation?.affixes ?? []))),
    roots: wide(entries.map(({ derivation }) => placeOf(derivation?.root))),
    standards: wide(entries.map(({ variant }) => placeOf(variant?.of))),
  };
  const lists: Pick<WordHeader, 'classes' | 'registers' | 'affixes' | 'others'> = {
    classes: classes.lists as WordHeader['classes'],
    registers: registers.lists as WordHeader['registers'],
    affixes: affixes.lists,
    others: others.lists.map(([name]) => name ?? ''),
  };
  return { sections, lists };
}

function detailSections(entries: readonly Entry[], details: Details) {
  const { places, lengths, texts } = someHave(entries, details, detailLine);
  return { detailed: places, detailLengths: lengths, details: texts };
}

function cueSections(entries: readonly Entry[], { cues, fields }: Contexts) {
  const packed = packer(entries);
  const lineOf = ({ sense, cues: written }: WrittenCues) => `${sense}\t${packed(written.replaceAll('; ', ';'))}`;
  const { places, lengths, texts } = someHave(entries, cues, lineOf);
  const lines = [...fields].map(([field, words]) => `${field}\t${packed(words.join(' '))}`);
  return { cued: places, cueLengths: lengths, cues: texts, fields: bytesOf(lines.join('\n')) };
}

/** Writes a word of small letters that is a headword as one character. */
function packer(entries: readonly Entry[]): (text: string) => string {
  const places = new Map<string, number>();
  for (const [place, { headword }] of entries.entries()) if (!places.has(headword)) places.set(headword, place);
  return (text) =>
    text.replace(/(?<![=#\p{L}-])\p{Ll}[\p{L}\p{Nd}-]*/gu, (word) => {
      const place = places.get(word);
      return place === undefined ? word : String.fromCharCode(inRange(FIRST_PLACE + place, LAST_PLACE));
    });
}

/** What only some entries have: their places, and of each its lines. */
function someHave<Item>(
  entries: readonly Entry[],
  items: ReadonlyMap<string, readonly Item[]>,
  lineOf: (item: Item, entry: Entry) => string,
) {
  const places = entries.flatMap(({ id }, place) => (items.has(id) ? [place] : []));
  const texts = places.map((place) => {
    const entry = entries[place]!;
    return bytesOf((items.get(entry.id) ?? []).map((item) => lineOf(item, entry)).join('\n'));
  });
  return { places: wide(places), lengths: wide(texts.map(({ length }) => length)), texts: joined(texts) };
}

function detailLine({ sense, paraphrase, goesWith, note }: SenseDetail, { headword }: Entry): string {
  const packed = [goesWith.join('; '), note?.en ?? '', note?.id ?? ''].map((text) =>
    text.replaceAll(headword, THE_HEADWORD),
  );
  return [String(sense), paraphrase, ...packed].join('\t').trimEnd();
}

const lengthsOf = <Section extends string>(sections: Readonly<Record<Section, Uint8Array>>) =>
  Object.fromEntries(Object.entries<Uint8Array>(sections).map(([name, { length }]) => [name, length])) as Record<
    Section,
    number
  >;

function fileOf(magic: string, header: object, sections: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const head = bytesOf(JSON.stringify(header));
  return joined([bytesOf(magic), littleEndian(head.length, 4), head, ...sections]);
}

/** FNV-1a, in 32 bits. */
function hashOf(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}

function sorted(given: readonly Entry[]): readonly Entry[] {
  const first = new Map<string, Entry>();
  for (const entry of given) if (!first.has(entry.id)) first.set(entry.id, entry);
  const key = ({ headword, id }: Entry) => `${headword.toLowerCase()}\n${id}`;
  return [...first.values()]
    .map((entry) => [key(entry), entry] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, entry]) => entry);
}

function flagsOf({ band, bound, variant }: Entry): number {
  const kind = variant ? 1 + VARIANT_KINDS.indexOf(variant.kind) : 0;
  return band | (bound ? BOUND : 0) | (kind << KIND_SHIFT);
}

function kindsOf({ id, derivation, phrase }: Entry): number {
  const relation = derivation ? 1 + RELATIONS.indexOf(derivation.relation) : 0;
  const homonym = Number(/#(\d)$/.exec(id)?.[1] ?? 0);
  return homonym | (relation << RELATION_SHIFT) | (phrase?.inflects ? INFLECTS : 0) | (phrase?.opens ? OPENS : 0);
}

function glossLine({ number, gloss, wordClass, register, expansion }: Sense, index: number): string {
  const fields = [gloss, number === index + 1 ? '' : String(number), wordClass ?? '', register ?? '', expansion ?? ''];
  return fields.join('\t').trimEnd();
}

function frontCoded(words: readonly string[]): string {
  let before = '';
  return words
    .map((word) => {
      let shared = 0;
      while (shared < word.length && word[shared] === before[shared]) shared++;
      before = word;
      return String.fromCharCode(FIRST_SHARED + shared) + word.slice(shared);
    })
    .join('\n');
}

/** Lists that come up again and again, each kept once, in the order in which they come up. */
function listOfLists() {
  const lists: (readonly string[])[] = [];
  const known = new Map<string, number>();
  const placeOf = (list: readonly string[]): number => {
    const key = list.join('\n');
    const place = known.get(key) ?? lists.push(list) - 1;
    known.set(key, place);
    return place;
  };
  return { lists, placeOf };
}

const bytesOf = (text: string) => new TextEncoder().encode(text);

const narrow = (places: readonly number[]) => Uint8Array.from(places, (place) => inRange(place, 0xff));
const wide = (places: readonly number[]) => joined(places.map((place) => littleEndian(inRange(place, 0xffff), 2)));

function inRange(value: number, most: number): number {
  if (value > most) throw new RangeError(`${value} where at most ${most} fits`);
  return value;
}

const littleEndian = (value: number, bytes: number) =>
  Uint8Array.from({ length: bytes }, (_, index) => (value >>> (8 * index)) & 0xff);

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
