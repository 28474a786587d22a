import type { VariantKind } from '../lexicon/Entry';
import { allBut, EVERYTHING, isIn, letterSet, placeOf, type LetterSet } from './letterPattern';

/** Beside the letters of a form: one of them twice in a row, two vowels in a row. */
const TWICE = 1 << 26;
const HIATUS = 1 << 27;

const VOWELS = letterSet('aeiou');

/** A form as the standard might spell it. */
export interface Respelling {
  readonly kind: VariantKind;
  readonly standard: string;
}

/** One systematic difference: all places of a form where `read` is found are the standard's `write` there. */
interface Alternation {
  readonly kind: VariantKind;
  /** Letters that a form must have for it, or TWICE or HIATUS: of most forms no more is asked. */
  readonly needs?: LetterSet;
  /** What it must contain, if that is one sequence of letters. */
  readonly holds?: string;
  /** What the form must begin with, and end in, if that is told. */
  readonly first?: LetterSet;
  readonly last?: LetterSet;
  readonly read: RegExp;
  readonly write: string;
}

/**
 * Spelling before 1972, and oe before 1947. All of it is undone at once: who wrote tj wrote nj, too, and j for y, which
 * alone would say little.
 */
const OLD: readonly Alternation[] = [
  { kind: 'old', holds: 'oe', read: /oe/g, write: 'u' },
  { kind: 'old', needs: letterSet('j'), read: /(?<![tdns])j/g, write: 'y' },
  { kind: 'old', holds: 'tj', read: /tj/g, write: 'c' },
  { kind: 'old', holds: 'dj', read: /dj/g, write: 'j' },
  { kind: 'old', holds: 'nj', read: /nj/g, write: 'ny' },
  { kind: 'old', holds: 'sj', read: /sj/g, write: 'sy' },
  { kind: 'old', holds: 'ch', read: /(?<!t)ch/g, write: 'kh' },
];
const LOOKS_OLD = /oe|[tdns]j|ch|(?:^|[aeiou])j[aeiou]/;

/** At the end of a stem: behind it only a suffix or a clitic. */
const END = '(?=(?:kan|an|i)?(?:nya|lah|kah)?$)';

/**
 * Differences within today's spelling, the likeliest first: sounds that loans vary in (f/p, v/f, z/j, kh/h), spelled as
 * heard or as in the language that they are from; then what informal writing does to vowels and h. By observation, from
 * memory.
 */
const TODAY: readonly Alternation[] = [
  { kind: 'misspelt', needs: TWICE, read: /([a-z])\1/g, write: '$1' }, // berlimpahh
  { kind: 'misspelt', needs: letterSet('fs'), read: /f(?=itas|asi|isme|is$|[aeiou]s)/g, write: 'v' }, // aktifitas
  { kind: 'misspelt', needs: letterSet('v'), read: /v/g, write: 'f' }, // aktiv
  { kind: 'misspelt', needs: letterSet('p'), read: new RegExp(`p${END}`, 'g'), write: 'f' }, // aktip
  { kind: 'misspelt', needs: letterSet('p'), read: /p(?=[aeiou])/g, write: 'v' }, // propinsi
  { kind: 'misspelt', needs: letterSet('f'), read: /(?<!f.*)f(?!.*f)/, write: 'p' }, // fikir, but not fifa
  { kind: 'misspelt', needs: letterSet('j'), read: /j/g, write: 'z' }, // ijin
  { kind: 'misspelt', needs: letterSet('z'), read: /z/g, write: 's' }, // azas
  { kind: 'misspelt', needs: letterSet('h'), read: /(?<![ckst])h(?=[aeiou])/g, write: 'kh' }, // hawatir
  { kind: 'misspelt', holds: 'kh', read: /kh/g, write: 'h' },
  { kind: 'misspelt', needs: letterSet('k'), read: /k(?=[aeiou])/g, write: 'kh' }, // kusus
  { kind: 'misspelt', holds: 'by', read: /by/g, write: 'bj' }, // obyektif
  { kind: 'misspelt', holds: 'kw', read: /kw/g, write: 'ku' }, // kwalitas
  { kind: 'misspelt', needs: letterSet('x'), read: /x/g, write: 'ks' },
  { kind: 'misspelt', holds: 'ph', read: /ph/g, write: 'f' },
  { kind: 'misspelt', holds: 'th', read: /th/g, write: 't' },
  { kind: 'misspelt', holds: 'isir', read: new RegExp(`isir${END}`), write: 'isasi' }, // legalisir
  { kind: 'misspelt', holds: 'ir', read: new RegExp(`ir${END}`), write: 'asi' }, // koordinir
  { kind: 'misspelt', holds: 'eh', read: /e(?=h[aeiou])/, write: 'i' }, // nasehat
  { kind: 'inf', needs: letterSet('e'), read: /e(?=(?:[^aeiou]|ng)(?:in|kan|an|i)?(?:nya|lah|kah)?$)/, write: 'a' }, // bener, dapet
  { kind: 'inf', needs: letterSet('e'), last: letterSet('hkg'), read: /e(?=(?:h|k|ng)$)/, write: 'i' }, // baek
  { kind: 'inf', last: letterSet('e'), read: /e$/, write: 'ai' }, // sampe
  { kind: 'inf', last: letterSet('o'), read: /o$/, write: 'au' }, // kalo
  { kind: 'inf', first: VOWELS, read: /^(?=[aeiou])/, write: 'h' }, // itung
  { kind: 'inf', needs: HIATUS, read: /(?<=[ai])(?=[aiu](?:[^aeiou]|$))/, write: 'h' }, // liat, tau
  { kind: 'inf', needs: letterSet('o'), last: allBut('aeiou'), read: /o(?=(?:[^aeiou]|ng)$)/, write: 'u' }, // telor
  { kind: 'inf', first: letterSet('bgkpst'), read: /^(?<onset>[bgkpst])(?=[rl])/, write: '$<onset>e' }, // slalu, trima
];

