/** Something wrong with a value that came from outside: where, and a code that a screen can put into words. */
export interface Problem {
  /** Path into the value, such as `questions.3.key`; empty for the value itself. */
  readonly at: string;
  /** Lower case with hyphens, such as `missing`, `wrong-type`, `out-of-range`. */
  readonly code: string;
}

/** The outcome of parsing: expected failures are values, only bugs throw. */
export type Parsed<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problems: readonly Problem[] };
