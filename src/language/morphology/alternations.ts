import { substitutionOf, type Substitution } from './Substitution';

/**
 * One systematic difference: all places of a form where `read` is found (of the sorts that `substitutionOf` knows) are the
 * standard's `write` there.
 */
interface Alternation {
  readonly read: RegExp;
  readonly write: string;
}

const ready = <Row extends Alternation>(row: Row): Row & { readonly substitution: Substitution } => ({
  ...row,
  substitution: substitutionOf(row.read, row.write),
});

/**
 * Spelling before 1972, and oe before 1947. All of it is undone at once: who wrote tj wrote nj, too, and j for y, which
 * alone would say little.
 */
export const OLD = [
  { read: /oe/g, write: 'u' },
  { read: /(?<![tdns])j/g, write: 'y' },
  { read: /tj/g, write: 'c' },
  { read: /dj/g, write: 'j' },
  { read: /nj/g, write: 'ny' },
  { read: /sj/g, write: 'sy' },
  { read: /(?<!t)ch/g, write: 'kh' },
].map(ready);
/** Without one of these a form does not look old. */
export const LOOKS_OLD = /oe|[tdns]j|ch|^j[aeiou]|[aeiou]j[aeiou]/;

/** At the end of a stem: behind it only a suffix or a clitic. */
const END = '(?=(?:kan|an|i)?(?:nya|lah|kah)?$)';

/**
 * Differences within today's spelling, the likeliest first: sounds that loans vary in (f/p, v/f, z/j, kh/h), spelled as
 * heard or as in the language that they are from; then what informal writing does to vowels and h. By observation, from
 * memory.
 */
export const TODAY = (
  [
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
    { kind: 'inf', read: /(?<=^[bgkpst])(?=[rl])/, write: 'e' }, // slalu, trima
  ] as const
).map(ready);
