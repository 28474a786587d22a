/** A prefix found at the beginning of a form, and the stem that it would leave. */
export interface PrefixCut {
  readonly affix: string;
  readonly written: string;
  readonly dropped: string;
  readonly stem: string;
  /** What the rules say against it: 0 regular, more for loans and colloquial forms. */
  readonly cost: number;
}

/** How a prefix is written before which stems. `restores` is what it has swallowed of the stem. */
interface Shape {
  readonly affix: string;
  readonly written: string;
  /** What must follow in the form. */
  readonly before: RegExp;
  readonly restores?: string;
  readonly cost?: number;
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
  { written: 'ng', before: /^k/, cost: 0.5 },
  { written: 'ng', before: /^[rl]/, restores: 'k', cost: 0.5 },
  { written: 'ny', before: /^[aeiou]/, restores: 's' },
  { written: 'm', before: /^[bfv]/ },
  { written: 'm', before: /^p/, cost: 0.4 },
  { written: 'm', before: /^[aeiou]/, restores: 'p' },
  { written: 'm', before: /^[rl]/, restores: 'p', cost: 0.6 },
  { written: 'n', before: /^[dcjz]|^sy/ },
  { written: 'n', before: /^[ts]/, cost: 0.4 },
  { written: 'n', before: /^[aeiou]/, restores: 't' },
  { written: 'n', before: /^r/, restores: 't', cost: 0.6 },
  { written: '', before: /^[lrwymn]/ },
  { written: 'nge', before: /^[^aeiou]{1,2}[aeiou]{1,2}[^aeiou]{1,3}$/ },
];

const SHAPES: readonly Shape[] = [
  ...NASALS.map((shape) => ({ ...shape, affix: 'meN-', written: `me${shape.written}` })),
  ...NASALS.map((shape) => ({ ...shape, affix: 'peN-', written: `pe${shape.written}` })),
  { affix: 'pe-', written: 'pe', before: /^[bcdfghjkpstvz]/, cost: 0.3 },
  { affix: 'ber-', written: 'ber', before: /^[^r]/ },
  { affix: 'ber-', written: 'be', before: /^r|^[^aeiou]er/ },
  { affix: 'ber-', written: 'bel', before: /^ajar/ },
  { affix: 'ter-', written: 'ter', before: /^[^r]/ },
  { affix: 'ter-', written: 'te', before: /^r|^[^aeiou]er/ },
  { affix: 'ter-', written: 'tel', before: /^anjur|^antar/ },
  { affix: 'per-', written: 'per', before: /^[^r]/ },
  { affix: 'per-', written: 'pe', before: /^r|^[^aeiou]er/ },
  { affix: 'per-', written: 'pel', before: /^ajar/ },
  { affix: 'di-', written: 'di', before: /^./ },
  { affix: 'ke-', written: 'ke', before: /^./ },
  { affix: 'se-', written: 'se', before: /^./ },
];

const byFirstLetter = new Map<string, Shape[]>();
for (const shape of SHAPES) {
  const letter = shape.written.charAt(0);
  byFirstLetter.set(letter, [...(byFirstLetter.get(letter) ?? []), shape]);
}

/** Every prefix that the form may begin with. A stem of fewer than two letters is none. */
export function prefixCuts(form: string): readonly PrefixCut[] {
  const cuts: PrefixCut[] = [];
  for (const { affix, written, before, restores = '', cost = 0 } of byFirstLetter.get(form.charAt(0)) ?? []) {
    if (!form.startsWith(written)) continue;
    const rest = form.slice(written.length);
    if (rest.length < 2 || !before.test(rest)) continue;
    cuts.push({ affix, written, dropped: restores, stem: restores + rest, cost });
  }
  return cuts;
}

/** Whether the rules let a prefix be written so before a stem. */
export function allowsPrefix(affix: string, written: string, dropped: string, stem: string): boolean {
  const rest = stem.slice(dropped.length);
  return (
    stem.startsWith(dropped) &&
    SHAPES.some(
      (shape) =>
        shape.affix === affix &&
        shape.written === written &&
        (shape.restores ?? '') === dropped &&
        shape.before.test(rest),
    )
  );
}
