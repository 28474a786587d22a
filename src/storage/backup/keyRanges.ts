/** The keys of all parts of a text: in the database a list is after whatever is none. */
export const partsRange = (text: string): IDBKeyRange => IDBKeyRange.bound([text], [text, []]);

/** The keys after one and before another, neither of them included; undefined is no limit. Null if there is no limit at all. */
export function keysBetween(after: IDBValidKey | undefined, before: IDBValidKey | undefined): IDBKeyRange | null {
  if (after === undefined) return before === undefined ? null : IDBKeyRange.upperBound(before, true);
  return before === undefined ? IDBKeyRange.lowerBound(after, true) : IDBKeyRange.bound(after, before, true, true);
}
