import type { Mark, Unreadable } from '../Mark';
import { CLITICS, differInAffixes } from './affixLetters';
import { buildsOf, type Build } from './buildsOf';
import { differencesOf, type Difference } from './differencesOf';
import { asFormal, informalFor } from '../../language/morphology/informalWords';
import { isEnglishFor } from './isEnglishFor';
import { isMisspelt, isSlip } from './isSlip';
import { modernSpelling } from './modernSpelling';
import { isDoubled, plainForm, undoubled } from './plainForm';
import { standingOf } from './standingOf';
import type { TypedCode, TypedFault } from './TypedFault';
import type { TypedKey } from './TypedKey';

/** Nothing was typed that has a letter or a digit. */
export interface EmptyAnswer extends Unreadable {
  readonly code: 'empty';
}

/** Longer texts are no attempt at a word. */
const LONGEST = 100;

/**
 * Marks a typed word. What is right, what is forgiven and what is half right is stated, with examples, in docs/marking.md.
 * Never throws, whatever the text.
 */
export function markTyped(key: TypedKey, text: string): Mark<TypedFault> | EmptyAnswer {
  const chosen = text.trim();
  const typed = plainForm(chosen);
  if (typed === '') return { kind: 'unreadable', code: 'empty' };
  const forms = key.accepted.map((right): Form => ({ right, plain: plainForm(right) }));
  if (forms.some(({ plain }) => plain === typed)) return { kind: 'right' };
  const found = typed.length > LONGEST ? null : (asVariant(key, typed) ?? nearest(key, forms, typed));
  const fault = ({ code, extra = [], missing = [] }: Finding, right: string): TypedFault => ({
    code,
    chosen,
    right,
    extra,
    missing,
    standing: standingOf(key, typed, code),
  });
  if (!found) return { kind: 'wrong', faults: [fault({ code: 'other-word' }, key.accepted[0] ?? '')] };
  const faults = found.findings.map((finding) => fault(finding, found.right));
  return found.kind === 'right' ? { kind: 'right', remarks: faults } : { kind: 'partly', faults };
}

/** A right form, as written and as compared. */
interface Form {
  readonly right: string;
  readonly plain: string;
}

type Finding = { readonly code: TypedCode } & Partial<Difference>;

/** What a typed word is beside one right form. */
interface Found {
  readonly kind: 'right' | 'partly';
  readonly right: string;
  readonly findings: readonly Finding[];
}

function asVariant({ accepted, variants }: TypedKey, typed: string): Found | null {
  const variant = variants.find(({ form }) => plainForm(form) === typed);
  if (!variant) return null;
  const right = accepted[0] ?? '';
  return variant.kind === 'informal' ? informal(right) : { kind: 'right', right, findings: [{ code: 'variant' }] };
}

/** The first that says something: real words and what affixes make of the root are never taken for a slip of the pen. */
function nearest(key: TypedKey, forms: readonly Form[], typed: string): Found | null {
  const real = key.near.some(({ form }) => plainForm(form) === typed);
  const builds = key.root === null ? [] : buildsOf(typed, key.root);
  const isForm = real || builds.length > 0;
  return (
    remarked(forms, 'spacing', ({ plain }) => joined(plain) === joined(typed)) ??
    (isForm ? null : remarked(forms, 'old-spelling', ({ plain }) => plain === modernSpelling(typed))) ??
    (isForm ? null : remarked(forms, 'slip', (form) => isSlipOfText(key, form, typed))) ??
    byEdges(forms, typed) ??
    byBuild(key, forms, builds) ??
    (real ? null : informally(key, forms, typed)) ??
    (real ? null : inEnglish(key, typed)) ??
    (isForm ? null : faulty(forms, 'spelling', ({ plain }) => isMisspelt(plain, typed)))
  );
}

const joined = (plain: string) => plain.replaceAll(' ', '');

function remarked(forms: readonly Form[], code: TypedCode, holds: (form: Form) => boolean): Found | null {
  const form = forms.find(holds);
  return form ? { kind: 'right', right: form.right, findings: [{ code }] } : null;
}

function faulty(forms: readonly Form[], code: TypedCode, holds: (form: Form) => boolean): Found | null {
  const form = forms.find(holds);
  return form ? { kind: 'partly', right: form.right, findings: [{ code }] } : null;
}

