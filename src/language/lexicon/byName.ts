/**
 * Numbers of entries by what a column names for them, each ascending; made when it is first asked, for it goes through the
 * whole column.
 *
 * @param namesAt what is named for an entry: none, one, or several
 */
export function byName(
  count: number,
  namesAt: (number: number) => readonly string[],
): (name: string) => readonly number[] {
  let lists: Map<string, number[]> | undefined;
  return (name) => {
    lists ??= listsOf(count, namesAt);
    return lists.get(name) ?? none;
  };
}
const none: readonly number[] = [];

function listsOf(count: number, namesAt: (number: number) => readonly string[]): Map<string, number[]> {
  const lists = new Map<string, number[]>();
  for (let number = 0; number < count; number++)
    for (const name of namesAt(number)) {
      const list = lists.get(name);
      if (list) list.push(number);
      else lists.set(name, [number]);
    }
  return lists;
}

/** The ids of the roots that a derivation names: of `tidak tahu#1` both. A root of one word is its own. */
export const rootsNamed = (root: string): readonly string[] => (root.includes(' ') ? root.split(' ') : [root]);
