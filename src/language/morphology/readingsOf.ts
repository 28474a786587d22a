import type { Entry } from '../lexicon/Entry';
import type { Lexicon } from '../lexicon/Lexicon';
import { cliticCuts, type CliticCut } from './clitics';
import { isLicensed, mayBegin } from './combinations';
import { elementCuts } from './elements';
import { entryCost, stemCost } from './likelihood';
import { prefixCuts, type PrefixCut } from './prefixes';
import type { Reading, Step } from './Reading';
import { reduplicationCuts } from './reduplication';

const AFFIX = 0.7; // each one has to be paid for, or everything would be taken to pieces
const BARE_SUFFIX = 0.4; // `datangi`, `berikan`: without meN- or di- rarer than other analyses
const CLITIC = 0.45;

const SUFFIXES = ['kan', 'i', 'an'] as const;

/**
 * Every reading of a word that the lexicon bears out, the likeliest first; empty for a word that it does not know.
 *
 * @param word as in the text, any case
 */
export function readingsOf(word: string, lexicon: Lexicon): readonly Reading[] {
  const form = word.toLowerCase().replaceAll('’', "'");
  const readings = cliticCuts(form).flatMap((clitics) => {
    const host = clitics[0]?.host ?? form; // the innermost one comes first
    return hostReadings(host, lexicon).map((reading) => withClitics(reading, clitics));
  });
  return likeliestFirst(readings);
}

function withClitics(reading: Reading, clitics: readonly CliticCut[]): Reading {
  if (clitics.length === 0) return reading;
  const before = clitics.filter(({ side }) => side === 'before').map(({ affix }) => affix);
  const after = clitics.filter(({ side }) => side === 'after').map(({ affix }) => affix);
  const agent = before.length === 0 ? 0 : isBareTransitive(reading) ? 0.3 : 2;
  return {
    ...reading,
    steps: [
      ...reading.steps,
      ...clitics.map(({ affix, written, side }): Step => ({ kind: 'clitic', affix, written, side })),
    ],
    affixes: [...before, ...reading.affixes, ...after],
    cost: reading.cost + clitics.length * CLITIC + agent,
  };
}

/** What ku- and kau- stand before: a transitive stem without a prefix. */
const isBareTransitive = ({ stem, steps }: Reading) =>
  !steps.some(({ kind }) => kind === 'prefix') &&
  (stem.classes.includes('vt') || steps.some((step) => step.kind === 'suffix' && step.affix !== '-an'));

function hostReadings(host: string, lexicon: Lexicon): readonly Reading[] {
  return [...wordReadings(host, lexicon), ...reduplicatedReadings(host, lexicon), ...elementReadings(host, lexicon)];
}

/** A word with a bound element before it, joined or with a hyphen: antarunit, pascapemilu, non-blok. */
function elementReadings(form: string, lexicon: Lexicon): readonly Reading[] {
  return elementCuts(form).flatMap(({ affix, written, stem }) =>
    wordReadings(stem, lexicon).map((reading) => ({
      ...reading,
      steps: [...reading.steps, { kind: 'prefix', affix, written, dropped: '' } as const],
      affixes: [affix, ...reading.affixes],
      cost: reading.cost + AFFIX,
    })),
  );
}

function wordReadings(form: string, lexicon: Lexicon): readonly Reading[] {
  const readings = [...wholeReadings(form, lexicon), ...derivedReadings(form, lexicon, single)];
  return readings.length > 0 ? readings : derivedReadings(form, lexicon, compounds).filter(hasPrefix);
}

/** What a stem may be: the words of the lexicon that are spelled so, with another one before them or not. */
type Stems = (stem: string, lexicon: Lexicon) => readonly (readonly [first: Entry | null, stem: Entry])[];

const single: Stems = (stem, lexicon) => {
  const entries = lexicon.spelled(stem);
  return entries.length === 0 ? nothing : entries.map((entry) => [null, entry]);
};
const nothing: readonly never[] = [];

/** Two words that affixes have made one of: ke-tidak-adil-an, per-tanggung-jawab-kan. */
const compounds: Stems = (stem, lexicon) => {
  const found: [Entry, Entry][] = [];
  for (let at = LEAST_IN_COMPOUND; at <= stem.length - LEAST_IN_COMPOUND; at++) {
    const [first] = lexicon.spelled(stem.slice(0, at));
    const [second] = first ? lexicon.spelled(stem.slice(at)) : [];
    if (first && second) found.push([first, second]);
  }
  return found;
};
const LEAST_IN_COMPOUND = 3;
const hasPrefix = ({ steps }: Reading) => steps.some(({ kind }) => kind === 'prefix');

