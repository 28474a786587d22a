import { COLLOCATES } from './collocates';
import { FLAG_BITS, FLAGS, FORM_WIDTH } from './formRows';
import { COMMON, OWN, RULES } from './rules';
import type { Rows } from './Rows';
import type { SideMasks } from './ruleMasks';
import { noKey, setKey, setSmall, type WordKey } from './WordKey';
import { emptyWordTable, numberOf, putWord, slotOf } from './WordTable';

/** What the lists of rules and collocates say of a word, whatever its readings. Bits are places of rules (ruleMasks.ts). */
export interface FormFacts {
  /** As the word before: rules of COMMON and OWN that ask for it, and that refuse it. */
  readonly beforeIs: number;
  readonly beforeNot: number;
  readonly beforeOwnIs: number;
  readonly beforeOwnNot: number;
  /** As the word after. */
  readonly afterIs: number;
  readonly afterNot: number;
  readonly afterOwnIs: number;
  readonly afterOwnNot: number;
  /** The rules of OWN that are about this form. */
  readonly own: number;
  /** The rows of COLLOCATES that it speaks for, by place: 0–31, 32–63. */
  readonly near: number;
  readonly nearHigh: number;
  /** ini, itu: pronouns that own nothing. */
  readonly isPointer: boolean;
}

/** Of all words that are in no list. */
const UNLISTED: FormFacts = {
  beforeIs: 0,
  beforeNot: 0,
  beforeOwnIs: 0,
  beforeOwnNot: 0,
  afterIs: 0,
  afterNot: 0,
  afterOwnIs: 0,
  afterOwnNot: 0,
  own: 0,
  near: 0,
  nearHigh: 0,
  isPointer: false,
};

const POINTERS = ['ini', 'itu'];
const rows = [...COLLOCATES.values()];
if (rows.length > 64) throw new Error(`${rows.length} rows of collocates have no room in two masks`);

const wordsOfSide = ({ wordIs, wordNot }: SideMasks) => [...wordIs.keys(), ...wordNot.keys()];
const LISTED = [
  '',
  ...new Set([
    ...[COMMON.before, COMMON.after, OWN.before, OWN.after].flatMap(wordsOfSide),
    ...RULES.flatMap(({ forms = [] }) => [...forms]),
    ...rows.flatMap((near) => [...near]),
    ...POINTERS,
  ]),
];
/** By place, as `factsPlaceOf` tells it. */
export const FACTS: readonly FormFacts[] = LISTED.map((word) => (word === '' ? UNLISTED : listed(word)));

/** Of a form of a memory. */
export const factsOf = ({ cells }: Rows, form: number): FormFacts =>
  FACTS[cells[form * FORM_WIDTH + FLAGS]! >>> FLAG_BITS]!;

function listed(word: string): FormFacts {
  const bits = (from: number) =>
    rows.slice(from, from + 32).reduce((mask, near, place) => (near.has(word) ? mask | (1 << place) : mask), 0);
  return {
    beforeIs: COMMON.before.wordIs.get(word) ?? 0,
    beforeNot: COMMON.before.wordNot.get(word) ?? 0,
    beforeOwnIs: OWN.before.wordIs.get(word) ?? 0,
    beforeOwnNot: OWN.before.wordNot.get(word) ?? 0,
    afterIs: COMMON.after.wordIs.get(word) ?? 0,
    afterNot: COMMON.after.wordNot.get(word) ?? 0,
    afterOwnIs: OWN.after.wordIs.get(word) ?? 0,
    afterOwnNot: OWN.after.wordNot.get(word) ?? 0,
    own: OWN.rules.reduce((mask, { forms }, place) => (forms?.has(word) ? mask | (1 << place) : mask), 0),
    near: bits(0),
    nearHigh: bits(32),
    isPointer: POINTERS.includes(word),
  };
}

/** The place in FACTS of what the lists say of a form, whatever its capitals. */
export const factsPlaceOf = (form: string): number => PLACES.get(form.toLowerCase()) ?? UNLISTED_PLACE;

/** The same of a form that has a key: making a string small and hashing it costs more than all else that is asked of it. */
export function factsPlaceOfKey(key: WordKey): number {
  setSmall(small, key);
  const bit = bitOf(small);
  return (mayBeListed[bit >>> 5]! >>> (bit & 31)) & 1
    ? Math.max(UNLISTED_PLACE, numberOf(TABLE, small))
    : UNLISTED_PLACE;
}

const UNLISTED_PLACE = 0;
const PLACES = new Map(LISTED.map((word, place) => [word, place]));

const small = noKey();
/** Of the listed words that have keys. */
const TABLE = emptyWordTable();
/** A bit for each value of `bitOf`, set if a listed word has it: hardly any form is listed, and this stays in the fastest memory. */
const mayBeListed = new Uint32Array(0x2000 / 32);
const bitOf = ({ low, middle }: WordKey) => Math.imul(low ^ Math.imul(middle, 0x85ebca77), 0x9e3779b1) >>> 19;
for (const [word, place] of PLACES) {
  if (
    !setKey(
      small,
      Uint16Array.from(word, (unit) => unit.charCodeAt(0)),
      0,
      word.length,
    )
  )
    continue;
  putWord(TABLE, slotOf(TABLE, small), small, place);
  mayBeListed[bitOf(small) >>> 5]! |= 1 << (bitOf(small) & 31);
}
