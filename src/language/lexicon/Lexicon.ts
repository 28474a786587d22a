import type { Entry } from './Entry';
import { findForm, formTableOf, type FormTable } from './FormTable';
import { lexemeOf, type Lexeme } from './Lexeme';

/** What morphology asks of a lexicon. */
export interface Lexicon {
  /** Entries spelled so, in lower case; homonyms in the order of their numbers. Empty where there is none. */
  readonly spelled: (form: string) => readonly Lexeme[];
  /** The entry of a permanent id. */
  readonly byId: (id: string) => Lexeme | undefined;
  /** The lower-case forms that entries have. Of any part of some letters `findPart` tells which form it is. */
  readonly forms: FormTable;
  /** By number of a form, the place of its first entry. Those of a form stand together, up to those of the next one. */
  readonly starts: Int32Array;
  readonly entryAt: (place: number) => Lexeme;
}

const none: readonly Lexeme[] = [];

/** A lexicon over entries in memory. Where an entry is given twice the first one holds: give the commonest bands first. */
export function lexiconOf(entries: readonly Entry[]): Lexicon {
  const forms = new Map<string, Entry[]>();
  const ids = new Set<string>();
  for (const entry of entries) {
    if (ids.has(entry.id)) continue;
    ids.add(entry.id);
    const form = entry.headword.toLowerCase();
    const list = forms.get(form);
    if (list) list.push(entry);
    else forms.set(form, [entry]);
  }
  const sorted = [...forms.values()];
  const all = sorted.flat().map(lexemeOf);
  const starts = new Int32Array(sorted.length + 1);
  for (const [form, list] of sorted.entries()) starts[form + 1] = starts[form]! + list.length;
  return lexiconOfForms([...forms.keys()], starts, (place) => all[place]!);
}

/**
 * A lexicon over what has been sorted by form already.
 *
 * @param forms lower case, no two alike
 * @param starts of each form, and behind the last one how many entries there are
 */
export function lexiconOfForms(
  forms: readonly string[],
  starts: Int32Array,
  entryAt: (place: number) => Lexeme,
): Lexicon {
  const table = formTableOf(forms);
  const spelled = (form: string) => {
    const number = findForm(table, form);
    if (number < 0) return none;
    const from = starts[number]!;
    return Array.from({ length: starts[number + 1]! - from }, (_, place) => entryAt(from + place));
  };
  const byId = (id: string) => spelled(id.replace(/#\d$/, '').toLowerCase()).find((entry) => entry.id === id);
  return { spelled, byId, forms: table, starts, entryAt };
}