const wholeReadings = (form: string, lexicon: Lexicon): readonly Reading[] => lexicon.spelled(form).map(ownReading);

/** The deepest root, whichever of its homonyms. */
const rootOf = (stem: Entry) => (stem.derivation?.root.replace(/#.*/, '') ?? stem.headword).toLowerCase();

const ownReading = (stem: Entry): Reading => ({
  stem,
  first: null,
  root: rootOf(stem),
  steps: [],
  affixes: stem.derivation?.affixes ?? [],
  cost: entryCost(stem) * 0.5 + (stem.bound && !stem.derivation ? 0.5 : 0),
});

function derivedReadings(form: string, lexicon: Lexicon, stems: Stems): readonly Reading[] {
  const readings: Reading[] = [];
  for (const suffix of ['', ...SUFFIXES]) {
    if (suffix !== '' && !(form.endsWith(suffix) && form.length >= suffix.length + 2)) continue;
    const base = suffix === '' ? form : form.slice(0, -suffix.length);
    takePrefixes(base, suffix, [], { lexicon, stems, readings });
  }
  return readings;
}

interface Search {
  readonly lexicon: Lexicon;
  readonly stems: Stems;
  /** What has been found so far. */
  readonly readings: Reading[];
}

function takePrefixes(stem: string, suffix: string, cuts: readonly PrefixCut[], search: Search): void {
  const prefixes = cuts.map(({ affix }) => affix).join(' ');
  if ((cuts.length > 0 || suffix !== '') && isLicensed(prefixes, suffix))
    for (const [first, entry] of search.stems(stem, search.lexicon))
      search.readings.push(built(first, entry, cuts, suffix));
  if (cuts.length === 3) return;
  for (const cut of prefixCuts(stem))
    if (mayBegin(prefixes === '' ? cut.affix : `${prefixes} ${cut.affix}`))
      takePrefixes(cut.stem, suffix, [...cuts, cut], search);
}

function built(first: Entry | null, stem: Entry, cuts: readonly PrefixCut[], suffix: string): Reading {
  const prefixes = cuts.map(({ affix }) => affix);
  const affixes = suffix === '' ? prefixes : [...prefixes, suffix];
  const steps: Step[] = [];
  const inside = stem.derivation?.affixes ?? [];
  const suffixes = suffix === '' ? [] : [`-${suffix}`];
  // Prefixes look at the stem alone (`menge-` at its one syllable), so the suffix comes after them.
  for (const { affix, written, dropped } of cuts.toReversed()) steps.push({ kind: 'prefix', affix, written, dropped });
  if (suffix !== '') steps.push({ kind: 'suffix', affix: `-${suffix}`, written: suffix });
  return {
    stem,
    first,
    root: first ? `${rootOf(first)} ${rootOf(stem)}` : rootOf(stem),
    steps,
    affixes: surfaceOrder(prefixes, inside, suffixes),
    cost:
      entryCost(stem) +
      stemCost(stem, affixes.join(' ')) +
      affixes.length * AFFIX +
      cuts.reduce((sum, { cost }) => sum + cost, 0) +
      (prefixes.length === 0 && suffix !== 'an' ? BARE_SUFFIX : 0),
  };
}

const surfaceOrder = (prefixes: readonly string[], inside: readonly string[], suffixes: readonly string[]) => [
  ...prefixes,
  ...inside.filter((affix) => !affix.startsWith('-')),
  ...inside.filter((affix) => affix.startsWith('-')),
  ...suffixes,
];

function reduplicatedReadings(form: string, lexicon: Lexicon): readonly Reading[] {
  return reduplicationCuts(form).flatMap(({ simple, before, after }) =>
    wordReadings(simple, lexicon).map((reading) => ({
      ...reading,
      steps: [...reading.steps, { kind: 'reduplication', before, after } as const],
      affixes: [
        ...reading.affixes.filter((affix) => !affix.startsWith('-')),
        'R',
        ...reading.affixes.filter((affix) => affix.startsWith('-')),
      ],
      cost: reading.cost + AFFIX,
    })),
  );
}

/** The cheapest of those that say the same, sorted. */
function likeliestFirst(readings: readonly Reading[]): readonly Reading[] {
  const best = new Map<string, Reading>();
  for (const reading of readings) {
    const key = `${reading.first?.id ?? ''} ${reading.stem.id} ${reading.affixes.join(' ')}`;
    const known = best.get(key);
    if (!known || reading.cost < known.cost) best.set(key, reading);
  }
  return [...best.values()].sort((a, b) => a.cost - b.cost);
}
