import { canonicalJson } from '../../lesson/canonicalJson';
import type { Parsed, Problem } from '../../lesson/Parsed';
import type { BackupRow } from './BackupFile';

type Parse<Value = unknown> = (value: unknown) => Parsed<Value>;

/** What is known of the records of each store: the doors by which they come in, and how words looked up are put together. */
export interface RowRules<Lookups> {
  readonly quizEvent: Parse;
  readonly knowledgeEvent: Parse;
  readonly settings: Parse;
  readonly lookups: Parse<Lookups>;
  readonly withLookups: (here: Lookups, incoming: Lookups) => Lookups;
  readonly position: Parse<{ readonly at: string }>;
}

/**
 * What becomes of a record that comes from a file, beside the one of the same key that is here:
 *
 * - `add`: there is none here
 * - `same`: it is here already, or what is here is at least as new
 * - `change`: what is here becomes this
 * - `kept`: what is here stays as it is, although the file has something else: settings
 * - `mend`: what is here cannot be read: it is set aside, and this takes its place
 * - `conflict`: what is here stays, and the one that came is set aside: another event of the same id
 * - `unreadable`: it does not come in by its store's door, and is set aside
 */
export type RowMerge =
  | { readonly kind: 'add' | 'change'; readonly value: unknown }
  | { readonly kind: 'mend'; readonly value: unknown; readonly problems: readonly Problem[] }
  | { readonly kind: 'same' | 'kept' | 'conflict' }
  | { readonly kind: 'unreadable'; readonly problems: readonly Problem[] };

/** Whether a file is added to what is here, or takes its place. */
export type How = 'merge' | 'replace';

/**
 * Decides on a row of any store but those of texts (`mergeText`) and of what is set aside. `here` is undefined if there is none. To
 * replace what is here, whatever can be read in the file counts.
 */
export function mergeRow<Lookups>(row: BackupRow, here: unknown, how: How, rules: RowRules<Lookups>): RowMerge {
  const beside = { value: row.value, here, how };
  switch (row.store) {
    case 'quiz-events':
      return decide(beside, rules.quizEvent, sameOrConflict);
    case 'knowledge-events':
      return decide(beside, rules.knowledgeEvent, sameOrConflict);
    case 'positions':
      return decide(beside, rules.position, laterOf);
    case 'settings':
      return mergeSetting(row.key, beside, rules);
    default:
      return noSuchPlace('store');
  }
}

interface Beside {
  readonly value: unknown;
  readonly here: unknown;
  readonly how: How;
}

function mergeSetting<Lookups>(key: string | undefined, beside: Beside, rules: RowRules<Lookups>): RowMerge {
  switch (key) {
    case 'settings':
      return decide(beside, rules.settings, (here, incoming) => ({ kind: areEqual(here, incoming) ? 'same' : 'kept' }));
    case 'history':
      return decide(beside, rules.lookups, (here, incoming) => changed(here, rules.withLookups(here, incoming)));
    default:
      return noSuchPlace('key');
  }
}

const noSuchPlace = (at: string): RowMerge => ({ kind: 'unreadable', problems: [{ at, code: 'not-allowed' }] });

/** Both come in by the same door; what becomes of two that did, if they are merged, is said by `merge`. */
function decide<Value>(
  { value, here, how }: Beside,
  parse: Parse<Value>,
  merge: (here: Value, incoming: Value) => RowMerge,
): RowMerge {
  const incoming = parse(value);
  if (!incoming.ok) return { kind: 'unreadable', problems: incoming.problems };
  if (here === undefined) return { kind: 'add', value: incoming.value };
  const known = parse(here);
  if (!known.ok) return { kind: 'mend', value: incoming.value, problems: known.problems };
  return (how === 'merge' ? merge : changed)(known.value, incoming.value);
}

const areEqual = (one: unknown, other: unknown) => canonicalJson(one) === canonicalJson(other);

const changed = (here: unknown, value: unknown): RowMerge =>
  areEqual(here, value) ? { kind: 'same' } : { kind: 'change', value };

/** Events never change: two of one id are one, or one of them is not what it says. */
const sameOrConflict = (here: unknown, incoming: unknown): RowMerge => ({
  kind: areEqual(here, incoming) ? 'same' : 'conflict',
});

/** Of two positions of the same moment the one whose text is greater counts, so that two devices come to the same. */
function laterOf(here: { readonly at: string }, incoming: { readonly at: string }): RowMerge {
  return rankOf(here) < rankOf(incoming) ? { kind: 'change', value: incoming } : { kind: 'same' };
}

const rankOf = (position: { readonly at: string }): string => `${position.at} ${canonicalJson(position)}`;
