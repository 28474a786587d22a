import { COLLOCATES } from './collocates';
import { COMMON, OWN, RULES } from './rules';
import type { SideMasks } from './ruleMasks';

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

/**
 * The place in FACTS of what the lists say of a form, whatever its capitals. Letters of ASCII are made small one by one, since
 * making a string small and hashing it costs more than all else that is asked of it.
 *
 * @param units UTF-16 units, of which the form is those between two places
 */
export function factsPlaceOf(units: Uint16Array, from: number, to: number): number {
  if (to - from > LONGEST) return 0;
  let hash = 0;
  for (let at = from; at < to; at++) {
    const unit = units[at]!;
    if (unit > LAST_ASCII) return placeOfAny(String.fromCharCode(...units.subarray(from, to)));
    hash = hashed(hash, small(unit));
  }
  let slot = hash & LAST_SLOT;
  while (SLOTS[slot] !== 0 && !isSpelled(LISTED[SLOTS[slot]!]!, units, from, to)) slot = (slot + 1) & LAST_SLOT;
  return SLOTS[slot]!;
}

/** The sign of the kelvin is made a k, and there may be others. */
const placeOfAny = (form: string) => PLACES.get(form.toLowerCase()) ?? 0;
const PLACES = new Map(LISTED.map((word, place) => [word, place]));

const LAST_ASCII = 0x7f;
const LONGEST = LISTED.reduce((most, { length }) => Math.max(most, length), 0);
const small = (unit: number) => (unit >= 0x41 && unit <= 0x5a ? unit | 0x20 : unit);
const hashed = (hash: number, unit: number) => (Math.imul(hash, 31) + unit) | 0;

function isSpelled(word: string, units: Uint16Array, from: number, to: number): boolean {
  if (word.length !== to - from) return false;
  for (let at = from; at < to; at++) if (small(units[at]!) !== word.charCodeAt(at - from)) return false;
  return true;
}

/** A hash table of the listed words, with open addresses; at most a quarter of it is full. 0 is none. */
const LAST_SLOT = 2 ** Math.ceil(Math.log2(4 * LISTED.length)) - 1;
const SLOTS = new Uint16Array(LAST_SLOT + 1);
for (let place = 1; place < LISTED.length; place++) {
  let hash = 0;
  for (const letter of LISTED[place]!) hash = hashed(hash, letter.charCodeAt(0));
  let slot = hash & LAST_SLOT;
  while (SLOTS[slot] !== 0) slot = (slot + 1) & LAST_SLOT;
  SLOTS[slot] = place;
}
