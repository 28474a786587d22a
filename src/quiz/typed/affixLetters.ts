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
  return stemsIn(one).some((stem) => stemsIn(other).includes(stem));
}

/** Every stretch of a form that letters of affixes stand around. */
function stemsIn(form: string): readonly string[] {
  const ends = [...ENDINGS].filter((ending) => form.endsWith(ending)).map(({ length }) => form.length - length);
  return [...PREFIXES]
    .filter((prefix) => form.startsWith(prefix))
    .flatMap(({ length }) => ends.filter((end) => end - length >= LEAST).map((end) => form.slice(length, end)));
}
