import { partEndsWith, partStartsWith, type Letters } from '../lexicon/Letters';
import { isIn, letterSet } from './letterPattern';
import type { Step } from './Reading';

/** A clitic as it is written at an edge of a form. */
export interface Clitic {
  readonly affix: string;
  /** With its hyphen, if it has one. */
  readonly written: string;
  readonly side: 'before' | 'after';
}

/** Clitics that stand around one host. Each combination exists once, and readings share its arrays. */
export interface Clitics {
  /** The innermost first; one before the host first of all. */
  readonly all: readonly Clitic[];
  readonly steps: readonly Step[];
  /** From the left. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** Whether one has a hyphen, or is -pun: how these are spelled depends on the word. */
  readonly unusual: boolean;
}

/** A possibility to take clitics off: what is left stands from `from` to `to`. */
export interface CliticCut {
  readonly clitics: Clitics;
  readonly from: number;
  readonly to: number;
}

const LEAST = 2; // letters of what a clitic stands at

/** A clitic behind, without a hyphen and with one, as before it on an acronym or a foreign word: KPK-lah. */
const after = (clitic: string) => ({
  clitic,
  joined: { affix: `-${clitic}`, written: clitic, side: 'after' } as const,
  hyphened: { affix: `-${clitic}`, written: `-${clitic}`, side: 'after' } as const,
});
const PARTICLES = ['lah', 'kah', 'tah', 'pun'].map(after);
const POSSESSIVES = ['nya', 'ku', 'mu'].map(after);
const AGENTS: readonly Clitic[] = ['ku', 'kau'].map((written) => ({ affix: `${written}-`, written, side: 'before' }));

/** The letters at the edges of forms that have one: most words are done with after one look. */
const LAST = letterSet([...PARTICLES, ...POSSESSIVES].map(({ clitic }) => clitic.slice(-1)).join(''));
const FIRST = letterSet(AGENTS.map(({ written }) => written.charAt(0)).join(''));

const none: readonly CliticCut[] = [];

/** The possibilities to take clitics off a form: a particle, a pronoun, or both (`bukunyalah`), and one before. */
export function cliticCuts(letters: Letters): readonly CliticCut[] {
  const { codes, length } = letters;
  if (!isIn(LAST, codes[length - 1] ?? 0) && !isIn(FIRST, codes[0] ?? 0)) return none;
  const particle = cutAfter(letters, length, PARTICLES);
  const pronoun = cutAfter(letters, length, POSSESSIVES);
  const agent = cutBefore(letters);
  if (!particle && !pronoun && !agent) return none;
  const cuts: CliticCut[] = [];
  if (particle) cuts.push({ clitics: together(particle), from: 0, to: length - particle.written.length });
  if (pronoun) cuts.push({ clitics: together(pronoun), from: 0, to: length - pronoun.written.length });
  if (particle) {
    const to = length - particle.written.length;
    const inner = cutAfter(letters, to, POSSESSIVES);
    if (inner) cuts.push({ clitics: together(inner, particle), from: 0, to: to - inner.written.length });
  }
  if (agent) addBefore(agent, letters, cuts);
  return cuts;
}

function addBefore(agent: Clitic, { length }: Letters, cuts: CliticCut[]): void {
  const from = agent.written.length;
  const behind = cuts.slice();
  if (length - from > LEAST) cuts.push({ clitics: together(agent), from, to: length });
  for (const { clitics, to } of behind)
    if (to - from > LEAST) cuts.push({ clitics: together(agent, ...clitics.all), from, to });
}

const cutBefore = (letters: Letters): Clitic | null =>
  AGENTS.find(({ written }) => partStartsWith(letters, 0, letters.length, written)) ?? null;

function cutAfter(letters: Letters, to: number, clitics: typeof PARTICLES): Clitic | null {
  for (const { clitic, joined, hyphened } of clitics) {
    if (to < clitic.length + LEAST || !partEndsWith(letters, 0, to, clitic)) continue;
    return partEndsWith(letters, 0, to, hyphened.written) ? hyphened : joined;
  }
  return null;
}

const known = new Map<string, Clitics>();

function together(...all: readonly Clitic[]): Clitics {
  const key = all.map(({ affix, written }) => affix + written).join(' ');
  let clitics = known.get(key);
  if (!clitics) known.set(key, (clitics = cliticsOf(all)));
  return clitics;
}

const cliticsOf = (all: readonly Clitic[]): Clitics => ({
  all,
  steps: all.map(({ affix, written, side }) => ({ kind: 'clitic', affix, written, side })),
  before: all.filter(({ side }) => side === 'before').map(({ affix }) => affix),
  after: all.filter(({ side }) => side === 'after').map(({ affix }) => affix),
  unusual: all.some(({ affix, written }) => affix === '-pun' || written.startsWith('-')),
});