/** One slip in one word, and no change of affixes; all others as they should be. */
function isSlipOfText({ root }: TypedKey, { plain }: Form, typed: string): boolean {
  // A form of the root was told from a slip before; of others only letters can tell.
  const ofRoot = root !== null && buildsOf(plain, root).length > 0;
  const [words, typedWords] = [plain.split(' '), typed.split(' ')];
  if (words.length !== typedWords.length) return false;
  const other = words.flatMap((word, at) => (word === typedWords[at] ? [] : [[word, typedWords[at] ?? ''] as const]));
  return (
    other.length === 1 &&
    other.every(([word, typedWord]) => isSlip(word, typedWord) && (ofRoot || !differInAffixes(word, typedWord)))
  );
}

/** Doubling and clitics can be told without the root. */
function byEdges(forms: readonly Form[], typed: string): Found | null {
  for (const { right, plain } of forms) {
    if (isDoubled(plain) !== isDoubled(typed) && undoubled(plain) === undoubled(typed))
      return { kind: 'partly', right, findings: [{ code: 'doubling' }] };
    const clitics = cliticsBetween(plain, typed);
    if (clitics) return { kind: 'partly', right, findings: [{ code: 'clitic', ...clitics }] };
  }
  return null;
}

const HOST = 3; // letters of what a clitic stands at, at least

function cliticsBetween(plain: string, typed: string): { extra: readonly string[]; missing: readonly string[] } | null {
  for (const [letters, clitics] of CLITICS) {
    if (!plain.endsWith(letters) || plain.length - letters.length < HOST) continue;
    const host = plain.slice(0, plain.length - letters.length);
    const others = typed.startsWith(host) ? CLITICS.get(typed.slice(host.length)) : undefined;
    if (!others) continue;
    return {
      extra: others.filter((clitic) => !clitics.includes(clitic)),
      missing: clitics.filter((clitic) => !others.includes(clitic)),
    };
  }
  return null;
}

/** Forms of the root: in what the typed one differs from the right one that it is nearest to. */
function byBuild({ root }: TypedKey, forms: readonly Form[], builds: readonly Build[]): Found | null {
  if (root === null || builds.length === 0) return null;
  const compared = forms.flatMap(({ right, plain }) =>
    buildsOf(plain, root).flatMap((build) =>
      builds.map((one): Found => ({ kind: 'partly', right, findings: differencesOf(one, build) })),
    ),
  );
  const [first] = compared
    .filter(({ findings }) => findings.length > 0)
    .toSorted((one, other) => weightOf(one) - weightOf(other));
  return first ?? { kind: 'partly', right: forms[0]?.right ?? '', findings: [{ code: 'affix' }] };
}

/** How far from right: the number of things, and of two with one thing each the one that is told more exactly. */
const weightOf = ({ findings }: Found): number =>
  findings.reduce(
    (sum, { code, extra = [], missing = [] }) =>
      sum + (code === 'affix' ? 3 : 1) + (extra.length + missing.length) / 10,
    0,
  );

/** An informal word or spelling for a right one, also with other affixes: speech has few of them. */
function informally({ root }: TypedKey, forms: readonly Form[], typed: string): Found | null {
  const candidates = [typed, ...asFormal(typed)];
  for (const { right, plain } of forms) {
    if (candidates.includes(plain) || informalFor(plain).includes(typed)) return informal(right);
    const differences = root === null ? null : informalDifferences(plainForm(root), plain, typed);
    if (differences) return informal(right, differences);
  }
  return null;
}

const informal = (right: string, more: readonly Difference[] = []): Found => ({
  kind: 'partly',
  right,
  findings: [...more, { code: 'informal' }],
});

/**
 * Of a form that is built on an informal word for the root, or on the root as it is said (ngasih, dapetin): whether it is
 * passive for active, or the other way round. Null for any other form.
 */
function informalDifferences(root: string, right: string, typed: string): readonly Difference[] | null {
  const [build] = buildsOf(right, root);
  if (!build) return null;
  const [chosen] = [
    ...informalFor(root).flatMap((word) => buildsOf(typed, word)),
    ...asFormal(typed).flatMap((form) => buildsOf(form, root)),
  ];
  if (!chosen) return null;
  const isPassive = ({ prefixes }: Build) => prefixes[0] === 'di-';
  if (isPassive(chosen) === isPassive(build)) return [];
  return [{ code: 'voice', extra: isPassive(chosen) ? ['di-'] : [], missing: isPassive(build) ? ['di-'] : [] }];
}

function inEnglish({ accepted, gloss }: TypedKey, typed: string): Found | null {
  if (gloss === null || !isEnglishFor(typed, gloss)) return null;
  return { kind: 'partly', right: accepted[0] ?? '', findings: [{ code: 'english' }] };
}
