import { byName, rootsNamed } from './byName';
import {
  BAND,
  BOUND,
  FIRST_PLACE,
  HOMONYM,
  INFLECTS,
  KIND_SHIFT,
  MEANING_SECTIONS,
  MEANINGS_MAGIC,
  OPENS,
  RELATION,
  RELATION_SHIFT,
  THE_HEADWORD,
  VERSION,
  WORD_SECTIONS,
  WORDS_MAGIC,
  type CompiledLexicon,
  type MeaningHeader,
  type WordHeader,
  type WordSection,
} from './compiledFormat';
import {
  RELATIONS,
  VARIANT_KINDS,
  type Derivation,
  type Entry,
  type Register,
  type Sense,
  type WordClass,
} from './Entry';
import { FIELDS, type Field, type SenseCues } from './Cue';
import { classFacts, factsOf, rootOf, type Facts, type Lexeme } from './Lexeme';
import type { FormTable } from './FormTable';
import { headwordAt, phraseTable, readHeadwords, type Headwords } from './Headwords';
import { lexiconOver, type OpenLexicon, type Told } from './Lexicon';
import { senseCues } from './parseCues';
import type { SenseDetail } from './SenseDetail';

/**
 * Opens a compiled lexicon (compiledFormat.ts). Headwords are read at once; an entry when it is first asked for, its
 * glosses when somebody looks at them.
 *
 * @throws Error where the bytes are not a lexicon of this version
 */
export function openLexicon({ words, meanings }: Readonly<Record<keyof CompiledLexicon, Uint8Array>>): OpenLexicon {
  const { header, sections } = partsOf<WordHeader>(words, WORDS_MAGIC, WORD_SECTIONS);
  const count = header.entries;
  const headwords = readHeadwords(sections.headwords, count, header.units, header.longest);
  const columns = columnsOf(header, sections, headwords, meaningsOf(meanings, header));
  const entries: (Lexeme | undefined)[] = [];
  entries.length = count;
  const entryAt = (index: number) => (entries[index] ??= new CompiledEntry(columns, index));
  let several: FormTable | undefined;
  const ofPhrases = () => (several ??= phraseTable(headwords));
  const over = lexiconOver(headwords.single, ofPhrases, headwords.phrases, entryAt, toldOf(columns));
  const derived = byName(count, rootsIn(columns));
  const variants = byName(count, standardsIn(columns));
  return {
    ...over,
    all: () => Array.from({ length: count }, (_, index) => entryAt(index)),
    derivedFrom: (id) => derived(id).map(entryAt),
    variantsOf: (id) => variants(id).map(entryAt),
  };
}

/** What entries say of their roots, read from the column alone: no entry is made for it. */
const rootsIn = (columns: Columns) => (index: number) => {
  const root = wideAt(columns.roots, index);
  return root === 0 ? none : rootsNamed(nameAt(columns, root - 1));
};
const standardsIn = (columns: Columns) => (index: number) =>
  (columns.flags[index] ?? 0) >>> KIND_SHIFT === 0 ? none : [nameAt(columns, wideAt(columns.standards, index) - 1)];
const none: readonly string[] = [];

/** What entries are read from. */
interface Columns {
  readonly headwords: Headwords;
  readonly kinds: Uint8Array;
  readonly flags: Uint8Array;
  readonly classes: Uint8Array;
  readonly registers: Uint8Array;
  /** With items of two bytes, as the next two: `wideAt`. */
  readonly affixes: Uint8Array;
  readonly roots: Uint8Array;
  readonly standards: Uint8Array;
  readonly meanings: Meanings;
  readonly lists: Pick<WordHeader, 'classes' | 'registers' | 'affixes' | 'others'>;
  /** Of each list of classes. */
  readonly classFacts: readonly Facts[];
}

/** Where each begins is found out when the first is asked for. */
interface Meanings {
  readonly starts: () => Uint32Array;
  readonly glosses: Uint8Array;
  readonly details: OfSome;
  readonly cues: OfSome;
  readonly fields: Uint8Array;
}

/** What only some entries have. */
interface OfSome {
  /** Of the entries at these places, two bytes each. */
  readonly places: Uint8Array;
  readonly starts: () => Uint32Array;
  readonly texts: Uint8Array;
}

