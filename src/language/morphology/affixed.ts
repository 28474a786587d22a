import { WORD_CLASSES, type Entry } from '../lexicon/Entry';
import { classAt, isBound, isInformal, isVariant, type Lexeme } from '../lexicon/Lexeme';
import { OWN_COSTS, type Affixation } from './affixations';
import { entryCost, stemCost } from './likelihood';
import type { Reading } from './Reading';
import { spellingOfBuilt } from './spellings';
import { joined } from './joined';
import type { Stem } from './stems';
import { surfaceOrder } from './surfaceOrder';

const BOUND_BARE = 0.15; // a root that does not stand alone mostly has a prefix: kesiapan is from siap, not ter-kesiap
const OF_RESULT = 1.2; // peN-, per- on a noun in -an: pemasukan is from masuk, not pasukan, persaingan not from saingan
const OF_AGENT = 1.2; // -an on a noun in peN-: pengawalan is from kawal, not pengawal

/**
 * The reading of a stem with prefixes and a suffix around it.
 *
 * @param built what was done to the stem before; `null` for a word of the lexicon as it is
 * @param spoken whether the rules that put them together belong to informal speech
 */
export function affixed(entry: Lexeme, built: Stem | null, around: Affixation, spoken: boolean): Reading {
  const { derivation, facts, root } = entry;
  const { asks, costs } = around;
  const first = built ? built.first : null;
  const steps = built ? joined(built.steps, around.steps, none) : around.steps;
  return {
    stem: entry,
    first,
    root: first ? `${first.root} ${root}` : root,
    steps,
    affixes:
      derivation || (built && built.affixes.length > 0)
        ? surfaceOrder(around, derivation ? derivation.affixes : none, built ? built.affixes : none)
        : around.affixes,
    cost:
      entryCost(facts) +
      (around.hasAffix ? stemCost(entry, costs) : 0) +
      costs[OWN_COSTS]! +
      costs[OWN_COSTS + 1]! +
      costs[OWN_COSTS + 2]! +
      (isBound(facts) && !around.hasPrefix ? BOUND_BARE : 0) +
      (asks === 'result' && isResult(entry) ? OF_RESULT : 0) +
      (asks === '-an' && isAgent(entry) ? OF_AGENT : 0) +
      (built ? built.cost : 0),
    colloquial: spoken || isInformal(entry) || (asks !== null && isSpoken(entry, asks)),
    spelling: isVariant(facts) || around.doubtful ? spellingOfBuilt(first, entry, around, steps) : null,
  };
}
const none: readonly never[] = [];

const isAgent = ({ derivation }: Entry) => derivation?.affixes[0] === 'peN-';
const NOUN = WORD_CLASSES.indexOf('n');
const isResult = ({ facts, headword }: Lexeme) => classAt(facts, 0) === NOUN && headword.endsWith('an');

/** ke- for ter- (`ketabrak`, but not `kedua`), and -an for lebih (`gedean`). */
const isSpoken = ({ classes }: Entry, asks: Affixation['asks']) =>
  (asks === 'ke-' && !classes.includes('num')) ||
  (asks === '-an' && classes[0] === 'a' && !classes.some((name) => name === 'n' || name === 'v' || name === 'vt'));
