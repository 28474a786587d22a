import type { Problem } from '../lesson/Parsed';

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
