import { partEndsWith, partStartsWith, type Letters } from '../lexicon/Letters';
import { isIn, letterSet, PAIRS, pairOf } from './letterPattern';
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

const cliticsOf = (...all: readonly Clitic[]): Clitics => ({
  all,
  steps: all.map(({ affix, written, side }) => ({ kind: 'clitic', affix, written, side })),
  before: all.filter(({ side }) => side === 'before').map(({ affix }) => affix),
  after: all.filter(({ side }) => side === 'after').map(({ affix }) => affix),
  unusual: all.some(({ affix, written }) => affix === '-pun' || written.startsWith('-')),
});

/** A clitic behind, without a hyphen and with one, as before it on an acronym or a foreign word: KPK-lah. */
interface After {
  readonly clitic: string;
  readonly joined: Clitics;
  readonly hyphen: string;
  readonly hyphened: Clitics;
}
const after = (clitic: string): After => ({
  clitic,
  joined: cliticsOf({ affix: `-${clitic}`, written: clitic, side: 'after' }),
  hyphen: `-${clitic}`,
  hyphened: cliticsOf({ affix: `-${clitic}`, written: `-${clitic}`, side: 'after' }),
});

const PARTICLES = ['lah', 'kah', 'tah', 'pun'].map(after);
const POSSESSIVES = ['nya', 'ku', 'mu'].map(after);
const AGENTS = ['ku', 'kau'].map((written) => ({
  written,
  clitics: cliticsOf({ affix: `${written}-`, written, side: 'before' }),
}));

/** By the last two letters of a form, which sorts of clitics it may have: most words are done with after one look. */
const byLast = new Uint8Array(PAIRS);
const [PARTICLE, POSSESSIVE] = [1, 2];
for (const [sort, clitics] of [
  [PARTICLE, PARTICLES],
  [POSSESSIVE, POSSESSIVES],
] as const)
  for (const { clitic } of clitics)
    byLast[pairOf(clitic.charCodeAt(clitic.length - 2), clitic.charCodeAt(clitic.length - 1))]! |= sort;
const FIRST = letterSet(AGENTS.map(({ written }) => written.charAt(0)).join(''));

const none: readonly CliticCut[] = [];

/** The possibilities to take clitics off a form: a particle, a pronoun, or both (`bukunyalah`), and one before. */
export function cliticCuts(letters: Letters): readonly CliticCut[] {
  const { codes, length } = letters;
  const sorts = length < LEAST ? 0 : byLast[pairOf(codes[length - 2]!, codes[length - 1]!)]!;
  if (sorts === 0 && !isIn(FIRST, codes[0]!)) return none;
  const particle = (sorts & PARTICLE) === 0 ? null : cutAfter(letters, length, PARTICLES);
  const pronoun = (sorts & POSSESSIVE) === 0 ? null : cutAfter(letters, length, POSSESSIVES);
  const agent = agentBefore(letters);
  if (!particle && !pronoun && !agent) return none;
  const inner = particle && cutAfter(letters, particle.to, POSSESSIVES);
  const cuts: CliticCut[] = [];
  if (particle) cuts.push(particle);
  if (pronoun) cuts.push(pronoun);
  if (particle && inner) cuts.push({ ...inner, clitics: together(inner.clitics, particle.clitics) });
  if (agent) addBefore(agent.clitics, agent.written.length, length, cuts);
  return cuts;
}

function agentBefore(letters: Letters): (typeof AGENTS)[number] | null {
  for (const agent of AGENTS) if (partStartsWith(letters, 0, letters.length, agent.written)) return agent;
  return null;
}

function addBefore(agent: Clitics, from: number, length: number, cuts: CliticCut[]): void {
  const behind = cuts.slice();
  if (length - from > LEAST) cuts.push({ clitics: agent, from, to: length });
  for (const { clitics, to } of behind)
    if (to - from > LEAST) cuts.push({ clitics: together(agent, clitics), from, to });
}

function cutAfter(letters: Letters, to: number, clitics: readonly After[]): CliticCut | null {
  for (const { clitic, joined, hyphen, hyphened } of clitics) {
    if (to < clitic.length + LEAST || !partEndsWith(letters, 0, to, clitic)) continue;
    return partEndsWith(letters, 0, to, hyphen)
      ? { clitics: hyphened, from: 0, to: to - hyphen.length }
      : { clitics: joined, from: 0, to: to - clitic.length };
  }
  return null;
}

const combined = new Map<Clitics, Map<Clitics, Clitics>>();

/** Those of one and those of another, made when first found. */
function together(inner: Clitics, outer: Clitics): Clitics {
  let known = combined.get(inner);
  if (!known) combined.set(inner, (known = new Map()));
  let both = known.get(outer);
  if (!both) known.set(outer, (both = cliticsOf(...inner.all, ...outer.all)));
  return both;
}
