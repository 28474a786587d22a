import { BOUND, FIRST_SHARED, KIND_SHIFT, MAGIC, SECTIONS, type Header, type Section } from './compiledFormat.ts';
import { VARIANT_KINDS, type Entry, type Sense } from './Entry.ts';

/**
 * Compiles entries to the bytes that `openLexicon` reads (compiledFormat.ts). The same entries give the same bytes. Of
 * entries with one id the first one holds.
 *
 * @throws RangeError for what does not fit: more than 65,000 entries and names, glosses of more than 64 kB
 */
export function compileLexicon(given: readonly Entry[]): Uint8Array<ArrayBuffer> {
  const entries = sorted(given);
  const places = new Map(entries.map(({ id }, index) => [id, index]));
  const [classes, registers, affixes, others] = [listOfLists(), listOfLists(), listOfLists(), listOfLists()];
  const placeOf = (name: string | undefined) =>
    name === undefined ? 0 : 1 + (places.get(name) ?? entries.length + others.placeOf([name]));
  const glosses = entries.map(({ senses }) => bytesOf(senses.map(glossLine).join('\n')));
  const sections: Record<Section, Uint8Array> = {
    headwords: bytesOf(frontCoded(entries.map(({ headword }) => headword))),
    homonyms: Uint8Array.from(entries, ({ id }) => Number(/#(\d)$/.exec(id)?.[1] ?? 0)),
    flags: Uint8Array.from(entries, flagsOf),
    classes: narrow(entries.map((entry) => classes.placeOf(entry.classes))),
    registers: narrow(entries.map((entry) => registers.placeOf(entry.registers))),
    affixes: wide(entries.map(({ derivation }) => affixes.placeOf(derivation?.affixes ?? []))),
    roots: wide(entries.map(({ derivation }) => placeOf(derivation?.root))),
    standards: wide(entries.map(({ variant }) => placeOf(variant?.of))),
    glossLengths: wide(glosses.map(({ length }) => length)),
    glosses: joined(glosses),
  };
  const header: Header = {
    version: 1,
    entries: entries.length,
    lengths: Object.fromEntries(SECTIONS.map((name) => [name, sections[name].length])) as Header['lengths'],
    classes: classes.lists as Header['classes'],
    registers: registers.lists as Header['registers'],
    affixes: affixes.lists,
    others: others.lists.map(([name]) => name ?? ''),
  };
  const head = bytesOf(JSON.stringify(header));
  return joined([bytesOf(MAGIC), littleEndian(head.length, 4), head, ...SECTIONS.map((name) => sections[name])]);
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

const glossLine = ({ number, gloss }: Sense, index: number) => (number === index + 1 ? gloss : `${number}\t${gloss}`);

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
