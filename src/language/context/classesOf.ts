import type { WordClass } from '../lexicon/Entry';
import type { Reading } from '../morphology/Reading';

type Classes = readonly WordClass[];

/**
 * What affixes make of any stem, by prefix and suffix (`ke- -an`), or by one of them alone where the other changes nothing.
 * The commonest class first. From memory of grammars, as all tables of morphology are.
 */
const MADE: Readonly<Record<string, Classes>> = {
  'meN-': ['v'], // vt if the stem is: see below
  'meN- -kan': ['vt'], // -kan and -i give an object
  'meN- -i': ['vt'],
  'N-': ['v'], // meN- without its me-, colloquial
  'di-': ['v'], // passive
  'ter-': ['v'],
  'ber-': ['v'],
  'per-': ['vt'], // perbesar: the bare stem of memper-
  'per- -kan': ['vt'],
  'per- -i': ['vt'],
  'per- -an': ['n'],
  'peN-': ['n', 'a'], // who or what does it; pemalu and pemarah are qualities too
  'peN- -an': ['n'],
  'pe-': ['n'],
  'pe- -an': ['n'],
  'ke-': ['n'], // kekasih; ordinals are made of numerals: see below
  'ke- -an': ['n', 'v'], // a state; or what befalls one: kehujanan
  'ke- -i': ['vt'],
  'se- -an': ['adv'], // seharian
  '-kan': ['vt'], // imperatives and passives with the agent before them
  '-i': ['vt'],
  '-in': ['vt'], // colloquial -kan and -i
  '-an': ['n'],
  '-isasi': ['n'],
  '-isme': ['n'],
  '-is': ['n', 'a'],
  '-wan': ['n'],
  '-wati': ['n'],
  '-itas': ['n'],
  '-wi': ['a'],
};

/** The same where the stem's class decides. */
const MADE_OF: Readonly<Record<string, Partial<Record<WordClass, Classes>>>> = {
  'meN-': { vt: ['vt', 'v'] },
  'N-': { vt: ['vt', 'v'] },
  'ter-': { a: ['a', 'v'] }, // terbesar: the biggest
  'ke-': { num: ['num', 'det'] }, // kedua
  'se-': {
    n: ['n', 'det', 'adv'], // sehari: one day
    cl: ['det', 'num'], // seekor
    a: ['a', 'adv', 'prep'], // sebesar: as big as
    v: ['adv', 'conj', 'v'], // setiba: upon arrival
    vt: ['adv', 'conj', 'v'],
  },
  '-an': { num: ['num', 'n'], a: ['n', 'a'] }, // ratusan; colloquial gedean: bigger
};

const ADVERB: Classes = ['adv'];
const TRANSITIVE: Classes = ['vt'];
const AGENT_FIRST: Classes = ['v'];
/** What -nya makes of a host besides itself: naiknya, besarnya; nouns stay nouns, and transitive verbs have it for their object. */
const WITH_NYA: ReadonlyMap<WordClass, Classes> = mapOf({ v: ['v', 'n'], a: ['a', 'n', 'adv'] });

/** The word classes of a whole form as a reading has it, the commonest first; never empty. */
export function classesOf({ stem, steps }: Reading): Classes {
  if (steps.length === 0) return stem.classes;
  let prefix = ''; // the outermost one
  let inner = ''; // the one before it
  let suffix = '';
  let enclitic = '';
  let agent = false;
  for (let at = 0; at < steps.length; at++) {
    const step = steps[at]!;
    switch (step.kind) {
      case 'prefix':
        inner = prefix;
        prefix = step.affix;
        break;
      case 'suffix':
      case 'ending':
        suffix = step.affix;
        break;
      case 'clitic':
        if (step.side === 'before') agent = true;
        else if (step.affix === '-nya') enclitic = '-nya';
    }
  }
  if (agent) return AGENT_FIRST; // kulihat
  if (prefix !== '' && suffix === '' && stem.derivation) suffix = suffixInside(stem.derivation.affixes);
  // memper- gives an object like -kan: mempercepat.
  const made = prefix === 'meN-' && inner === 'per-' ? TRANSITIVE : madeBy(prefix, suffix, stem.classes);
  if (enclitic === '') return made;
  if (prefix === 'se-' && suffix === '' && stem.classes[0] !== 'n') return ADVERB; // sebaiknya, sebenarnya
  return WITH_NYA.get(made[0] ?? 'n') ?? made;
}

/** The suffix that a stem came with: per- before tumbuhan makes per-…-an. */
function suffixInside(affixes: readonly string[]): string {
  for (const affix of affixes) if (affix === '-an' || affix === '-kan' || affix === '-i') return affix;
  return '';
}

function madeBy(prefix: string, suffix: string, stem: Classes): Classes {
  if (prefix === '' && suffix === '') return stem;
  const { byStem, anyStem } = rowOf(prefix, suffix);
  if (byStem)
    for (const name of stem) {
      const made = byStem.get(name);
      if (made) return made;
    }
  return anyStem ?? stem;
}

/** A map is asked for a name that is not known before sooner than an object is. */
function mapOf(table: Partial<Record<WordClass, Classes>>): ReadonlyMap<WordClass, Classes> {
  return new Map(Object.entries(table) as [WordClass, Classes][]);
}

/** What a prefix and a suffix make, in both tables. */
interface Row {
  readonly byStem: ReadonlyMap<WordClass, Classes> | undefined;
  /** Elements such as antar- and pasca- are in no table: the word stays what it was. */
  readonly anyStem: Classes | undefined;
}

/** Rows that have been asked for, by the one affix, or by prefix and suffix. To put the two together takes longer than the rest. */
const rowsOfOne = new Map<string, Row>();
const rowsOfTwo = new Map<string, Map<string, Row>>();

function rowOf(prefix: string, suffix: string): Row {
  if (suffix === '') return rowsOfOne.get(prefix) ?? newRow(rowsOfOne, prefix, prefix, MADE[prefix]);
  if (prefix === '') return rowsOfOne.get(suffix) ?? newRow(rowsOfOne, suffix, suffix, MADE[suffix]);
  return rowsOfTwo.get(prefix)?.get(suffix) ?? rowOfTwo(prefix, suffix);
}

function rowOfTwo(prefix: string, suffix: string): Row {
  const rows = rowsOfTwo.get(prefix) ?? new Map<string, Row>();
  rowsOfTwo.set(prefix, rows);
  const both = `${prefix} ${suffix}`;
  return newRow(rows, suffix, both, MADE[both] ?? MADE[prefix] ?? MADE[suffix]);
}

function newRow(rows: Map<string, Row>, name: string, affixes: string, anyStem: Classes | undefined): Row {
  const made = MADE_OF[affixes];
  const row = { byStem: made && mapOf(made), anyStem };
  rows.set(name, row);
  return row;
}
