/** What is being joined. */
const parts: unknown[] = [];

/**
 * Lists behind one another as one. No longer than it is: a list that has grown keeps room for many more, and most of these
 * have two or three items. Where only one of them has any, it is that one.
 */
export function joined<Item>(first: readonly Item[], second: readonly Item[], third: readonly Item[]): readonly Item[] {
  if (second.length === 0) {
    if (third.length === 0) return first;
    if (first.length === 0) return third;
  } else if (first.length === 0 && third.length === 0) return second;
  let count = 0;
  for (let at = 0; at < first.length; at++) parts[count++] = first[at];
  for (let at = 0; at < second.length; at++) parts[count++] = second[at];
  for (let at = 0; at < third.length; at++) parts[count++] = third[at];
  return parts.slice(0, count) as Item[];
}