function meaningsOf(bytes: Uint8Array, { entries, stamp }: WordHeader): Meanings {
  const { header, sections } = partsOf<MeaningHeader>(bytes, MEANINGS_MAGIC, MEANING_SECTIONS);
  if (header.stamp !== stamp) throw new Error('these meanings are those of another lexicon');
  const { glossLengths, glosses, fields } = sections;
  return {
    starts: once(() => startsOf(glossLengths, entries)),
    glosses,
    details: ofSome(sections.detailed, sections.detailLengths, sections.details),
    cues: ofSome(sections.cued, sections.cueLengths, sections.cues),
    fields,
  };
}

const ofSome = (places: Uint8Array, lengths: Uint8Array, texts: Uint8Array): OfSome => ({
  places,
  starts: once(() => startsOf(lengths, places.length / 2)),
  texts,
});

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}

const columnsOf = (
  header: WordHeader,
  sections: Readonly<Record<WordSection, Uint8Array>>,
  headwords: Headwords,
  meanings: Meanings,
): Columns => ({
  headwords,
  kinds: sections.kinds,
  flags: sections.flags,
  classes: sections.classes,
  registers: sections.registers,
  affixes: sections.affixes,
  roots: sections.roots,
  standards: sections.standards,
  meanings,
  lists: { classes: header.classes, registers: header.registers, affixes: header.affixes, others: header.others },
  classFacts: header.classes.map(classFacts),
});

/** A class, so that thousands of entries can have glosses that are read late: an object with a getter of its own is slow. */
class CompiledEntry implements Lexeme {
  // What every reading asks comes first: it stands together in memory then.
  readonly #facts: Facts;
  readonly #root: string;
  readonly derivation: Derivation | null;
  readonly classes: Entry['classes'];
  readonly id: string;
  readonly headword: string;
  readonly variant: Entry['variant'];
  readonly bound: boolean;
  readonly band: number;
  readonly registers: Entry['registers'];
  readonly phrase: Entry['phrase'];
  readonly #columns: Columns;
  readonly #index: number;
  #senses: readonly Sense[] | null = null;

  constructor(columns: Columns, index: number) {
    const { lists } = columns;
    const flags = columns.flags[index] ?? 0;
    this.id = idOf(columns, index);
    this.headword = headwordAt(columns.headwords, index);
    this.classes = lists.classes[columns.classes[index] ?? 0] ?? [];
    this.bound = (flags & BOUND) !== 0;
    this.band = flags & BAND;
    this.registers = lists.registers[columns.registers[index] ?? 0] ?? [];
    this.derivation = derivationOf(columns, index);
    this.phrase = phraseOf(this.headword, columns.kinds[index] ?? 0);
    this.variant = variantOf(columns, index, flags >>> KIND_SHIFT);
    this.#root = rootOf(this);
    this.#facts = factsOf(this, columns.classFacts[columns.classes[index] ?? 0] ?? 0);
    this.#columns = columns;
    this.#index = index;
  }

  get root(): string {
    return this.#root;
  }

  get facts(): Facts {
    return this.#facts;
  }

