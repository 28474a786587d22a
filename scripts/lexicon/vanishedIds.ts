import type { Alias } from './parseAliases.ts';

/**
 * What is wrong with permanent ids that are no longer in the word files, and with the aliases that should lead from them to
 * ids that are. One problem for each.
 *
 * @param ids of all senses in the word files
 * @param known ids that have been published
 */
export function vanishedIds(ids: ReadonlySet<string>, known: readonly string[], aliases: readonly Alias[]): string[] {
  const next = new Map(aliases.map(({ from, to }) => [from, to]));
  const published = new Set(known);
  const lost = known.filter((id) => !ids.has(id) && !next.has(id));
  return [
    ...lost.map((id) => `${id} has vanished: readers may know it; give it back, or an alias to what it is now`),
    ...aliases.flatMap(({ from }) => {
      if (ids.has(from)) return [`alias of ${from}, which is still there`];
      if (!published.has(from)) return [`alias of ${from}, which was never published`];
      const end = endOf(from, next);
      if (end === null) return [`alias of ${from} leads in a circle`];
      return ids.has(end) ? [] : [`alias of ${from} leads to ${end}, which is not there`];
    }),
  ];
}

/** Where a chain of aliases ends, or null for a circle. */
function endOf(from: string, next: ReadonlyMap<string, string>): string | null {
  const met = new Set<string>();
  let id = from;
  for (let to = next.get(id); to !== undefined; to = next.get(id)) {
    if (met.has(id)) return null;
    met.add(id);
    id = to;
  }
  return id;
}
