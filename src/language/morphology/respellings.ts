import type { VariantKind } from '../lexicon/Entry';
import { wholeText, type Letters } from '../lexicon/Letters';
import { allBut, EVERYTHING, letterSet, OTHER, pairOf, PAIRS, placeOf, type LetterSet } from './letterPattern';

const VOWELS = 'aeiou';
const NO_VOWEL = 'bcdfghjklmnpqrstvwxyz ';

/** A form as the standard might spell it. */
export interface Respelling {
  readonly kind: VariantKind;
  readonly standard: string;
}

/** One systematic difference: all places of a form where `read` is found are the standard's `write` there. */
interface Alternation {
  readonly kind: VariantKind;
  /**
   * Two neighbours without which there is nothing to be found, each one of some letters; a space is an edge of the form, or
   * any other character; or one letter twice. Of most forms no more is asked.
   */
  readonly pair: readonly [string, string] | 'twice';
  /** What the form must begin with, and end in, if that is told. */
  readonly first?: LetterSet;
  readonly last?: LetterSet;
  readonly read: RegExp;
  readonly write: string;
}

const ANY = 'abcdefghijklmnopqrstuvwxyz ';
/** What may stand behind the end of a stem: the first letters of END below. */
const BEHIND = 'kainl ';

/**
 * Spelling before 1972, and oe before 1947. All of it is undone at once: who wrote tj wrote nj, too, and j for y, which
 * alone would say little.
 */
const OLD: readonly (Pick<Alternation, 'read' | 'write'> & { readonly holds: string })[] = [
  { holds: 'oe', read: /oe/g, write: 'u' },
  { holds: 'j', read: /(?<![tdns])j/g, write: 'y' },
  { holds: 'tj', read: /tj/g, write: 'c' },
  { holds: 'dj', read: /dj/g, write: 'j' },
  { holds: 'nj', read: /nj/g, write: 'ny' },
  { holds: 'sj', read: /sj/g, write: 'sy' },
  { holds: 'ch', read: /(?<!t)ch/g, write: 'kh' },
];
const LOOKS_OLD = /oe|[tdns]j|ch|(?:^|[aeiou])j[aeiou]/;
const OLD_PAIRS = [
  ['o', 'e'],
  ['tdns aeiou', 'j'],
  ['c', 'h'],
] as const;

/** At the end of a stem: behind it only a suffix or a clitic. */
const END = '(?=(?:kan|an|i)?(?:nya|lah|kah)?$)';

/**
 * Differences within today's spelling, the likeliest first: sounds that loans vary in (f/p, v/f, z/j, kh/h), spelled as
 * heard or as in the language that they are from; then what informal writing does to vowels and h. By observation, from
 * memory.
 */
export const TODAY: readonly Alternation[] = [
  { kind: 'misspelt', pair: 'twice', read: /([a-z])\1/g, write: '$1' }, // berlimpahh
  { kind: 'misspelt', pair: ['f', VOWELS], read: /f(?=itas|asi|isme|is$|[aeiou]s)/g, write: 'v' }, // aktifitas
  { kind: 'misspelt', pair: ['v', ANY], read: /v/g, write: 'f' }, // aktiv
  { kind: 'misspelt', pair: ['p', BEHIND], read: new RegExp(`p${END}`, 'g'), write: 'f' }, // aktip
  { kind: 'misspelt', pair: ['p', VOWELS], read: /p(?=[aeiou])/g, write: 'v' }, // propinsi
  { kind: 'misspelt', pair: ['f', ANY], read: /(?<!f.*)f(?!.*f)/, write: 'p' }, // fikir, but not fifa
  { kind: 'misspelt', pair: ['j', ANY], read: /j/g, write: 'z' }, // ijin
  { kind: 'misspelt', pair: ['z', ANY], read: /z/g, write: 's' }, // azas
  { kind: 'misspelt', pair: ['h', VOWELS], read: /(?<![ckst])h(?=[aeiou])/g, write: 'kh' }, // hawatir
  { kind: 'misspelt', pair: ['k', 'h'], read: /kh/g, write: 'h' },
  { kind: 'misspelt', pair: ['k', VOWELS], read: /k(?=[aeiou])/g, write: 'kh' }, // kusus
  { kind: 'misspelt', pair: ['b', 'y'], read: /by/g, write: 'bj' }, // obyektif
  { kind: 'misspelt', pair: ['k', 'w'], read: /kw/g, write: 'ku' }, // kwalitas
  { kind: 'misspelt', pair: ['x', ANY], read: /x/g, write: 'ks' },
  { kind: 'misspelt', pair: ['p', 'h'], read: /ph/g, write: 'f' },
  { kind: 'misspelt', pair: ['t', 'h'], read: /th/g, write: 't' },
  { kind: 'misspelt', pair: ['s', 'i'], read: new RegExp(`isir${END}`), write: 'isasi' }, // legalisir
  { kind: 'misspelt', pair: ['i', 'r'], read: new RegExp(`ir${END}`), write: 'asi' }, // koordinir
  { kind: 'misspelt', pair: ['e', 'h'], read: /e(?=h[aeiou])/, write: 'i' }, // nasehat
  { kind: 'inf', pair: ['e', NO_VOWEL], read: /e(?=(?:[^aeiou]|ng)(?:in|kan|an|i)?(?:nya|lah|kah)?$)/, write: 'a' }, // bener, dapet
  { kind: 'inf', pair: ['e', 'hkn'], last: letterSet('hkg'), read: /e(?=(?:h|k|ng)$)/, write: 'i' }, // baek
  { kind: 'inf', pair: ['e', ' '], last: letterSet('e'), read: /e$/, write: 'ai' }, // sampe
  { kind: 'inf', pair: ['o', ' '], last: letterSet('o'), read: /o$/, write: 'au' }, // kalo
  { kind: 'inf', pair: [' ', VOWELS], first: letterSet(VOWELS), read: /^(?=[aeiou])/, write: 'h' }, // itung
  { kind: 'inf', pair: ['ai', 'aiu'], read: /(?<=[ai])(?=[aiu](?:[^aeiou]|$))/, write: 'h' }, // liat, tau
  { kind: 'inf', pair: ['o', NO_VOWEL], last: allBut('aeiou'), read: /o(?=(?:[^aeiou]|ng)$)/, write: 'u' }, // telor
  {
    kind: 'inf',
    pair: ['bgkpst', 'rl'],
    first: letterSet('bgkpst'),
    read: /^(?<onset>[bgkpst])(?=[rl])/,
    write: '$<onset>e',
  }, // slalu, trima
];

