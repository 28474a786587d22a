import type { Parsed, Problem } from '../lesson/Parsed';

/** A word that was looked up in the dictionary. */
export interface Lookup {
  /** Permanent id of the lexeme. */
  readonly id: string;
  readonly headword: string;
  /** ISO 8601 in UTC with milliseconds: when it was looked up last. */
  readonly at: string;
}

/** The words looked up last, the latest first, each once. */
export type Lookups = readonly Lookup[];

/** How many are kept. */
export const MOST_LOOKUPS = 50;
const LONGEST = 200; // characters of an id or a headword

/** With some more among them: of the same word the latest holds, and of all the latest are kept. */
export function withLookups(lookups: Lookups, more: Lookups): Lookups {
  const byId = new Map<string, Lookup>();
  for (const lookup of [...lookups, ...more]) {
    const known = byId.get(lookup.id);
    if (!known || known.at <= lookup.at) byId.set(lookup.id, lookup);
  }
  return [...byId.values()].toSorted((one, other) => (one.at < other.at ? 1 : -1)).slice(0, MOST_LOOKUPS);
}

/** Without those of some words, by their ids. */
export const withoutLookups = (lookups: Lookups, ids: ReadonlySet<string>): Lookups =>
  lookups.filter(({ id }) => !ids.has(id));

/** Parses lookups from storage. */
export function parseLookups(value: unknown): Parsed<Lookups> {
  if (!Array.isArray(value)) return { ok: false, problems: [{ at: '', code: 'wrong-type' }] };
  const problems = value.flatMap((lookup: unknown, index): readonly Problem[] =>
    isLookup(lookup) ? [] : [{ at: String(index), code: 'wrong-type' }],
  );
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: value as Lookups };
}

function isLookup(value: unknown): value is Lookup {
  if (typeof value !== 'object' || value === null) return false;
  const { id, headword, at } = value as Readonly<Record<string, unknown>>;
  return [id, headword, at].every((text) => typeof text === 'string' && text !== '' && text.length <= LONGEST);
}
