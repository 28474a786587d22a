/** A source of chance: the next number in [0, 1). `Math.random` in the app, a seeded one in tests. */
export type Random = () => number;

/**
 * The items in an order left to chance, every order equally likely; the given array stays as it is (Fisher–Yates, as in
 * Knuth, The Art of Computer Programming 2, 3.4.2, algorithm P).
 */
export function shuffle<Item>(items: readonly Item[], random: Random): readonly Item[] {
  const left = [...items];
  const drawn: Item[] = [];
  while (left.length > 0) drawn.push(...left.splice(Math.floor(random() * left.length), 1));
  return drawn;
}
