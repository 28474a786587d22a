import type { VariantKind } from '../lexicon/Entry';

/** A form as the standard might spell it. */
export interface Respelling {
  readonly kind: VariantKind;
  readonly standard: string;
}

/** One systematic difference: all places of a form where `read` is found are the standard's `write` there. */
interface Alternation {
  readonly kind: VariantKind;
  readonly read: RegExp;
  readonly write: string;
}

/**
 * Spelling before 1972, and oe before 1947. All of it is undone at once: who wrote tj wrote nj, too, and j for y, which
 * alone would say little.
 */
const OLD: readonly Alternation[] = [
  { kind: 'old', read: /oe/g, write: 'u' },
  { kind: 'old', read: /(?<![tdns])j/g, write: 'y' },
  { kind: 'old', read: /tj/g, write: 'c' },
  { kind: 'old', read: /dj/g, write: 'j' },
  { kind: 'old', read: /nj/g, write: 'ny' },
  { kind: 'old', read: /sj/g, write: 'sy' },
  { kind: 'old', read: /(?<!t)ch/g, write: 'kh' },
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
  { kind: 'misspelt', read: /([a-z])\1/g, write: '$1' }, // berlimpahh
  { kind: 'misspelt', read: /f(?=itas|asi|isme|is$|[aeiou]s)/g, write: 'v' }, // aktifitas
  { kind: 'misspelt', read: /v/g, write: 'f' }, // aktiv
  { kind: 'misspelt', read: new RegExp(`p${END}`, 'g'), write: 'f' }, // aktip
  { kind: 'misspelt', read: /p(?=[aeiou])/g, write: 'v' }, // propinsi
  { kind: 'misspelt', read: /(?<!f.*)f(?!.*f)/, write: 'p' }, // fikir, but not fifa
  { kind: 'misspelt', read: /j/g, write: 'z' }, // ijin
  { kind: 'misspelt', read: /z/g, write: 's' }, // azas
  { kind: 'misspelt', read: /(?<![ckst])h(?=[aeiou])/g, write: 'kh' }, // hawatir
  { kind: 'misspelt', read: /kh/g, write: 'h' },
  { kind: 'misspelt', read: /k(?=[aeiou])/g, write: 'kh' }, // kusus
  { kind: 'misspelt', read: /by/g, write: 'bj' }, // obyektif
  { kind: 'misspelt', read: /kw/g, write: 'ku' }, // kwalitas
  { kind: 'misspelt', read: /x/g, write: 'ks' },
  { kind: 'misspelt', read: /ph/g, write: 'f' },
  { kind: 'misspelt', read: /th/g, write: 't' },
  { kind: 'misspelt', read: new RegExp(`isir${END}`), write: 'isasi' }, // legalisir
  { kind: 'misspelt', read: new RegExp(`ir${END}`), write: 'asi' }, // koordinir
  { kind: 'misspelt', read: /e(?=h[aeiou])/, write: 'i' }, // nasehat
  { kind: 'inf', read: /e(?=(?:[^aeiou]|ng)(?:in|kan|an|i)?(?:nya|lah|kah)?$)/, write: 'a' }, // bener, dapet
  { kind: 'inf', read: /e(?=(?:h|k|ng)$)/, write: 'i' }, // baek
  { kind: 'inf', read: /e$/, write: 'ai' }, // sampe
  { kind: 'inf', read: /o$/, write: 'au' }, // kalo
  { kind: 'inf', read: /^(?=[aeiou])/, write: 'h' }, // itung
  { kind: 'inf', read: /(?<=[ai])(?=[aiu](?:[^aeiou]|$))/, write: 'h' }, // liat, tau
  { kind: 'inf', read: /o(?=(?:[^aeiou]|ng)$)/, write: 'u' }, // telor
  { kind: 'inf', read: /^(?<onset>[bgkpst])(?=[rl])/, write: '$<onset>e' }, // slalu, trima
];

const LEAST = 4; // letters: respelled, a shorter form is another word too often

/** Every way in which the form might be spelled by the standard. Not its words: whether they exist is not asked here. */
export function respellings(form: string): readonly Respelling[] {
  if (form.length < LEAST) return [];
  const found = new Map<string, Respelling>();
  if (LOOKS_OLD.test(form)) {
    const standard = OLD.reduce((text, { read, write }) => text.replace(read, write), form);
    found.set(standard, { kind: 'old', standard });
    // Names and headlines kept oe and ch without the rest.
    for (const { kind, read, write } of OLD) note(found, kind, form.replace(read, write));
  }
  for (const { kind, read, write } of TODAY) note(found, kind, form.replace(read, write));
  found.delete(form);
  return [...found.values()];
}

function note(found: Map<string, Respelling>, kind: VariantKind, standard: string): void {
  if (!found.has(standard)) found.set(standard, { kind, standard });
}

const HYPHENED =
  /^(?<prefix>me(?:nge|ng|ny|n|m)?|pe(?:nge|ng|ny|n|m)?|di|ter|ber|se|ke)-(?<base>[^-].*?)(?:-(?<suffix>kan|i|an))?(?<clitic>-?nya)?$/u;

/** The form without hyphens between affixes and what they stand at, if it has one: se-olah-olah, ke-PDE-an. */
export function withoutAffixHyphens(form: string): readonly string[] {
  const parts = HYPHENED.exec(form)?.groups;
  if (!parts) return [];
  const { prefix = '', base = '', suffix = '', clitic = '' } = parts;
  return [prefix + base + suffix + clitic.replace('-', '')];
}
