import type { Random } from '../../quiz/shuffle';

const [FACTOR, MODULUS] = [48_271, 2_147_483_647];

/**
 * Chance that is the same each time for the same seed (the “minimal standard” generator: Park, Miller and Stockmeyer 1993).
 *
 * @param seed an integer from 0 on
 */
export function seededRandom(seed: number): Random {
  let state = 1 + (seed % (MODULUS - 1));
  const next = () => (state = (state * FACTOR) % MODULUS) / MODULUS;
  next(); // the first one tells a small seed
  return next;
}