  get senses(): readonly Sense[] {
    return (this.#senses ??= sensesOf(this.#columns.meanings, this.#index));
  }

  /** For JSON, which does not see what a prototype has. */
  toJSON(): Entry {
    return { ...this, senses: this.senses };
  }
}

function idOf({ headwords, kinds }: Columns, index: number): string {
  const headword = headwordAt(headwords, index);
  const homonym = (kinds[index] ?? 0) & HOMONYM;
  return homonym === 0 ? headword : `${headword}#${homonym}`;
}

function nameAt(columns: Columns, place: number): string {
  const { count } = columns.headwords;
  return place < count ? idOf(columns, place) : (columns.lists.others[place - count] ?? '');
}

function derivationOf(columns: Columns, index: number): Derivation | null {
  const root = wideAt(columns.roots, index);
  if (root === 0) return null;
  const relation = ((columns.kinds[index] ?? 0) >>> RELATION_SHIFT) & RELATION;
  return {
    root: nameAt(columns, root - 1),
    affixes: columns.lists.affixes[wideAt(columns.affixes, index)] ?? [],
    relation: RELATIONS[relation - 1] ?? 'own',
  };
}

const phraseOf = (headword: string, kinds: number): Entry['phrase'] =>
  headword.includes(' ') ? { inflects: (kinds & INFLECTS) !== 0, opens: (kinds & OPENS) !== 0 } : null;

const variantOf = (columns: Columns, index: number, kind: number): Entry['variant'] =>
  kind === 0
    ? null
    : { of: nameAt(columns, wideAt(columns.standards, index) - 1), kind: VARIANT_KINDS[kind - 1] ?? 'var' };

const utf8 = new TextDecoder('utf-8', { fatal: true });

interface AnyHeader {
  readonly version: number;
  readonly lengths: Readonly<Record<string, number>>;
}

function partsOf<Header extends AnyHeader>(
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
const wideAt = (column: Uint8Array, index: number) => (column[2 * index] ?? 0) | ((column[2 * index + 1] ?? 0) << 8);

function startsOf(lengths: Uint8Array, count: number): Uint32Array {
  const starts = new Uint32Array(count + 1);
  for (let index = 0; index < count; index++) starts[index + 1] = (starts[index] ?? 0) + wideAt(lengths, index);
  return starts;
}

const sensesOf = ({ glosses, starts }: Meanings, index: number): readonly Sense[] =>
  utf8
    .decode(glosses.subarray(starts()[index], starts()[index + 1]))
    .split('\n')
    .map((line, place) => {
      const [gloss = '', number = '', wordClass = '', register = '', expansion = ''] = line.split('\t');
      return {
        number: number === '' ? place + 1 : Number(number),
        gloss,
        wordClass: wordClass === '' ? null : (wordClass as WordClass),
        register: register === '' ? null : (register as Register),
        expansion: expansion === '' ? null : expansion,
      };
    });

/** Reads what is told of lexemes when it is asked for. */
function toldOf(columns: Columns): Told {
  const { details, cues, fields } = columns.meanings;
  const detailLines = linesReader(columns, details);
  const cueLines = linesReader(columns, cues);
  return {
    detailsOf: kept((id) =>
      detailLines(id).map((line) => detailOf(line.replaceAll(THE_HEADWORD, id.replace(/#\d$/, '')))),
    ),
    cuesOf: kept((id) => cueLines(id).map((line) => cuesOf(unpacked(line, columns.headwords)))),
    fields: once(() => fieldsIn(unpacked(utf8.decode(fields), columns.headwords))),
  };
}

/** What is told of a lexeme is asked for wherever it stands in a text. */
function kept<Told>(tell: (id: string) => readonly Told[]): (id: string) => readonly Told[] {
  const told = new Map<string, readonly Told[]>();
  return (id) => {
    const before = told.get(id);
    if (before) return before;
    const now = tell(id);
    told.set(id, now);
    return now;
  };
}

/** The lines of a lexeme by its id; where each has them is found out the first time. */
function linesReader(columns: Columns, { places, starts, texts }: OfSome): (id: string) => readonly string[] {
  const placeOf = once(
    () =>
      new Map(
        Array.from({ length: places.length / 2 }, (_, place) => [idOf(columns, wideAt(places, place)), place] as const),
      ),
  );
  return (id) => {
    const place = placeOf().get(id);
    if (place === undefined) return [];
    return utf8.decode(texts.subarray(starts()[place], starts()[place + 1])).split('\n');
  };
}

/** Headwords in place of the characters that stand for them. */
const unpacked = (text: string, headwords: Headwords): string =>
  text.replace(/[\u3000-\ud7ff]/g, (packed) => headwordAt(headwords, packed.charCodeAt(0) - FIRST_PLACE));

function cuesOf(line: string): SenseCues {
  const [sense = '', written = ''] = line.split('\t');
  return senseCues(Number(sense), written);
}

function fieldsIn(text: string): ReadonlyMap<Field, readonly string[]> {
  const fields = new Map<Field, readonly string[]>();
  for (const line of text.split('\n')) {
    const [name, words = ''] = line.split('\t');
    const field = FIELDS.find((one) => one === name);
    if (field) fields.set(field, words.split(' '));
  }
  return fields;
}

function detailOf(line: string): SenseDetail {
  const [sense = '', paraphrase = '', goesWith = '', en = '', inIndonesian = ''] = line.split('\t');
  return {
    sense: Number(sense),
    paraphrase,
    goesWith: goesWith === '' ? [] : goesWith.split('; '),
    note: en === '' ? null : { en, id: inIndonesian },
  };
}
