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
 * - `conflict`: what is here stays, and the one that came is set aside: two events of one id, or a record in the way that cannot be read
 * - `unreadable`: it does not come in by its store's door, and is set aside
 */
export type RowMerge =
  | { readonly kind: 'add' | 'change'; readonly value: unknown }
  | { readonly kind: 'same' | 'kept' | 'conflict' }
  | { readonly kind: 'unreadable'; readonly problems: readonly Problem[] };

/** Decides on a row of any store but those of texts (`mergeText`) and of what is set aside. `here` is undefined if there is none. */
export function mergeRow<Lookups>(row: BackupRow, here: unknown, rules: RowRules<Lookups>): RowMerge {
  switch (row.store) {
    case 'quiz-events':
      return decide(row.value, here, rules.quizEvent, sameOrConflict);
    case 'knowledge-events':
      return decide(row.value, here, rules.knowledgeEvent, sameOrConflict);
    case 'positions':
      return decide(row.value, here, rules.position, laterOf);
    case 'settings':
      return mergeSetting(row, here, rules);
    default:
      return noSuchPlace('store');
  }
}

/** The same if the file is to replace what is here: whatever can be read counts. */
export function replaceRow<Lookups>(row: BackupRow, here: unknown, rules: RowRules<Lookups>): RowMerge {
  const merge = mergeRow(row, undefined, rules);
  return merge.kind === 'add' && here !== undefined ? { kind: 'change', value: merge.value } : merge;
}

function mergeSetting<Lookups>({ key, value }: BackupRow, here: unknown, rules: RowRules<Lookups>): RowMerge {
  switch (key) {
    case 'settings':
      return decide(value, here, rules.settings, (before, incoming) => ({
        kind: areEqual(before, incoming) ? 'same' : 'kept',
      }));
    case 'history':
      return decide(value, here, rules.lookups, (before, incoming) => {
        const together = rules.withLookups(before, incoming);
        return areEqual(before, together) ? { kind: 'same' } : { kind: 'change', value: together };
      });
    default:
      return noSuchPlace('key');
  }
}

const noSuchPlace = (at: string): RowMerge => ({ kind: 'unreadable', problems: [{ at, code: 'not-allowed' }] });

/** Both come in by the same door; what is to become of two that did is said by `beside`. */
function decide<Value>(
  value: unknown,
  here: unknown,
  parse: Parse<Value>,
  beside: (here: Value, incoming: Value) => RowMerge,
): RowMerge {
  const incoming = parse(value);
  if (!incoming.ok) return { kind: 'unreadable', problems: incoming.problems };
  if (here === undefined) return { kind: 'add', value: incoming.value };
  const known = parse(here);
  return known.ok ? beside(known.value, incoming.value) : { kind: 'conflict' };
}

const areEqual = (one: unknown, other: unknown) => canonicalJson(one) === canonicalJson(other);

/** Events never change: two of one id are one, or one of them is not what it says. */
const sameOrConflict = (here: unknown, incoming: unknown): RowMerge => ({
  kind: areEqual(here, incoming) ? 'same' : 'conflict',
});

/** Of two positions of the same moment the one whose text is greater counts, so that two devices come to the same. */
function laterOf(here: { readonly at: string }, incoming: { readonly at: string }): RowMerge {
  return rankOf(here) < rankOf(incoming) ? { kind: 'change', value: incoming } : { kind: 'same' };
}

const rankOf = (position: { readonly at: string }): string => `${position.at} ${canonicalJson(position)}`;
