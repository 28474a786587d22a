/** How a prefix is written before which stems. `restores` is what it has swallowed of the stem. */
export interface Shape {
  readonly affix: string;
  readonly written: string;
  /** What must follow in the form; anything if it is left out. */
  readonly before?: RegExp;
  readonly restores?: string;
  readonly cost?: number;
  /** Not what the standard has: p, t, k, s kept before a vowel, or swallowed before r and l. */
  readonly doubtful?: boolean;
}

/**
 * The nasal of meN- and peN- before the stem's first sound: assimilated to it, and p, t, k, s swallowed. Loans keep
 * theirs (`memproses`, `mentransfer`). As grammars such as Sneddon's
 * (Indonesian: A Comprehensive Grammar) describe it; written from memory, not checked against the book.
 */
const NASALS: readonly Omit<Shape, 'affix'>[] = [
  { written: 'ng', before: /^[aeiou]/ },
  { written: 'ng', before: /^[aeiou]/, restores: 'k' },
  { written: 'ng', before: /^[gh]|^kh/ },
  { written: 'ng', before: /^k[^aeiouh]/, cost: 0.5 },
  { written: 'ng', before: /^k[aeiou]/, cost: 0.5, doubtful: true },
  { written: 'ng', before: /^[rl]/, restores: 'k', cost: 0.5, doubtful: true },
  { written: 'ny', before: /^[aeiou]/, restores: 's' },
  { written: 'm', before: /^[bfv]/ },
  { written: 'm', before: /^p[^aeiou]/, cost: 0.4 },
  { written: 'm', before: /^p[aeiou]/, cost: 0.4, doubtful: true },
  { written: 'm', before: /^[aeiou]/, restores: 'p' },
  { written: 'm', before: /^[rl]/, restores: 'p', cost: 0.6, doubtful: true },
  { written: 'n', before: /^[dcjz]|^sy/ },
  { written: 'n', before: /^t[^aeiou]|^s[^aeiouy]/, cost: 0.4 },
  { written: 'n', before: /^[ts][aeiou]/, cost: 0.4, doubtful: true },
  { written: 'n', before: /^[aeiou]/, restores: 't' },
  { written: 'n', before: /^r/, restores: 't', cost: 0.6, doubtful: true },
  { written: '', before: /^[lrwymn]/ },
  { written: 'nge', before: /^[^aeiou]{1,2}[aeiou]{1,2}[^aeiou]{1,3}$/ },
];

export const SHAPES: readonly Shape[] = [
  ...NASALS.map((shape) => ({ ...shape, affix: 'meN-', written: `me${shape.written}` })),
  ...NASALS.map((shape) => ({ ...shape, affix: 'peN-', written: `pe${shape.written}` })),
  { affix: 'pe-', written: 'pe', before: /^[bcdfghjkstvz]/, cost: 0.3 },
  { affix: 'ber-', written: 'ber', before: /^[^r]/ },
  { affix: 'ber-', written: 'be', before: /^r|^[^aeiou]er/ },
  { affix: 'ber-', written: 'bel', before: /^ajar/ },
  { affix: 'ter-', written: 'ter', before: /^[^r]/ },
  { affix: 'ter-', written: 'te', before: /^r|^[^aeiou]er/ },
  { affix: 'ter-', written: 'tel', before: /^anjur|^antar/ },
  { affix: 'per-', written: 'per', before: /^[^r]/ },
  { affix: 'per-', written: 'pe', before: /^r|^[^aeiou]er/ },
  { affix: 'per-', written: 'pel', before: /^ajar/ },
  { affix: 'di-', written: 'di' },
  { affix: 'ke-', written: 'ke' },
  { affix: 'se-', written: 'se' },
];

/** me- left out, as in speech: `nulis`, `ngasih`; nge- before any consonant, and ny- for c, too. By ear. */
export const SPOKEN_NASALS: readonly Shape[] = (
  [
    { written: 'ng', before: /^[aeiou]/ },
    { written: 'ng', before: /^[aeiou]/, restores: 'k' },
    { written: 'ng', before: /^[gh]/, cost: 0.2 },
    { written: 'nge', before: /^[bcdfghjlmnprstwyz]/, cost: 0.1 },
    { written: 'ny', before: /^[aeiou]/, restores: 's' },
    { written: 'ny', before: /^[aeiou]/, restores: 'c' },
    { written: 'm', before: /^[aeiou]/, restores: 'p' },
    { written: 'm', before: /^b/, cost: 0.3 },
    { written: 'n', before: /^[aeiou]/, restores: 't' },
    { written: 'n', before: /^[dcj]/, cost: 0.3 },
  ] as const
).map((shape) => ({ ...shape, affix: 'N-' }));

/** Whether the rules let a prefix be written so before a stem. */
export const allowsPrefix = (affix: string, written: string, dropped: string, stem: string): boolean =>
  (byAffix.get(affix) ?? []).some(
    (shape) => shape.written === written && (shape.restores ?? '') === dropped && fits(shape, stem),
  );

/** How the standard writes a prefix before a stem: what it adds, and what it drops of the stem. */
export function standardPrefix(
  affix: string,
  stem: string,
): { readonly written: string; readonly dropped: string } | null {
  // menge- before one syllable; else a shape that swallows a sound before one that keeps it: memengaruhi.
  let best: Shape | null = null;
  for (const shape of byAffix.get(affix) ?? []) {
    if ((shape.doubtful ?? false) || !fits(shape, stem)) continue;
    if (shape.written.endsWith('nge') && ONE_VOWEL.test(stem)) return standardOf(shape);
    if (!best || (shape.restores !== undefined && best.restores === undefined)) best = shape;
  }
  return best && standardOf(best);
}

const standardOf = ({ written, restores = '' }: Shape) => ({ written, dropped: restores });

const ONE_VOWEL = /^[^aeiou]*[aeiou][^aeiou]*$/;

/** By affix, in the order of the tables. */
const byAffix = new Map<string, Shape[]>();
for (const shape of [...SHAPES, ...SPOKEN_NASALS])
  byAffix.set(shape.affix, [...(byAffix.get(shape.affix) ?? []), shape]);

/** Whether a prefix may be written so before a stem. */
export const fits = ({ before, restores = '' }: Shape, stem: string) =>
  stem.startsWith(restores) && (before?.test(stem.slice(restores.length)) ?? true);
