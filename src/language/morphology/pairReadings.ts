import type { WordClass } from '../lexicon/Entry';
import { beginsWithCapital, isBound, isInformal, isVariant, type Lexeme } from '../lexicon/Lexeme';
import { textOfPart } from '../lexicon/Letters';
import type { Lexicon } from '../lexicon/Lexicon';
import type { WordReader } from './aroundWords';
import { addReading } from './Found';
import { changed, type Reading } from './Reading';
import { ownReading } from './wholeReadings';

const PAIR = 0.5;
const LEAST = 3; // letters of each half: what is shorter is mostly an affix or an initial
const OPEN: ReadonlySet<WordClass> = new Set(['n', 'v', 'vt', 'a', 'adv', 'num', 'name']);

/** Adds two words of the lexicon with a hyphen between them: suami-istri, naik-turun, Senin-Jumat, TNI-Polri. */
export const pairReadings: WordReader = (letters, from, to, lexicon, found) => {
  const { hyphen } = letters;
  if (hyphen < from + LEAST || hyphen + 1 + LEAST > to) return;
  const [before, behind] = [textOfPart(letters, from, hyphen), textOfPart(letters, hyphen + 1, to)];
  const [unit] = lexicon.spelled(`${before} ${behind}`);
  if (unit) return addReading(found, hyphened(unit, before.length));
  const first = halfOf(before, lexicon);
  const second = first && halfOf(behind, lexicon);
  if (!second || first === second || beginsWithCapital(first) !== beginsWithCapital(second)) return;
  const one = ownReading(first);
  const other = ownReading(second);
  addReading(found, {
    stem: second,
    first,
    root: `${one.root} ${other.root}`,
    steps: [{ kind: 'hyphen', at: before.length }],
    affixes: [...one.affixes, ...other.affixes],
    cost: one.cost + other.cost + PAIR,
    colloquial: false,
    spelling: null,
  });
};

/** What the standard writes as two words: lalu-lintas. */
const hyphened = (unit: Lexeme, at: number): Reading =>
  changed(ownReading(unit), {
    steps: [{ kind: 'respelling', at, standard: ' ', written: '-' }],
    spelling: { kind: 'misspelt', standard: unit.headword },
  });

/** The commonest word that is spelled so, of those that stand in a pair. */
const halfOf = (form: string, lexicon: Lexicon): Lexeme | undefined =>
  lexicon.spelled(form).find((entry) => {
    if (isBound(entry.facts) || isVariant(entry.facts) || isInformal(entry)) return false;
    return entry.classes.some((name) => OPEN.has(name));
  });
