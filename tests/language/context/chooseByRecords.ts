import { isCapitalAt } from '../../../src/language/text/letterCase';
import { classesOf } from '../../../src/language/context/classesOf';
import { COLLOCATES } from '../../../src/language/context/collocates';
import { endsQuotation, isComma } from '../../../src/language/context/endsQuotation';
import { TRAIT_BIT, traitsOf } from '../../../src/language/context/readingTraits';
import type { Beside, Gap, Rule } from '../../../src/language/context/Rule';
import { RULES } from '../../../src/language/context/rules';
import type { WordClass } from '../../../src/language/lexicon/Entry';
import type { Reading } from '../../../src/language/morphology/Reading';
import type { WordInContext } from './wordsIn';

// Choice in context as the records of the rules say it, one after the other: slow, and what the bit masks must agree with.

/** The classes of a word before its neighbours are looked at. */
export function likelyClasses({ form, readings: [first] }: WordInContext): readonly WordClass[] {
  if (first) return classesOf(first);
  return /\d/.test(form) ? ['num'] : isCapitalAt(form, 0) ? ['name'] : [];
}

/**
 * Whether a rule applies to a word.
 *
 * @param classes of words before it, the class chosen; of those after it, what they may be
 */
export function appliesTo(
  rule: Rule,
  words: readonly WordInContext[],
  classes: readonly (readonly WordClass[])[],
  at: number,
): boolean {
  const word = words[at]!;
  const next = words[at + 1];
  const stands = (beside: Beside | undefined, offset: -1 | 1): boolean => {
    const there = words[at + offset];
    if (!there || isBroken(offset === 1 ? there : word)) return beside?.edge === true;
    return (
      beside?.words?.has(there.form.toLowerCase()) === true ||
      classes[at + offset]!.some((name) => beside?.classes?.includes(name)) ||
      (beside?.writtenName === true && isCapitalAt(there.form, 0) && classes[at + offset]![0] === 'name')
    );
  };
  return (
    (!rule.forms || rule.forms.has(word.form.toLowerCase())) &&
    (!rule.before || stands(rule.before, -1)) &&
    !stands(rule.notBefore, -1) &&
    (!rule.after || stands(rule.after, 1)) &&
    !stands(rule.notAfter, 1) &&
    (rule.written === undefined || rule.written === isCapitalAt(word.form, 0)) &&
    !(rule.initial === false && word.initial) &&
    (!rule.gap || rule.gap === gapOf(word)) &&
    (!rule.beforeCapital || (next !== undefined && isCapitalAt(next.form, 0)))
  );
}

const isBroken = ({ initial, before }: WordInContext) => initial || /\S/.test(before);
const gapOf = ({ before }: WordInContext): Gap =>
  endsQuotation(before) ? 'quotation' : isComma(before) ? 'comma' : 'other';

function favours({ favours: { as, only = [], never = [], lexeme } }: Rule, reading: Reading, name: WordClass): boolean {
  const has = (trait: keyof typeof TRAIT_BIT) => (traitsOf(reading) & TRAIT_BIT[trait]) !== 0;
  return (!as || as.includes(name)) && only.every(has) && !never.some(has) && (!lexeme || lexeme === reading.stem.id);
}

/** The readings of each word, the likeliest first, and the class of the first. */
export function chooseByRecords(words: readonly WordInContext[]) {
  const classes = words.map(likelyClasses);
  return words.map((word, at) => {
    const rules = RULES.filter((rule) => appliesTo(rule, words, classes, at));
    const ranked = word.readings
      .map((reading) => ({ reading, ...bestOf(reading, rules, words, at) }))
      .toSorted((a, b) => a.cost - b.cost);
    const wordClass = ranked.length > 0 ? ranked[0]!.name : (classes[at]![0] ?? null);
    if (wordClass) classes[at] = [wordClass];
    return { readings: ranked.map(({ reading }) => reading), wordClass };
  });
}

function bestOf(reading: Reading, rules: readonly Rule[], words: readonly WordInContext[], at: number) {
  const { stem, steps } = reading;
  const names = classesOf(reading);
  const asName = isCapitalAt(words[at]!.form, 0) && steps.length === 0 && !names.includes('name');
  const alone = stem.bound && steps.length === 0 && !stem.derivation ? 1 : 0;
  const homonym = Number(/#(\d)$/.exec(stem.id)?.[1] ?? 1) - 1;
  const base = reading.cost + alone + homonym * 0.25 - Math.min(2, countNear(reading, words, at)) * 1.1;
  const costs = [
    ...names.map((name, index) => ({ name, cost: base + index * 0.349 })),
    ...(asName ? [{ name: 'name' as const, cost: base + 1 }] : []),
  ].map(({ name, cost }) => ({
    name,
    cost: Math.round(1000 * rules.reduce((sum, rule) => (favours(rule, reading, name) ? sum - rule.bonus : sum), cost)),
  }));
  return costs.reduce((best, one) => (one.cost < best.cost ? one : best));
}

function countNear({ stem, root, steps }: Reading, words: readonly WordInContext[], at: number): number {
  const near = COLLOCATES.get(stem.id) ?? (steps.length > 0 ? COLLOCATES.get(root) : undefined);
  const from = words.findLastIndex(({ initial }, index) => initial && index <= at);
  const to = words.findIndex(({ initial }, index) => initial && index > at);
  const inReach = words.slice(Math.max(from, at - 4, 0), Math.min(to < 0 ? Infinity : to, at + 5));
  return near ? inReach.filter((word) => word !== words[at] && near.has(word.form.toLowerCase())).length : 0;
}
