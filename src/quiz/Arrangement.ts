import { shuffle, type Random } from './shuffle';

/** The order in which options are shown: for each list of options its indexes. Empty where nothing is shuffled. */
export type Arrangement = Readonly<Record<string, readonly number[]>>;

/** The lists of options that a question shows in an order left to chance, by name, with how many there are. */
export type OptionLists = Readonly<Record<string, number>>;

/** Leaves the order of every list to chance. It is stored with the attempt, so that it never changes under a learner. */
export function arrange(lists: OptionLists, random: Random): Arrangement {
  return Object.fromEntries(Object.entries(lists).map(([name, count]) => [name, shuffle(indexes(count), random)]));
}

/** Whether an arrangement names exactly these lists, and every option of each exactly once. */
export function isArrangementOf(arrangement: Arrangement, lists: OptionLists): boolean {
  const names = Object.keys(lists);
  return (
    Object.keys(arrangement).length === names.length &&
    names.every((name) => isOrderOf(Object.hasOwn(arrangement, name) ? arrangement[name] : undefined, lists[name] ?? 0))
  );
}

/** The options in the order in which they are shown, each with its stored index, which is what an answer holds. */
export function shownOptions<Option>(
  options: readonly Option[],
  order: readonly number[] | undefined,
): readonly { readonly index: number; readonly option: Option }[] {
  return (order ?? indexes(options.length)).flatMap((index) => {
    const option = options[index];
    return option === undefined ? [] : [{ index, option }];
  });
}

const indexes = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);

const isOrderOf = (order: readonly number[] | undefined, count: number) =>
  order?.length === count && indexes(count).every((index) => order.includes(index));
