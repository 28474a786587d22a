import type { Random } from '../../src/quiz/shuffle';
import type { Estimate } from '../../src/study/placement/Estimate';
import { placementStep } from '../../src/study/placement/placementStep';
import type { PlacementWords } from '../../src/study/placement/PlacementWords';
import type { AnsweredRow, Row } from '../../src/study/placement/Row';
import { seededRandom } from '../../src/study/placement/seededRandom';

/** A lexeme of the vocabulary, as a simulated reader meets it. */
export interface Met {
  /** Permanent id. */
  readonly id: string;
  /** Logarithm of its rank in the order in which this reader learns words; 0 the first. */
  readonly logRank: number;
  /** Permanent id of its root, if it is derived, and whether root and affixes tell what it means. */
  readonly root: string | null;
  readonly transparent: boolean;
}

/** What kind of readers. */
export interface Kind {
  readonly name: string;
  /** Scale s of the logistic frontier by the logarithm of the rank: its least and its greatest. */
  readonly scale: readonly [number, number];
  /** The share of unknown and made-up words that they say they know; that of known ones which they pass over. */
  readonly claim: number;
  readonly slip: number;
  /** By how much a known root brings a derived word nearer, and an unknown one farther, in log-odds times the scale. */
  readonly families: number;
  /** By how much the logarithm of a rank differs from one reader to another: half the width of its distribution. */
  readonly noise: number;
}

export interface SimulatedReader {
  readonly known: ReadonlySet<string>;
  readonly answer: (row: Row) => readonly number[];
}

/** A reader who knows about so many of the lexemes; how many exactly is the size of `known`. */
export function aReader(kind: Kind, lexemes: readonly Met[], size: number, random: Random): SimulatedReader {
  const scale = kind.scale[0] + (kind.scale[1] - kind.scale[0]) * random();
  const chances = lexemes.map(({ logRank }) => {
    const away = kind.noise * (random() + random() + random() - 1.5);
    const chance = random();
    // Known as soon as the frontier is beyond this.
    return logRank + away + scale * Math.log(chance / (1 - chance));
  });
  const knownUpTo = (frontier: number) => knownBy(lexemes, chances, frontier, kind.families);
  let [low, high] = [-5, 20];
  for (let halving = 0; halving < 24; halving++) {
    const middle = (low + high) / 2;
    if (knownUpTo(middle).size < size) low = middle;
    else high = middle;
  }
  const known = knownUpTo(high);
  const says = (lexeme: string | null) =>
    lexeme !== null && known.has(lexeme) ? random() >= kind.slip : random() < kind.claim;
  return {
    known,
    answer: (row) => row.flatMap((shown, place) => (says(shown.kind === 'word' ? shown.lexeme : null) ? [place] : [])),
  };
}

function knownBy(lexemes: readonly Met[], chances: readonly number[], frontier: number, families: number): Set<string> {
  const known = new Set<string>();
  for (const [at, { id, root }] of lexemes.entries()) if (root === null && chances[at]! < frontier) known.add(id);
  for (const [at, { id, root, transparent }] of lexemes.entries()) {
    if (root === null) continue;
    const shift = (transparent ? families : families / 2) * (known.has(root) ? 1 : -1);
    if (chances[at]! < frontier + shift) known.add(id);
  }
  return known;
}

/** The test from its first row to its last. */
export function takeTest(
  words: PlacementWords,
  answer: (row: Row) => readonly number[],
  seed: number,
): { readonly estimate: Estimate; readonly answered: readonly AnsweredRow[] } {
  const answered: AnsweredRow[] = [];
  for (;;) {
    const { estimate, row } = placementStep(words, answered, seededRandom(seed + answered.length));
    if (!row) return { estimate, answered };
    answered.push({ row, tapped: answer(row) });
  }
}
