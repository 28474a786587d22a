import type { Entry } from '../lexicon/Entry';
import type { Lexeme } from '../lexicon/Lexeme';
import { formOf, stepped } from './formOf';
import type { Affixation } from './affixations';
import { standardOf } from './ofEntry';
import { standardPrefix } from './prefixShapes';
import type { Spelling, Step } from './Reading';

/** Verbs and nouns whose k or p the standard keeps behind a nasal: mempunyai, mengkaji. */
const KEEPING = new Set(['punya', 'kaji']);

/**
 * How the standard spells what was built on a stem: another word where the lexicon calls the stem a variant, and other
 * nasals where the rules call a prefix doubtful. `null` where nothing differs.
 *
 * @param around the prefixes and the suffix
 * @param steps what was done to the stem, in order
 */
export function spellingOfBuilt(
  first: Lexeme | null,
  stem: Lexeme,
  around: Affixation,
  steps: readonly Step[],
): Spelling | null {
  const { variant } = stem;
  const doubtful = around.doubtful && !keepsItsSound(stem);
  if (!variant && !doubtful) return null;
  const whole = (variant ? standardOf(variant) : stem.headword).toLowerCase();
  const prefixed = around.shapes.length > 0 && steps.some(({ kind }) => kind === 'suffix');
  // A prefix and a suffix around it make one word of two: tanda tangan, menandatangani.
  const base = (first?.headword ?? '').toLowerCase() + (prefixed ? whole.replaceAll(' ', '') : whole);
  const standard = steps.reduce(standardStepped, base);
  return standard === formOf({ first, stem, steps }) ? null : { kind: variant?.kind ?? 'var', standard };
}

/** A stem with a prefix of its own keeps it: mempelajari, mempekerjakan. */
const keepsItsSound = ({ headword, derivation }: Entry) =>
  KEEPING.has(derivation?.root ?? headword) || (derivation?.affixes[0]?.startsWith('pe') ?? false);

function standardStepped(form: string, step: Step): string {
  if (step.kind !== 'prefix' || step.affix === 'R') return stepped(form, step);
  const { written, dropped } = standardPrefix(step.affix, form) ?? step;
  return written + form.slice(dropped.length);
}

/** The one step from the standard form to the one that was read: where they differ, and how. */
export function respelled(standard: string, read: string): Step {
  let at = 0;
  while (at < Math.min(standard.length, read.length) && standard[at] === read[at]) at++;
  let end = 0;
  while (end < Math.min(standard.length, read.length) - at && standard.at(-1 - end) === read.at(-1 - end)) end++;
  return {
    kind: 'respelling',
    at,
    standard: standard.slice(at, standard.length - end),
    written: read.slice(at, read.length - end),
  };
}

/** With these -pun is one word by the standard; with all others it stands apart. */
const JOINED_PUN = new Set(
  'ada andai atau bagaimana biar jika kalau kendati mau meski sekali sungguh walau'.split(' '),
);

/**
 * The spelling of a word with a clitic behind it.
 *
 * @param host how the word is spelled without it
 * @param written the clitic, with its hyphen if it has one
 * @param mayHaveHyphen whether the word is one of those with which a clitic has one: KPK-lah
 */
export function withCliticSpelling(
  inner: Spelling | null,
  host: string,
  written: string,
  mayHaveHyphen: boolean,
): Spelling | null {
  const hyphen = written.startsWith('-');
  const clitic = hyphen ? written.slice(1) : written;
  const apart = clitic === 'pun' && !JOINED_PUN.has(host);
  const misspelt = apart || (hyphen && !mayHaveHyphen);
  if (!inner && !misspelt) return null;
  const between = apart ? ' ' : hyphen && mayHaveHyphen ? '-' : '';
  return { kind: inner?.kind ?? 'misspelt', standard: `${inner?.standard ?? host}${between}${clitic}` };
}