const withDefaults = ({
  kind,
  needs = 0,
  holds = '',
  first = EVERYTHING,
  last = EVERYTHING,
  read,
  write,
}: Alternation) => ({ kind, needs: needs | letterSet(holds), holds, first, last, read, write }) satisfies Alternation;
const [old, today] = [OLD.map(withDefaults), TODAY.map(withDefaults)];

/** All of them. */
export const alternations = [...old, ...today];

const LEAST = 4; // letters: respelled, a shorter form is another word too often

/** Every way in which the form might be spelled by the standard. Not its words: whether they exist is not asked here. */
export function respellings(form: string): readonly Respelling[] {
  if (form.length < LEAST) return none;
  const traits = traitsOf(form);
  const found: Respelling[] = [];
  if (LOOKS_OLD.test(form)) {
    const standard = OLD.reduce((text, { read, write }) => text.replace(read, write), form);
    note(found, 'old', standard, form);
    // Names and headlines kept oe and ch without the rest.
    respell(old, form, traits, found);
  }
  respell(today, form, traits, found);
  return found;
}
const none: readonly Respelling[] = [];

function respell(rows: typeof alternations, form: string, traits: LetterSet, found: Respelling[]): void {
  for (const row of rows)
    if (mayBeRead(row, form, traits)) note(found, row.kind, form.replace(row.read, row.write), form);
}

/** Whether a form has what an alternation needs. */
export const mayBeRead = (row: (typeof alternations)[number], form: string, traits: LetterSet): boolean =>
  (traits & row.needs) === row.needs &&
  isIn(row.first, form.charCodeAt(0)) &&
  isIn(row.last, form.charCodeAt(form.length - 1)) &&
  (row.holds === '' || form.includes(row.holds));

function note(found: Respelling[], kind: VariantKind, standard: string, form: string): void {
  if (standard === form) return;
  for (const known of found) if (known.standard === standard) return;
  found.push({ kind, standard });
}

/** The letters a to z of a form, a bit each, and what else an alternation may need. */
export function traitsOf(form: string): LetterSet {
  let traits = 0;
  let before = 0;
  for (let at = 0; at < form.length; at++) {
    const code = form.charCodeAt(at);
    const place = placeOf(code);
    if (place < 26) traits |= 1 << place;
    if (code === before) traits |= TWICE;
    if (isIn(VOWELS, code) && isIn(VOWELS, before)) traits |= HIATUS;
    before = code;
  }
  return traits;
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
