import { byName, rootsNamed } from './byName';
import {
  BAND,
  BOUND,
  HOMONYM,
  INFLECTS,
  KIND_SHIFT,
  OPENS,
  RELATION,
  RELATION_SHIFT,
  WORD_SECTIONS,
  WORDS_MAGIC,
  type CompiledLexicon,
  type WordHeader,
  type WordSection,
} from './compiledFormat';
import { RELATIONS, VARIANT_KINDS, type Derivation, type Entry, type Sense } from './Entry';
import { meaningsOf, sensesOf, toldOf, type Meanings } from './compiledMeanings';
import { partsOf, wideAt } from './compiledParts';
import { classFacts, factsOf, rootOf, type Facts, type Lexeme } from './Lexeme';
import type { FormTable } from './FormTable';
import { headwordAt, phraseTable, readHeadwords, type Headwords } from './Headwords';
import { lexiconOver, type OpenLexicon } from './Lexicon';

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
  const told = toldOf(columns.meanings, headwords, (index) => idOf(columns, index));
  const over = lexiconOver(headwords.single, ofPhrases, headwords.phrases, entryAt, told);
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
