import { homonymsBefore, isBound } from '../lexicon/Lexeme';
import type { Reading } from '../morphology/Reading';
import { CANDIDATE_WIDTH, COST, FAVOURS, FAVOURS_OWN, READING_AS } from './candidateRows';
import { CLASS_BITS } from './outcomeRows';
import { traitsOf } from './readingTraits';
import { roomForRow, type Rows } from './Rows';
import { CLASS_PLACE, THOUSANDTHS } from './ruleMasks';
import { COMMON, OWN } from './rules';

// The lexicon has the commonest class first. Rules are multiples of 50: where they speak for the second one exactly as much as
// this speaks against it, the sentence at hand has it.
const SECOND_CLASS = 349;
const AS_NAME = 1000; // an ordinary word is rarely a name
const HOMONYM = 250; // each one after the first: the lexicon mostly has the commonest first
const NOT_ALONE = 1000; // a bound root by itself, beside what morphology charges for it

const NAME_PLACE = CLASS_PLACE.name;

/**
 * Adds a reading as each of its classes, and as a name if it has a capital and nothing was done to its stem.
 *
 * @param place of the reading among those of the form
 * @param classes places of its classes, the commonest first
 * @param own rules that are about the form
 */
export function addCandidates(
  candidates: Rows,
  reading: Reading,
  place: number,
  classes: readonly number[],
  own: number,
  capital: boolean,
): void {
  const { stem } = reading;
  const { facts } = stem;
  const bare = reading.steps.length === 0;
  const alone = bare && isBound(facts) && !stem.derivation ? NOT_ALONE : 0;
  const base = Math.round(reading.cost * THOUSANDTHS) + alone + homonymsBefore(facts) * HOMONYM;
  const traits = traitsOf(reading);
  const favours = COMMON.byTraits[traits]!;
  const favoursOwn = own === 0 ? 0 : own & OWN.byTraits[traits]! & (OWN.anyLexeme | (OWN.byLexeme.get(stem.id) ?? 0));
  for (let index = 0; index < classes.length; index++)
    addCandidate(candidates, place, classes[index]!, base + index * SECOND_CLASS, favours, favoursOwn);
  if (capital && bare && !classes.includes(NAME_PLACE))
    addCandidate(candidates, place, NAME_PLACE, base + AS_NAME, favours, favoursOwn);
}

function addCandidate(
  candidates: Rows,
  reading: number,
  wordClass: number,
  cost: number,
  favours: number,
  favoursOwn: number,
): void {
  roomForRow(candidates, CANDIDATE_WIDTH);
  const { cells } = candidates;
  const row = candidates.count++ * CANDIDATE_WIDTH;
  cells[row + READING_AS] = (reading << CLASS_BITS) | wordClass;
  cells[row + COST] = cost;
  cells[row + FAVOURS] = favours & COMMON.byClass[wordClass]!;
  cells[row + FAVOURS_OWN] = favoursOwn & OWN.byClass[wordClass]!;
}
