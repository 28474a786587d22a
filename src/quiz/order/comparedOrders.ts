/** Whether two orders are the same. */
export const sameOrder = (one: readonly number[], other: readonly number[]): boolean =>
  one.length === other.length && one.every((piece, position) => piece === other[position]);

/** Whether one order becomes the other by moving a single piece. */
export const isNearlyIn = (given: readonly number[], right: readonly number[]): boolean =>
  given.some((piece) => sameOrder(without(given, piece), without(right, piece)));

/**
 * The piece that has to be moved, and the place (from 0) where it belongs. Of two neighbours that stand the wrong way round
 * either could be: it is the one that stands first.
 */
export function misplacedIn(
  given: readonly number[],
  right: readonly number[],
): { readonly chosen: number; readonly right: number } {
  const chosen = given.find((piece) => sameOrder(without(given, piece), without(right, piece))) ?? 0;
  return { chosen, right: right.indexOf(chosen) };
}

const without = (order: readonly number[], piece: number): readonly number[] => order.filter((one) => one !== piece);
