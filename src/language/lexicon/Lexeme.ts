import { WORD_CLASSES, type Entry, type WordClass } from './Entry';

/**
 * An entry, and of it what is asked at every reading of a word: told once, and kept where the entry is. A word that was not
 * met before has little of this in fast memory, and each string or list that must be looked at is waited for.
 */
export interface Lexeme extends Entry {
  /** The deepest root in lower case, whichever of its homonyms. */
  readonly root: string;
  /** The rest, in bits: the functions below. */
  readonly facts: Facts;
}

/** From the lowest bit: three word classes, what follows in the order of the functions below. */
export type Facts = number;

const CLASS_BITS = 5;
const CLASSES_KEPT = 3;
/** The place in WORD_CLASSES of a class that an entry does not have. */
export const NO_CLASS = (1 << CLASS_BITS) - 1;
const [BAND, BOUND, VARIANT, LENGTH, CAPITAL, ABBREVIATION, INFORMAL, MORE, HOMONYM] = [
  15, 19, 20, 21, 24, 25, 26, 27, 28,
];

/** An entry’s facts and root added to it, where it has none yet. */
export const lexemeOf = (entry: Entry): Lexeme =>
  'facts' in entry
    ? (entry as Lexeme)
    : { ...entry, root: rootOf(entry), facts: factsOf(entry, classFacts(entry.classes)) };

export function rootOf({ headword, derivation }: Pick<Entry, 'headword' | 'derivation'>): string {
  return (derivation ? derivation.root.replace(/#.*/, '') : headword).toLowerCase();
}

/** The part of the facts that word classes are: the same for all entries that have them. */
export function classFacts(classes: readonly WordClass[]): Facts {
  let facts = classes.length > CLASSES_KEPT ? 1 << MORE : 0;
  for (let place = 0; place < CLASSES_KEPT; place++) {
    const name = classes[place];
    facts |= (name === undefined ? NO_CLASS : WORD_CLASSES.indexOf(name)) << (place * CLASS_BITS);
  }
  return facts;
}

type Told = Pick<Entry, 'id' | 'headword' | 'band' | 'bound' | 'variant' | 'registers'>;

/** @param ofClasses see `classFacts` */
export function factsOf({ id, headword, band, bound, variant, registers }: Told, ofClasses: Facts): Facts {
  const capital = headword.charCodeAt(0) <= LAST_CAPITAL;
  return (
    ofClasses |
    (band << BAND) |
    bit(BOUND, bound) |
    bit(VARIANT, variant !== null) |
    (Math.min(headword.length, LONG) << LENGTH) |
    bit(CAPITAL, capital) |
    bit(ABBREVIATION, capital && TWO_CAPITALS.test(headword)) |
    bit(INFORMAL, registers.includes('inf') || variant?.kind === 'inf') |
    (homonymOf(id) << HOMONYM)
  );
}

/** 0 for the first or only one of its spelling: ids end in #1 … #9 where there are several. */
function homonymOf(id: string): number {
  const number = /#(\d)$/.exec(id)?.[1];
  return number === undefined ? 0 : Number(number) - 1;
}

const bit = (place: number, holds: boolean): number => (holds ? 1 << place : 0);
const LONG = 4; // letters, or more
const TWO_CAPITALS = /\p{Lu}.*\p{Lu}/u;
/** Z: capitals of other letters begin no headword. */
const LAST_CAPITAL = 0x5a;

/** The place in WORD_CLASSES of one of the first three classes, or NO_CLASS. */
export const classAt = (facts: Facts, place: 0 | 1 | 2): number => (facts >>> (place * CLASS_BITS)) & NO_CLASS;
/** The three of them together, as a number of so many bits: the same for the same classes. */
export const classesIn = (facts: Facts): number => facts & ((1 << CLASSES_BITS) - 1);
export const CLASSES_BITS = CLASSES_KEPT * CLASS_BITS;
/** Whether there are more classes than these. */
export const hasMoreClasses = (facts: Facts): boolean => ((facts >>> MORE) & 1) === 1;
export const bandOf = (facts: Facts): number => (facts >>> BAND) & 15;
export const isBound = (facts: Facts): boolean => ((facts >>> BOUND) & 1) === 1;
export const isVariant = (facts: Facts): boolean => ((facts >>> VARIANT) & 1) === 1;
/** How many letters the headword has, four for more. */
export const lettersUpToFour = (facts: Facts): number => (facts >>> LENGTH) & 7;
export const beginsWithCapital = ({ facts }: Lexeme): boolean => ((facts >>> CAPITAL) & 1) === 1;
/** Whether the headword has two capitals: DPR, MTs. */
export const isAbbreviation = ({ facts }: Lexeme): boolean => ((facts >>> ABBREVIATION) & 1) === 1;
/** How many homonyms of it stand before it in the lexicon, which mostly has the commonest first. */
export const homonymsBefore = (facts: Facts): number => facts >>> HOMONYM;
/** Whether the lexicon calls it informal. */
export const isInformal = ({ facts }: Lexeme): boolean => ((facts >>> INFORMAL) & 1) === 1;
