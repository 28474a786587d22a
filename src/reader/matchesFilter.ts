/** Whether a text typed into a filter is found in any of these, whatever the case; an empty filter finds everything. */
export function matchesFilter(filter: string, texts: readonly string[]): boolean {
  const wanted = filter.trim().toLowerCase();
  return texts.some((text) => text.toLowerCase().includes(wanted));
}
