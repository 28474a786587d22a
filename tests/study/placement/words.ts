import type { LexemeKey } from '../../../src/study/Standing';
import { shuffle } from '../../../src/quiz/shuffle';
import { seededRandom } from '../../../src/study/placement/seededRandom';
import type { PlacementWords } from '../../../src/study/placement/PlacementWords';

/** A small vocabulary: nine bands of three strata, whose words are `w0`, `w1` … in the order of their ranks. */
export function someWords(perStratum = 300): PlacementWords {
  const random = seededRandom(1);
  const strata = Array.from({ length: 27 }, (_, stratum) => ({
    band: 1 + Math.floor(stratum / 3),
    size: perStratum,
    words: shuffle(
      Array.from({ length: perStratum }, (__, place) => `w${stratum * perStratum + place}`),
      random,
    ).map((id) => ({ lexeme: id as LexemeKey, headword: id })),
  }));
  return { strata, madeUp: Array.from({ length: 240 }, (_, number) => `x${number}`) };
}

export const sizeOf = ({ strata }: PlacementWords): number => strata.reduce((sum, { size }) => sum + size, 0);
