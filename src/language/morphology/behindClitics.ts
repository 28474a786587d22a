import { textOfPart, type Letters } from '../lexicon/Letters';
import type { Lexicon } from '../lexicon/Lexicon';
import type { WordReader } from './aroundWords';
import { isAcronym } from './capitals';
import { cliticCuts, type CliticCut, type Clitics } from './clitics';
import type { Found } from './Found';
import { joined } from './joined';
import type { Reading, Spelling } from './Reading';
import { withCliticSpelling } from './spellings';
import { wordOf, type Written } from './Written';

const CLITIC = 0.45;
const none: readonly never[] = [];

/**
 * Adds the readings of a form with clitics and without.
 *
 * @param written for its capitals
 */
export function behindClitics(
  letters: Letters,
  written: Written,
  lexicon: Lexicon,
  read: WordReader,
  found: Found,
): void {
  read(letters, 0, letters.length, lexicon, found);
  for (const cut of cliticCuts(letters)) {
    let at = found.count;
    read(letters, cut.from, cut.to, lexicon, found);
    for (; at < found.count; at++) found.readings[at] = withClitics(found.readings[at]!, cut, letters, written);
  }
}

function withClitics(reading: Reading, cut: CliticCut, letters: Letters, written: Written): Reading {
  const { all, steps, before, after, unusual } = cut.clitics;
  const agent = before.length === 0 ? 0 : isBareTransitive(reading) ? 0.3 : 2;
  return {
    stem: reading.stem,
    first: reading.first,
    root: reading.root,
    steps: joined(reading.steps, steps, none),
    affixes: joined(before, reading.affixes, after),
    cost: reading.cost + all.length * CLITIC + agent,
    colloquial: reading.colloquial,
    spelling:
      unusual || reading.spelling
        ? spellingWith(cut.clitics, reading.spelling, textOfPart(letters, cut.from, cut.to), wordOf(written))
        : null,
  };
}

function spellingWith({ all }: Clitics, inner: Spelling | null, host: string, word: string): Spelling | null {
  let spelling = inner;
  let spelled = host;
  for (const { side, written } of all) {
    if (side === 'before') spelling &&= { ...spelling, standard: written + spelling.standard };
    else spelling = withCliticSpelling(spelling, spelled, written, isAcronym(word));
    spelled = side === 'before' ? written + spelled : spelled + written;
  }
  return spelling;
}

/** What ku- and kau- stand before: a transitive stem without a prefix. */
const isBareTransitive = ({ stem, steps }: Reading) =>
  !steps.some(({ kind }) => kind === 'prefix') &&
  (stem.classes.includes('vt') || steps.some((step) => step.kind === 'suffix' && step.affix !== '-an'));
