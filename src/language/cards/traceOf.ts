import { affixGroupsOf } from '../affixes/affixGroupsOf';
import type { NyaFunction } from '../context/nyaFunctionOf';
import { glossesByRule } from '../glosses/glossesByRule';
import { lexemeOf } from '../glosses/lexemeOf';
import type { Sense, WordClass } from '../lexicon/Entry';
import { isAbbreviation, type Lexeme } from '../lexicon/Lexeme';
import type { Lexicon } from '../lexicon/Lexicon';
import type { SenseDetail } from '../lexicon/SenseDetail';
import type { Guess } from '../morphology/guessOf';
import type { Reading, Spelling, Step } from '../morphology/Reading';
import { inOrderHere } from '../senses/inOrderHere';
import type { Around } from '../senses/cueWeight';

/** A piece of a word as it is shown. */
export type Piece =
  | {
      readonly kind: 'affix';
      /** `meN-` */
      readonly affix: string;
      /** What it added to the form, where that is not its name: `mem`; else empty. */
      readonly written: string;
      /** Its card, alone or with another piece of the word: `ke-…-an`. */
      readonly card: string;
    }
  | { readonly kind: 'root'; readonly headword: string; readonly gloss: string };

/** One meaning of a word. */
export interface Meaning extends Omit<Sense, 'wordClass'>, Omit<SenseDetail, 'sense'> {
  readonly wordClass: WordClass;
}

/** What one reading says of a word: plain data, which a worker can send. */
export interface Trace {
  /** From the left. */
  readonly pieces: readonly Piece[];
  /** The lexicon's word that the form is made from, and its meanings. */
  readonly headword: string;
  /** What has no affixes is not a root for that: a name, an abbreviation, a Roman numeral. */
  readonly sort: 'word' | 'name' | 'abbreviation' | 'numeral';
  readonly glosses: readonly string[];
  /** The lexeme that the form belongs to, and all that is known of its meanings, of the first trace the one first that fits here; null where no line is about it. */
  readonly lexeme: { readonly id: string; readonly headword: string; readonly meanings: readonly Meaning[] } | null;
  /** Meanings put together by rule, where there is no line. */
  readonly composed: readonly string[];
  readonly colloquial: boolean;
  readonly spelling: Spelling | null;
  /** Whether the lexicon bears it out; otherwise it is a guess by the looks of the word. */
  readonly known: boolean;
}

/**
 * @param lexicon what the meanings of its roots are asked of, and what else is known of its own
 * @param nya what a -nya of it does here
 * @param place its place in a text, where it is the reading that holds there: the meaning that fits there is the first one
 * @param built how the rules build its stem, where that is a derived word of the lexicon (builtLike.ts)
 */
export function traceOf(
  reading: Reading,
  lexicon: Pick<Lexicon, 'spelled' | 'detailsOf' | 'cuesOf'>,
  nya: NyaFunction | null,
  place: Around | null,
  built?: Reading,
): Trace {
  const { stem, affixes, colloquial, spelling } = reading;
  const lexeme = lexemeOf(reading, lexicon);
  const senses = lexeme && place ? inOrderHere(lexeme, place, lexicon) : (lexeme?.senses ?? []);
  const glossOf = (headword: string) => lexicon.spelled(headword)[0]?.senses[0]?.gloss ?? '';
  const roots = rootsOf(reading).map((headword): Piece => ({ kind: 'root', headword, gloss: glossOf(headword) }));
  return {
    pieces: around(roots, affixPieces(affixes, stem.derivation?.affixes, writtenIn(built?.steps, reading.steps))),
    headword: stem.headword,
    sort: sortOf(stem),
    glosses: stem.senses.map(({ gloss }) => gloss),
    lexeme: lexeme && {
      id: lexeme.id,
      headword: lexeme.headword,
      meanings: meaningsOf(senses, lexeme, lexicon.detailsOf(lexeme.id)),
    },
    composed: lexeme ? [] : glossesByRule(reading, nya),
    colloquial,
    spelling,
    known: true,
  };
}

/** Senses of a lexeme, in their order, each with its class and what else is told of it. */
export function meaningsOf(
  senses: readonly Sense[],
  { classes }: Lexeme,
  details: readonly SenseDetail[],
): readonly Meaning[] {
  return senses.map((sense) => {
    const detail = details.find((one) => one.sense === sense.number);
    const { paraphrase, goesWith, note } = detail ?? { paraphrase: '', goesWith: [], note: null };
    return { ...sense, wordClass: sense.wordClass ?? classes[0] ?? 'n', paraphrase, goesWith, note };
  });
}

const sortOf = (stem: Lexeme): Trace['sort'] =>
  isAbbreviation(stem) ? 'abbreviation' : stem.classes[0] === 'name' ? 'name' : 'word';

/** Both of a compound; the preposition wrongly joined to its word (`dimana`) stands first, though it is no root of it. */
function rootsOf({ first, root }: Reading): readonly string[] {
  const roots = root.split(' ');
  return first && roots.length === 1 ? [first.headword, ...roots] : roots;
}

/** What a word that the lexicon does not know seems to be made of. */
export const guessedTrace = ({ root, affixes }: Guess): Trace => ({
  pieces: around([{ kind: 'root', headword: root, gloss: '' }], affixPieces(affixes, [], new Map())),
  headword: root,
  sort: 'word',
  glosses: [],
  lexeme: null,
  composed: [],
  colloquial: false,
  spelling: null,
  known: false,
});

/** A Roman numeral, which is in no lexicon. */
export const numeralTrace = (written: string, value: number): Trace => ({
  pieces: [{ kind: 'root', headword: written, gloss: '' }],
  headword: written,
  sort: 'numeral',
  glosses: [String(value)],
  lexeme: null,
  composed: [],
  colloquial: false,
  spelling: null,
  known: true,
});

function around(roots: readonly Piece[], affixes: readonly Piece[]): readonly Piece[] {
  const before = affixes.findLastIndex((piece) => piece.kind === 'affix' && isBefore(piece.affix)) + 1;
  return [...affixes.slice(0, before), ...roots, ...affixes.slice(before)];
}

/** Infixes and reduplication stand behind the root: there is no better place for them in a row. */
const isBefore = (affix: string) => affix.endsWith('-') && !affix.startsWith('-');

/** How each affix is written, as far as steps say. */
const writtenIn = (...steps: readonly (readonly Step[] | undefined)[]): ReadonlyMap<string, string> =>
  new Map(steps.flat().flatMap((step) => (step && 'affix' in step ? [[step.affix, step.written] as const] : [])));

/** @param inside those that the stem brings along */
function affixPieces(
  affixes: readonly string[],
  inside: readonly string[] | undefined,
  written: ReadonlyMap<string, string>,
): readonly Piece[] {
  const cards = new Map<number, string>();
  for (const { affix, places } of affixGroupsOf(affixes, inside)) for (const place of places) cards.set(place, affix);
  return affixes.map((affix, place): Piece => {
    const shape = written.get(affix) ?? '';
    return {
      kind: 'affix',
      affix,
      written: shape === affix.replaceAll('-', '') ? '' : shape,
      card: cards.get(place) ?? affix,
    };
  });
}
