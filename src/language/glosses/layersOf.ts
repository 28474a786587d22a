import type { Derivation } from '../lexicon/Entry';
import type { Lexeme } from '../lexicon/Lexeme';
import type { Reading, Step } from '../morphology/Reading';

/**
 * What was done to the stem of a reading, the innermost first, as affixes that mean something together: `ke-…-an`, `meN-…-kan`.
 * All voices of a verb are its active one; a bare `-kan` stays so. Clitics are left out, but for those that belong to a prefix.
 * `null` where the steps are no affixes, or are none that go together.
 */
export function layersOf({ first, stem, steps }: Reading): readonly string[] | null {
  const parts = partsOf(steps);
  if (!parts || (stem.derivation && isSomethingElse(parts, stem.derivation))) return null;
  const around = isAroundAn(parts, stem) ? ['ke-…-an'] : layersAround(parts);
  if (!around) return null;
  const layers = [...parts.built, ...parts.beyond.reduce((inner, step) => withStep(inner, step, parts, stem), around)];
  if (first === null) return layers;
  return first.headword === 'tidak' && layers.join(' ') === 'ke-…-an' ? ['ketidak-…-an'] : null;
}

/**
 * Whether it is hardly what it looks like: -an on a derived verb is misspelt (`menundukan`, for menundukkan); a prefix on a noun
 * in -an may as well be around its root: `berpelukan` is ber-…-an, and `pencurian` not peN- on curian.
 */
function isSomethingElse({ prefixes, suffix }: Parts, { affixes }: Derivation): boolean {
  if (suffix !== null) return prefixes.length === 0 && suffix === '-an' && VERBAL.has(affixes[0] ?? '');
  const [prefix = '', ...more] = prefixes;
  return more.length === 0 && (prefix === 'per-' || (GOES_WITH_AN.has(prefix) && affixes.join(' ') === '-an'));
}
const GOES_WITH_AN = new Set(['ber-', 'peN-', 'pe-']);
const VERBAL = new Set(['meN-', 'ber-', 'ter-', 'di-']);

/** A stem in -an gets no second one: keberantakan is ke-…-an on berantakan. Short ones are not in -an: ketahan, for tertahan. */
const isAroundAn = ({ prefixes, suffix }: Parts, { headword, classes }: Lexeme): boolean =>
  prefixes.join(' ') === 'ke-' &&
  suffix === null &&
  (classes[0] === 'a' || classes[0] === 'v') &&
  /.{7}an$/.test(headword);

/** The steps in the three parts that they always come in. */
interface Parts {
  /** What made the stem that prefixes and suffixes are around. */
  readonly built: readonly string[];
  /** The innermost first. */
  readonly prefixes: readonly string[];
  readonly suffix: string | null;
  /** Reduplications and elements. */
  readonly beyond: readonly Step[];
  /** Whether the clitic -nya stands behind all. */
  readonly nya: boolean;
  /** Whether ku- or kau- stands before all. */
  readonly agent: boolean;
}

const PREFIXES = new Set(['meN-', 'N-', 'di-', 'ter-', 'ber-', 'per-', 'peN-', 'pe-', 'ke-', 'se-']);
const VOICES = new Set(['meN-', 'N-', 'di-']);

function partsOf(steps: readonly Step[]): Parts | null {
  const built: string[] = [];
  const prefixes: string[] = [];
  const beyond: Step[] = [];
  let suffix: string | null = null;
  for (const step of steps) {
    if (step.kind === 'infix' || step.kind === 'hyphen') return null;
    if (step.kind === 'ending') built.push(step.affix);
    else if (step.kind === 'suffix') suffix = step.affix;
    else if (step.kind === 'reduplication') beyond.push(step);
    else if (step.kind !== 'prefix') continue;
    else if (PREFIXES.has(step.affix)) prefixes.push(step.affix);
    else if (step.affix === 'R') built.push(PARTIAL);
    else beyond.push(step);
  }
  const nya = steps.some((step) => step.kind === 'clitic' && step.affix === '-nya');
  const agent = steps.some((step) => step.kind === 'clitic' && step.side === 'before');
  return { built, prefixes, suffix, beyond, nya, agent };
}
/** Reduplication of the first sound alone: lelaki, dedaunan. */
const PARTIAL = 'r-';

