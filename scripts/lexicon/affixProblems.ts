import { affixCardOf } from '../../src/language/affixes/affixCardOf.ts';
import { standardCombinations, type Combination } from '../../src/language/morphology/combinations.ts';

/** What a line might call an affix that the rules of morphology call otherwise: a word has one analysis, line or not. */
const OTHERWISE: Readonly<Record<string, string>> = {
  'memper-': 'meN-,per-',
  'diper-': 'di-,per-',
  'ng-': 'N-',
  'nge-': 'N-',
};

/** Ways to write a prefix that lines name by themselves: belajar, pelajar. */
const WRITTEN: Readonly<Record<string, string>> = { 'bel-': 'ber-', 'pel-': 'per-' };

/**
 * What is wrong with the affixes of a derived line (`<root:affix,affix`). Each must be one that a reader is told about, by
 * the name that the rules give it, and they must stand in the order of the form: prefixes, then reduplication and infix,
 * then suffixes, pronouns, particles. Prefixes side by side must be a combination that the rules know.
 *
 * @param affixes from the left, as in `Derivation.affixes`
 */
export function affixProblems(affixes: readonly string[]): string[] {
  const problems = affixes.flatMap((affix) => {
    const name = OTHERWISE[affix];
    if (name !== undefined) return [`${affix} is written ${name}`];
    // A circumfix is written as its parts: ke-,-an.
    return affix.includes('…') || affixCardOf(affix) === null ? [`${affix} is no affix`] : [];
  });
  if (problems.length > 0) return problems;
  const wrong = affixes.findIndex((affix, index) => index > 0 && rankOf(affix) < rankOf(affixes[index - 1] ?? ''));
  if (wrong > 0) return [`${affixes[wrong]} cannot stand behind ${affixes[wrong - 1]}`];
  const prefixes = affixes.map((affix) => WRITTEN[affix] ?? affix).filter(isRulePrefix);
  return isCombination(prefixes) ? [] : [`${prefixes.join(', ')}: no such combination of prefixes`];
}

const RANKS: readonly RegExp[] = [
  /^[^-].*-$/, // prefixes
  /^R$|^-.*-$/, // reduplication, infixes
  /^-(?!(?:nya|ku|mu|lah|kah|tah|pun)$)/, // suffixes and endings
  /^-(?:nya|ku|mu)$/,
  /^-(?:lah|kah|tah|pun)$/,
];
const rankOf = (affix: string) => RANKS.findIndex((rank) => rank.test(affix));

/** Elements (`antar-`) stand before anything; so do the nasal of informal speech and what is written once only. */
const isRulePrefix = (affix: string) => standardCombinations.inner.has(affix);

function isCombination(prefixes: readonly string[]): boolean {
  let at: Combination | undefined = standardCombinations;
  for (const prefix of withoutGrown(prefixes)) at = at?.inner.get(prefix);
  return at !== undefined;
}

/** What stands before `penge-`, as in berpengetahuan: pengetahuan takes prefixes as a word that has no affixes does. */
const withoutGrown = (prefixes: readonly string[]) =>
  prefixes.length > 2 && prefixes.slice(-2).join() === 'peN-,ke-' ? prefixes.slice(0, -2) : prefixes;
