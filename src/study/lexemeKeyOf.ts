import type { Lexeme } from '../language/lexicon/Lexeme';
import { areAlike } from '../language/morphology/likeliestFirst';
import type { Reading, Step } from '../language/morphology/Reading';
import { familyLines, verbLine, type Derived, type Lines } from './familyLines';
import { lineKeyOf } from './lineKeyOf';
import type { LexemeKey } from './Standing';
import { hasVoice, makeVerb, withoutVoice } from './voices';

/**
 * What a reader learns when they learn a word, as a key that all its forms share. **Keys are permanent: what readers know hangs
 * on them.** Whoever changes this leaves the key of every word as it is, or writes down the old ones too
 * (docs/decisions/0023-lexeme-keys.md).
 *
 * - of a word that the lexicon has a line for: the permanent id of that line (`lineKeyOf`);
 * - of a form: the key of the word it is a form of. Forms are what clitics make, the voices and the bare stem of a transitive
 *   verb, plurals and repeated verbs, superlatives, and other spellings;
 * - of a word that only the rules know: `=`, the key of its stem, and the affixes that make it a word of its own, from the left:
 *   `=blokade peN-`. A verb that a voice alone makes of something else has `meN-` in all voices (`=transformasi meN-`);
 * - of one made of two: both, as in `=suami+istri`.
 *
 * Of a word that nobody knows see `unknownKeyOf`. No key has a tab or a line break in it.
 */
export function lexemeKeyOf(reading: Reading, lexicon: Lines): LexemeKey {
  const { first, stem, spelling } = reading;
  if (first?.classes.includes('prep') && spelling?.standard.includes(' '))
    return lineKeyOf(lexicon.spelled(spelling.standard)[0] ?? stem, lexicon); // wrongly joined: dimana, dirumah
  const steps = withoutRepetition(reading.steps);
  const affixes = affixesOf(steps);
  const built = withoutVoice(affixes);
  const voiced = hasVoice(affixes) || reading.steps.some(isAgent);
  if (!first && isFormOfStem(stem, built, voiced)) return lineKeyOf(stem, lexicon);
  const line = lineLike(reading.root, withoutClitics(reading), voiced, lexicon);
  if (line) return lineKeyOf(line, lexicon);
  const stems = [...(first ? [first] : []), stem].map((one) => lineKeyOf(one, lexicon));
  return builtKey(stems, voiced && !makeVerb(built) ? ['meN-', ...built] : built, lexicon);
}

/**
 * The key of what is built of words that have lines: that of a line, or `=` and what it is built of.
 *
 * @param stems the keys of their lines: of beresiko that of the standard risiko, where its line is found, too
 * @param affixes outside of them, from the left; a voice only where nothing else makes a verb
 */
export function builtKey(stems: readonly LexemeKey[], affixes: readonly string[], lexicon: Lines): LexemeKey {
  const lines = stems.flatMap((key) => lexicon.byId(key) ?? []);
  const line = lines.length === stems.length ? lineBuilt(lines, affixes, lexicon) : null;
  return line ? lineKeyOf(line, lexicon) : ([`=${stems.join('+')}`, ...affixes].join(' ') as LexemeKey);
}

/** The line of what is built so: of a form that of its stem. */
function lineBuilt(stems: readonly Lexeme[], affixes: readonly string[], lexicon: Lines): Lexeme | null {
  const [stem] = stems;
  const voiced = hasVoice(affixes);
  if (stem && stems.length === 1 && isFormOfStem(stem, withoutVoice(affixes), voiced)) return stem;
  const inside = stems.flatMap(({ derivation }) => derivation?.affixes ?? []);
  const all = [...affixes.filter(isPrefix), ...inside, ...affixes.filter((affix) => !isPrefix(affix))];
  const line = lineLike(stems.map(({ root }) => root).join(' '), all, voiced, lexicon);
  if (line || affixes.length > 0) return line;
  const words = stems.map(({ headword }) => headword.toLowerCase());
  return lexicon.spelled(words.join('-'))[0] ?? lexicon.spelled(words.join(' '))[0] ?? null; // jual-beli, suami-istri
}

const isPrefix = (affix: string): boolean => affix.endsWith('-');

/** @param built affixes outside the stem but those of voice */
function isFormOfStem({ classes }: Lexeme, built: readonly string[], voiced: boolean): boolean {
  if (built.length === 0) return !voiced || classes.includes('vt');
  return areAlike(built, SUPERLATIVE) && classes[0] === 'a';
}
const SUPERLATIVE = ['ter-'];

/**
 * The line of a word that is built alike, but for the voice of a verb: of dibagi-bagikan that of membagi-bagikan.
 *
 * @param root as in `familyLines`
 * @param affixes of the whole word, those inside its stem too
 * @param voiced whether it has a voice, in whatever way
 */
function lineLike(root: string, affixes: readonly string[], voiced: boolean, lexicon: Lines): Derived | null {
  const built = withoutVoice(affixes);
  const family = familyLines(root, lexicon);
  if (voiced || makeVerb(built)) return verbLine(family, built);
  return family.find(({ derivation }) => areAlike(derivation.affixes, affixes)) ?? null;
}

/** Affixes of the whole word, those inside its stem too. */
function withoutClitics({ affixes, steps }: Reading): readonly string[] {
  const left = [...affixes];
  for (const step of steps) {
    if (step.kind !== 'clitic') continue;
    const place = step.side === 'before' ? left.indexOf(step.affix) : left.lastIndexOf(step.affix);
    if (place >= 0) left.splice(place, 1);
  }
  return left;
}

/** ku- and kau- before a verb, which is passive then: kubuka. */
const isAgent = (step: Step): boolean => step.kind === 'clitic' && step.side === 'before';

/** Those of steps in which nothing but a form is made of a word by saying it twice. */
function withoutRepetition(steps: readonly Step[]): readonly Step[] {
  return steps.filter((step, at) => step.kind !== 'reduplication' || !makesForm(step, steps.slice(0, at)));
}

/**
 * Whether a reduplication makes a plural or says that something is done again and again: pemimpin-pemimpin, membuka-buka. What
 * has grown to a word of its own that way has a line. What is done to one another is another word (tulis-menulis), and so is
 * what has affixes that belong to the reduplication (buah-buahan, kemerah-merahan).
 */
function makesForm({ before, after }: Step & { readonly kind: 'reduplication' }, within: readonly Step[]): boolean {
  if (before === after) return true;
  const affixes = affixesOf(within);
  const isReciprocal = after.startsWith('me') && !before.startsWith('me');
  return (
    hasVoice(affixes) && !isReciprocal && withoutVoice(affixes).every((affix) => affix === '-kan' || affix === '-i')
  );
}

/** Of steps without clitics, from the left. */
function affixesOf(steps: readonly Step[]): readonly string[] {
  const prefixes: string[] = [];
  const behind: string[] = [];
  for (const step of steps)
    switch (step.kind) {
      case 'prefix':
        prefixes.unshift(step.affix);
        break;
      case 'suffix':
      case 'ending':
      case 'infix':
        behind.push(step.affix);
        break;
      case 'reduplication':
        behind.unshift('R');
        break;
      case 'clitic':
      case 'hyphen':
      case 'respelling':
        break;
      default:
        step satisfies never;
    }
  return [...prefixes, ...behind];
}
