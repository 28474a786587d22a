import type { Entry } from './Entry';
import { findForm, findPart, formTableOf, type FormTable } from './FormTable';
import type { Letters } from './Letters';

/** What morphology asks of a lexicon. */
export interface Lexicon {
  /** Entries spelled so, in lower case; homonyms in the order of their numbers. Empty where there is none. */
  readonly spelled: (form: string) => readonly Entry[];
  /** The entry of a permanent id. */
  readonly byId: (id: string) => Entry | undefined;
  /** The lower-case forms that entries have, and the entries of each by its number. For `spelledIn`. */
  readonly forms: FormTable;
  readonly entriesOf: (form: number) => readonly Entry[];
}

const none: readonly Entry[] = [];

/** `spelled` of a part of some letters: no string is made for it. */
export function spelledIn(lexicon: Lexicon, letters: Letters, from: number, to: number): readonly Entry[] {
  const form = findPart(lexicon.forms, letters, from, to);
  return form < 0 ? none : lexicon.entriesOf(form);
}

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
  const lists = [...forms.values()];
  return lexiconOfForms([...forms.keys()], (form) => lists[form] ?? none);
}

/**
 * A lexicon over what has been sorted by form already.
 *
 * @param forms lower case, no two alike
 * @param entriesOf the entries of a form, by its place
 */
export function lexiconOfForms(forms: readonly string[], entriesOf: (form: number) => readonly Entry[]): Lexicon {
  const table = formTableOf(forms);
  const spelled = (form: string) => {
    const number = findForm(table, form);
    return number < 0 ? none : entriesOf(number);
  };
  const byId = (id: string) => spelled(id.replace(/#\d$/, '').toLowerCase()).find((entry) => entry.id === id);
  return { spelled, byId, forms: table, entriesOf };
}