/** By pair of neighbours, and by the first and the last character: the rows of TODAY that have it, a bit each. */
const byPair = new Int32Array(PAIRS);
const byFirst = new Int32Array(OTHER + 1);
const byLast = new Int32Array(OTHER + 1);
/** One bit more: that the form may look old. */
const MAY_BE_OLD = 1 << TODAY.length;

for (const [row, { pair, first = EVERYTHING, last = EVERYTHING }] of TODAY.entries()) {
  if (pair === 'twice') for (const letter of ANY.trim()) mark([letter, letter], 1 << row);
  else mark(pair, 1 << row);
  for (let place = 0; place <= OTHER; place++) {
    byFirst[place]! |= ((first >>> place) & 1) << row;
    byLast[place]! |= ((last >>> place) & 1) << row;
  }
}
for (const pair of OLD_PAIRS) mark(pair, MAY_BE_OLD);

function mark([some, others]: readonly [string, string], bit: number): void {
  for (const one of some) for (const other of others) byPair[pairOf(one.charCodeAt(0), other.charCodeAt(0))]! |= bit;
}

/** The rows of TODAY that may be read in a form, a bit each, and MAY_BE_OLD: told in one pass over its letters. */
export function possibleRows({ codes, length }: Letters): number {
  let pairs = 0;
  let before = OTHER;
  for (let at = 0; at < length; at++) {
    const place = placeOf(codes[at]!);
    pairs |= byPair[(OTHER + 1) * before + place]!;
    before = place;
  }
  pairs |= byPair[(OTHER + 1) * before + OTHER]!;
  return pairs & ((byFirst[placeOf(codes[0]!)]! & byLast[before]!) | MAY_BE_OLD);
}

const LEAST = 4; // letters: respelled, a shorter form is another word too often

const modern = (text: string, { holds, read, write }: (typeof OLD)[number]): string =>
  text.includes(holds) ? text.replace(read, write) : text;

/** Every way in which the form might be spelled by the standard. Not its words: whether they exist is not asked here. */
export function respellings(letters: Letters): readonly Respelling[] {
  if (letters.length < LEAST) return none;
  const possible = possibleRows(letters);
  if (possible === 0) return none;
  const form = wholeText(letters);
  const found: Respelling[] = [];
  if ((possible & MAY_BE_OLD) !== 0 && LOOKS_OLD.test(form)) {
    note(found, 'old', OLD.reduce(modern, form), form);
    // Names and headlines kept oe and ch without the rest.
    for (const row of OLD) note(found, 'old', modern(form, row), form);
  }
  for (let rest = possible & ~MAY_BE_OLD; rest !== 0; rest &= rest - 1) {
    const { kind, read, write } = TODAY[31 - Math.clz32(rest & -rest)]!;
    note(found, kind, form.replace(read, write), form);
  }
  return found;
}
const none: readonly Respelling[] = [];

function note(found: Respelling[], kind: VariantKind, standard: string, form: string): void {
  if (standard === form) return;
  for (const known of found) if (known.standard === standard) return;
  found.push({ kind, standard });
}

const HYPHENED =
  /^(?<prefix>me(?:nge|ng|ny|n|m)?|pe(?:nge|ng|ny|n|m)?|di|ter|ber|se|ke)-(?<base>[^-].*?)(?:-(?<suffix>kan|i|an))?(?<clitic>-?nya)?$/u;

/** The form without hyphens between affixes and what they stand at, if it has one: se-olah-olah, ke-PDE-an. */
export function withoutAffixHyphens(form: string): readonly string[] {
  if (!form.includes('-')) return [];
  const parts = HYPHENED.exec(form)?.groups;
  if (!parts) return [];
  const { prefix = '', base = '', suffix = '', clitic = '' } = parts;
  return [prefix + base + suffix + clitic.replace('-', '')];
}
