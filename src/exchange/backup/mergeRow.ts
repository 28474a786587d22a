import { canonicalJson } from '../../lesson/canonicalJson';
import type { Parsed, Problem } from '../../lesson/Parsed';
import type { BackupRow } from './BackupFile';

type Parse<Value = unknown> = (value: unknown) => Parsed<Value>;

/** What is known of the records of each store: the doors by which they come in, and how words looked up are put together. */
export interface RowRules {
  readonly quizEvent: Parse;
  readonly knowledgeEvent: Parse;
  readonly settings: Parse;
  readonly lookups: Parse;
  readonly withLookups: (here: unknown, incoming: unknown) => unknown;
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
export function mergeRow(row: BackupRow, here: unknown, rules: RowRules): RowMerge {
  const door = doorOf(row, rules);
  if (!door) return { kind: 'unreadable', problems: [{ at: 'store', code: 'not-allowed' }] };
  const incoming = door.parse(row.value);
  if (!incoming.ok) return { kind: 'unreadable', problems: incoming.problems };
  if (here === undefined) return { kind: 'add', value: incoming.value };
  const known = door.parse(here);
  return known.ok ? door.beside(known.value, incoming.value) : { kind: 'conflict' };
}

/** The same if the file is to replace what is here: whatever can be read counts. */
export function replaceRow(row: BackupRow, here: unknown, rules: RowRules): RowMerge {
  const merge = mergeRow(row, undefined, rules);
  return merge.kind === 'add' && here !== undefined ? { kind: 'change', value: merge.value } : merge;
}

interface Door {
  readonly parse: Parse;
  readonly beside: (here: unknown, incoming: unknown) => RowMerge;
}

function doorOf({ store, key }: BackupRow, rules: RowRules): Door | null {
  switch (store) {
    case 'quiz-events':
      return { parse: rules.quizEvent, beside: sameOrConflict };
    case 'knowledge-events':
      return { parse: rules.knowledgeEvent, beside: sameOrConflict };
    case 'positions':
      return { parse: rules.position, beside: laterOf };
    case 'settings':
      return settingsDoorOf(key, rules);
    default:
      return null;
  }
}

function settingsDoorOf(key: string | undefined, { settings, lookups, withLookups }: RowRules): Door | null {
  switch (key) {
    case 'settings':
      return { parse: settings, beside: (here, incoming) => ({ kind: areEqual(here, incoming) ? 'same' : 'kept' }) };
    case 'history':
      return { parse: lookups, beside: (here, incoming) => changed(here, withLookups(here, incoming)) };
    default:
      return null;
  }
}

const areEqual = (one: unknown, other: unknown) => canonicalJson(one) === canonicalJson(other);

const changed = (here: unknown, value: unknown): RowMerge =>
  areEqual(here, value) ? { kind: 'same' } : { kind: 'change', value };

/** Events never change: two of one id are one, or one of them is not what it says. */
const sameOrConflict = (here: unknown, incoming: unknown): RowMerge => ({
  kind: areEqual(here, incoming) ? 'same' : 'conflict',
});

/** Of two positions of the same moment the one whose text is greater counts, so that two devices come to the same. */
function laterOf(here: unknown, incoming: unknown): RowMerge {
  const [before, after] = [rankOf(here), rankOf(incoming)];
  return before < after ? { kind: 'change', value: incoming } : { kind: 'same' };
}

/** Both were parsed by the door of positions. */
const rankOf = (position: unknown): string => `${(position as { readonly at: string }).at} ${canonicalJson(position)}`;
