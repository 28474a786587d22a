/** Affixes and clitics as letters at the edges of a word. What is a rule and what is not is for `buildsOf` to say. */

const NASALS = ['', 'm', 'n', 'ng', 'ny', 'nge'];

/** What may stand before a root, with nothing among it. */
export const PREFIXES: ReadonlySet<string> = new Set([
  '',
  ...'ku kau di ke se memper diper terper mempe dipe member diber keber sepe'.split(' '),
  ...['be', 'te', 'pe'].flatMap((prefix) => [prefix, `${prefix}r`, `${prefix}l`]),
  ...['me', 'pe'].flatMap((prefix) => NASALS.map((nasal) => prefix + nasal)),
]);

/** Clitics behind a word, as letters, and as they are named: the pronoun first, then the particle. */
export const CLITICS: ReadonlyMap<string, readonly string[]> = new Map(
  ['', 'nya', 'ku', 'mu'].flatMap((pronoun) =>
    ['', 'lah', 'kah', 'pun'].map((particle): [string, readonly string[]] => [
      pronoun + particle,
      [pronoun, particle].filter(Boolean).map((clitic) => `-${clitic}`),
    ]),
  ),
);

export const SUFFIXES = ['', 'kan', 'i', 'an', 'in'] as const;

/** What may stand behind a root: a suffix, clitics, nothing. */
export const ENDINGS: ReadonlySet<string> = new Set(
  SUFFIXES.flatMap((suffix) => [...CLITICS.keys()].map((clitics) => suffix + clitics)),
);

const LEAST = 3; // letters of what is the same

/**
 * Whether two forms differ in nothing but affixes or clitics, as far as letters tell: `bacakan` and `bacaan`, `penulis` and
 * `menulis`, `bukuku` and `bukumu`.
 */
export function differInAffixes(one: string, other: string): boolean {
  return haveStemInCommon(stemsIn(one), stemsIn(other));
}

/** The same, of what `stemsIn` found in them. */
export function haveStemInCommon(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  for (const stem of one) if (other.has(stem)) return true;
  return false;
}

/** Every stretch of a form that letters of affixes stand around. */
export function stemsIn(form: string): ReadonlySet<string> {
  const ends = [...ENDINGS].filter((ending) => form.endsWith(ending)).map(({ length }) => form.length - length);
  const stems = new Set<string>();
  for (const prefix of PREFIXES)
    if (form.startsWith(prefix))
      for (const end of ends) if (end - prefix.length >= LEAST) stems.add(form.slice(prefix.length, end));
  return stems;
}
