import type { Lexicon } from '../lexicon/Lexicon';
import type { WordReader } from './aroundWords';
import { cliticCuts, type CliticCut } from './clitics';
import type { Reading, Step } from './Reading';
import { isAcronym } from './capitals';
import { withCliticSpelling } from './spellings';

const CLITIC = 0.45;

/**
 * The readings of a form with clitics and without.
 *
 * @param word as written, for its capitals
 */
export function behindClitics(form: string, word: string, lexicon: Lexicon, read: WordReader): Reading[] {
  const found: Reading[] = [];
  for (const clitics of cliticCuts(form)) {
    const from = found.length;
    const host = clitics[0]?.host ?? form; // the innermost one comes first
    read(host, lexicon, found);
    if (clitics.length === 0) continue;
    for (let at = from; at < found.length; at++) {
      const reading = found[at];
      if (reading) found[at] = withClitics(reading, clitics, host, word);
    }
  }
  return found;
}

function withClitics(reading: Reading, clitics: readonly CliticCut[], host: string, word: string): Reading {
  const before = clitics.filter(({ side }) => side === 'before').map(({ affix }) => affix);
  const after = clitics.filter(({ side }) => side === 'after');
  const agent = before.length === 0 ? 0 : isBareTransitive(reading) ? 0.3 : 2;
  let { spelling } = reading;
  let spelled = host;
  for (const { side, written } of clitics) {
    if (side === 'before') spelling &&= { ...spelling, standard: written + spelling.standard };
    else spelling = withCliticSpelling(spelling, spelled, written, isAcronym(word));
    spelled = side === 'before' ? written + spelled : spelled + written;
  }
  return {
    ...reading,
    steps: [
      ...reading.steps,
      ...clitics.map(({ affix, written, side }): Step => ({ kind: 'clitic', affix, written, side })),
    ],
    affixes: [...before, ...reading.affixes, ...after.map(({ affix }) => affix)],
    cost: reading.cost + clitics.length * CLITIC + agent,
    spelling,
  };
}

/** What ku- and kau- stand before: a transitive stem without a prefix. */
const isBareTransitive = ({ stem, steps }: Reading) =>
  !steps.some(({ kind }) => kind === 'prefix') &&
  (stem.classes.includes('vt') || steps.some((step) => step.kind === 'suffix' && step.affix !== '-an'));
