import { elementRules } from './elementRules';
import type { GlossRule } from './GlossRule';
import type { Meaning, MeaningClass } from './Meaning';
import { nounRules } from './nounRules';
import { quantityRules } from './quantityRules';
import { verbRules } from './verbRules';

/** All rows, in the order in which they are tried for one affix. */
export const glossRules: readonly GlossRule[] = [...verbRules, ...nounRules, ...quantityRules, ...elementRules];

const byAffix = new Map<string, GlossRule[]>();
for (const row of glossRules) byAffix.set(row.affix, [...(byAffix.get(row.affix) ?? []), row]);
const none: readonly GlossRule[] = [];

/** Without a voice before it, a verb is not made from a noun, as far as one can rely on it: `yuki` is not act as a sister of. */
const BARE: Readonly<Record<string, string>> = {
  '-kan': 'meN-…-kan',
  '-i': 'meN-…-i',
  '-in': 'meN-…-in',
  'per-': 'memper-',
};
for (const [bare, active] of Object.entries(BARE))
  byAffix.set(
    bare,
    (byAffix.get(active) ?? []).filter(({ on }) => !on.includes('n')),
  );

export const rulesOf = (affix: string): readonly GlossRule[] => byAffix.get(affix) ?? none;

/**
 * A word of several classes is taken for its first one; but some affixes look for a verb in it before all: menyapu is from
 * sweep, not from broom, and bernegosiasi is to negotiate.
 */
const SOUGHT: Readonly<Record<string, readonly MeaningClass[]>> = {
  'meN-': ['vt'],
  'peN-': ['vt'],
  'peN-…-an': ['vt'],
  '-an': ['vt'],
  'meN-…-in': ['vt'],
  '-in': ['vt'],
};
const RATHER_THAN_NOUN: Readonly<Record<string, readonly MeaningClass[]>> = {
  'ber-': ['v', 'action', 'activity'],
  'ber-R': ['v'],
  'per-…-an': ['v', 'activity'],
  'ke-…-an': ['a'],
};

/** The meanings of a stem in the order in which an affix is tried on them. */
export function inOrderFor(affix: string, meanings: readonly Meaning[]): readonly Meaning[] {
  const sought = SOUGHT[affix] ?? (meanings[0]?.wordClass === 'n' ? (RATHER_THAN_NOUN[affix] ?? []) : []);
  const isSought = ({ wordClass }: Meaning) => sought.includes(wordClass);
  return [...meanings.filter(isSought), ...meanings.filter((meaning) => !isSought(meaning))];
}
