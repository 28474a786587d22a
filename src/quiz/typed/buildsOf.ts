import { allowsPrefix, fits, SPOKEN_NASALS, standardPrefix } from '../../language/morphology/prefixShapes';
import { CLITICS, SUFFIXES } from './affixLetters';
import { isDoubled, plainForm, undoubled } from './plainForm';

/** One way to build a form from a root. */
export interface Build {
  /** Whose doing it is, written before a passive verb. */
  readonly before: '' | 'ku-' | 'kau-';
  /** Outermost first, as grammars name them; `N-` is meN- as it is spoken. */
  readonly prefixes: readonly string[];
  readonly suffix: '' | '-kan' | '-i' | '-an' | '-in';
  /** Clitics behind it. */
  readonly after: readonly string[];
  readonly doubled: boolean;
  /**
   * `nasal`: with another nasal than meN- or peN- takes here, or with a sound that should have melted or stayed (mempukul).
   * `shape`: with another shape of ber-, ter- or per- (berkerja). `standard`: by the rules.
   */
  readonly shape: 'standard' | 'nasal' | 'shape';
  /** As it is written without its clitics: which of several ways to write a prefix is right, the right form says. */
  readonly core: string;
}

type Core = Pick<Build, 'prefixes' | 'suffix' | 'shape' | 'core'>;

/** A stem with a prefix before it. */
interface Prefixed {
  readonly form: string;
  readonly shape: Build['shape'];
}

/** Prefixes that stand before a root together, outermost first. */
const PREFIXES: readonly (readonly string[])[] = (
  ' meN- di- ter- ber- peN- pe- per- ke- se- N-' +
  ' meN-,per- di-,per- ter-,per- ber-,per- meN-,ber- di-,ber- peN-,ber- ke-,ber- meN-,ter- di-,ter- ke-,ter- meN-,ke- di-,ke- peN-,ke-' +
  ' ber-,ke- meN-,pe- di-,pe- ke-,pe- ber-,peN- ke-,peN- meN-,se- di-,se- peN-,se- ke-,se-'
)
  .split(' ')
  .map((prefixes) => prefixes.split(',').filter(Boolean));

/**
 * How a form may be built from a root, by the rules and with the slips that learners make in how prefixes are written; by the
 * rules first. Empty for a form that affixes do not make of the root. Whether such a word exists is not asked.
 *
 * @param plain see `plainForm`
 * @param root any writing; of two words, a space between them
 */
export function buildsOf(plain: string, root: string): readonly Build[] {
  const cores = coresOf(plainForm(root));
  const form = undoubled(plain);
  const doubled = isDoubled(plain);
  const found: Build[] = [];
  for (const before of BEFORE) {
    if (!form.startsWith(before)) continue;
    for (const [clitics, after] of CLITICS) {
      if (!form.endsWith(clitics)) continue;
      for (const core of cores.get(form.slice(before.length, form.length - clitics.length)) ?? [])
        if (before === '' || isBare(core)) found.push({ before: before && `${before}-`, ...core, after, doubled });
    }
  }
  return found.sort((one, other) => oddness(one) - oddness(other));
}

const BEFORE = ['', 'ku', 'kau'] as const;
const isBare = ({ prefixes }: Core) => prefixes.length === 0 || prefixes[0] === 'per-';
const oddness = ({ shape, after, before }: Build) => (shape === 'standard' ? 0 : 10) + after.length + before.length;

/** Every form that affixes make of a root, clitics left out. The last root's are kept: one answer asks many times. */
function coresOf(root: string): ReadonlyMap<string, readonly Core[]> {
  if (last?.root === root) return last.cores;
  const cores = new Map<string, Core[]>();
  // `bertanggung jawab`, but `mempertanggungjawabkan`
  for (const stem of new Set([root, root.replaceAll(' ', '')]))
    for (const prefixes of PREFIXES)
      for (const { form, shape } of prefixed(stem, prefixes))
        for (const suffix of SUFFIXES) {
          const core = form + suffix;
          const build: Core = { prefixes, suffix: suffix && `-${suffix}`, shape, core };
          cores.set(core, [...(cores.get(core) ?? []), build]);
        }
  last = { root, cores };
  return cores;
}
let last: { readonly root: string; readonly cores: ReadonlyMap<string, readonly Core[]> } | null = null;

/** A stem with prefixes: the inner one by the rules, the outer one in every way in which it is written, right or wrong. */
function prefixed(stem: string, [outer, inner]: readonly string[]): readonly Prefixed[] {
  if (outer === undefined) return [{ form: stem, shape: 'standard' }];
  if (inner === undefined) return ways(outer, stem);
  return ways(inner, stem)
    .filter(({ shape }) => shape === 'standard')
    .flatMap(({ form }) => around(outer, form));
}

/** The outer prefix. */
function around(outer: string, within: string): readonly Prefixed[] {
  // A stem with a prefix of its own keeps its p: mempelajari, memperhatikan.
  return outer === 'meN-' && within.startsWith('p')
    ? [
        { form: `mem${within}`, shape: 'standard' },
        ...wrongNasals('me', within).filter(({ form }) => form !== `mem${within}`),
      ]
    : ways(outer, within);
}

function ways(prefix: string, stem: string): readonly Prefixed[] {
  if (prefix === 'N-') return spoken(stem);
  const right = byRule(prefix, stem);
  const others = OTHERS[prefix]?.(stem) ?? [];
  return [{ form: right, shape: 'standard' }, ...others.filter(({ form }) => form !== right)];
}

function byRule(prefix: string, stem: string): string {
  if (prefix === 'pe-' && stem === 'ajar') return 'pelajar'; // the one word with pel-
  const shape = standardPrefix(prefix, stem);
  return shape ? shape.written + stem.slice(shape.dropped.length) : prefix.slice(0, -1) + stem;
}

/** The other ways in which a prefix is written. */
const OTHERS: Readonly<Record<string, (stem: string) => readonly Prefixed[]>> = {
  'meN-': (stem) => wrongNasals('me', stem),
  'peN-': (stem) => wrongNasals('pe', stem).filter(({ form }) => form !== `pe${stem}`), // pe- is a prefix of its own
  'ber-': (stem) => shapes('ber-', stem),
  'ter-': (stem) => shapes('ter-', stem),
  'per-': (stem) => shapes('per-', stem),
};

function wrongNasals(prefix: string, stem: string): readonly Prefixed[] {
  const stems = MELTING.test(stem) ? [stem, stem.slice(1)] : [stem];
  return NASALS.flatMap((nasal) => stems.map((rest) => ({ form: prefix + nasal + rest, shape: 'nasal' as const })));
}
const NASALS = ['', 'm', 'n', 'ny', 'ng', 'nge'];
/** Sounds that melt into the nasal, and c, which many let melt as well: menyuci. */
const MELTING = /^[kptsc]/;

/** Before kerja it is be-, before peran ber-: the rules have both before such a stem. */
const shapes = (prefix: string, stem: string): readonly Prefixed[] =>
  ['r', 'l', ''].map((end) => {
    const written = prefix.slice(0, 2) + end;
    return { form: written + stem, shape: allowsPrefix(prefix, written, '', stem) ? 'standard' : 'shape' };
  });

const spoken = (stem: string): readonly Prefixed[] =>
  SPOKEN_NASALS.filter((shape) => fits(shape, stem)).map(({ written, restores = '' }) => ({
    form: written + stem.slice(restores.length),
    shape: 'standard' as const,
  }));
