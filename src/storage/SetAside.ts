import type { Parsed, Problem } from '../lesson/Parsed';

/** A record that could not be read and stood in the way of another: kept as it was, for whoever can read it. */
export interface SetAside {
  /** The store that it lay in, or would have. */
  readonly store: string;
  readonly key: string;
  readonly value: unknown;
  readonly problems: readonly Problem[];
  /** ISO 8601 in UTC with milliseconds. */
  readonly at: string;
}

/** Where records are set aside, in the transaction that writes something else in their place. */
interface Shelf {
  readonly add: (record: SetAside) => Promise<unknown>;
}

/**
 * The value of what parsed. What did not is set aside, so that another may be written in its place and nothing is lost: undefined
 * then.
 */
export async function readableOrAside<Value>(
  parsed: Parsed<Value>,
  record: Omit<SetAside, 'problems'>,
  shelf: Shelf,
): Promise<Value | undefined> {
  if (parsed.ok) return parsed.value;
  await shelf.add({ ...record, problems: parsed.problems });
  return undefined;
}
