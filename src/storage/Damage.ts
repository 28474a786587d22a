import type { Parsed, Problem } from '../lesson/Parsed';

/** A stored record that cannot be read. It is left where it is. */
export interface Damage {
  readonly store: string;
  readonly key: string;
  readonly problems: readonly Problem[];
}

/** Told of every damaged record that is come across. */
export type OnDamage = (damage: Damage) => void;

/** The value of what parsed; undefined, and a report, if it did not. */
export function readable<Value>(
  parsed: Parsed<Value>,
  where: { readonly store: string; readonly key: string },
  onDamage: OnDamage,
): Value | undefined {
  if (parsed.ok) return parsed.value;
  onDamage({ ...where, problems: parsed.problems });
  return undefined;
}