function layersAround({ prefixes, suffix, nya, agent }: Parts): readonly string[] | null {
  if (suffix === null) return nya && prefixes.join(' ') === 'se-' ? ['se-…-nya'] : prefixLayers(prefixes);
  if (suffix === '-an') return nounLayers(prefixes);
  return prefixes.length === 0 && !agent ? [suffix] : verbLayers(prefixes, suffix);
}

/** With memper- in one, and all voices as meN-. */
function prefixLayers(prefixes: readonly string[]): readonly string[] {
  const layers: string[] = [];
  for (const [at, prefix] of prefixes.entries()) {
    if (prefix === 'per-') layers.push(prefixes.length === 1 ? prefix : 'memper-');
    else if (!VOICES.has(prefix)) layers.push(prefix);
    else if (prefixes[at - 1] !== 'per-') layers.push('meN-');
  }
  return layers;
}

/** Prefixes that -an goes with, those first that have it where there are several: as affixGroupsOf groups them. */
const AROUND_AN = ['ke-', 'peN-', 'per-', 'pe-', 'ber-'];

function nounLayers(prefixes: readonly string[]): readonly string[] | null {
  const outer = AROUND_AN.find((prefix) => prefixes.includes(prefix));
  if (outer === undefined) return ['-an', ...prefixLayers(prefixes)];
  const at = prefixes.lastIndexOf(outer);
  const name = outer === 'pe-' ? 'per-…-an' : `${outer}…-an`;
  return [...prefixLayers(prefixes.slice(0, at)), name, ...prefixLayers(prefixes.slice(at + 1))];
}

/** With -kan, -i or -in, which make a verb before a voice or ter- does anything. */
function verbLayers(prefixes: readonly string[], suffix: string): readonly string[] | null {
  if (prefixes.join(' ') === 'ber-') return suffix === '-kan' ? ['ber-…-kan'] : null;
  const voice = prefixes.findIndex((prefix) => VOICES.has(prefix) || prefix === 'ter-');
  const within = voice === -1 ? prefixes : prefixes.slice(0, voice);
  if (voice === -1 && within.some((prefix) => prefix !== 'per-')) return null;
  const verb = within.at(-1) === 'per-' ? `memper-…${suffix}` : `meN-…${suffix}`;
  const inner = within.at(-1) === 'per-' ? within.slice(0, -1) : within;
  const outer = voice === -1 ? [] : prefixes.slice(voice).filter((prefix) => !VOICES.has(prefix));
  return [...prefixLayers(inner), verb, ...outer];
}

/** With a reduplication, which may mean something together with the affixes that it stands around; or with an element. */
function withStep(
  inner: readonly string[],
  step: Step,
  { prefixes, suffix, nya }: Parts,
  stem: Lexeme,
): readonly string[] {
  if (step.kind !== 'reduplication') return step.kind === 'prefix' ? [...inner, step.affix] : inner;
  const affixes =
    inner.length === 0 ? (stem.derivation?.affixes ?? []) : [...prefixes, ...(suffix === null ? [] : [suffix])];
  switch (step.before === step.after ? '' : affixes.join(' ')) {
    case '-an': // of a derived noun one cannot tell what it comes from: pukul-pukulan
      return inner.length === 0 ? [NOTHING] : ['R-…-an'];
    case 'ke- -an':
      return ['ke-R-…-an'];
    case 'ber-':
      return ['ber-R'];
    case 'se-':
      return [nya ? 'se-R-…-nya' : NOTHING];
    default:
      return [...inner, isReciprocal(step) ? 'R-meN-' : 'R'];
  }
}
/** Of which no row says anything. */
const NOTHING = 'R-';

/** tolong-menolong, but not menolong-nolong. */
const isReciprocal = ({ before, after }: Step & { readonly kind: 'reduplication' }) =>
  after.startsWith('me') && !before.startsWith('me');
