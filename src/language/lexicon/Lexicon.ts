import type { Entry } from './Entry';

/** What morphology asks of a lexicon. */
export interface Lexicon {
  /** Entries spelled so, in lower case; homonyms in the order of their numbers. Empty where there is none. */
  readonly spelled: (form: string) => readonly Entry[];
  /** The entry of a permanent id. */
  readonly byId: (id: string) => Entry | undefined;
}

const none: readonly Entry[] = [];

/** A lexicon over entries in memory. Where an entry is given twice the first one holds: give the commonest bands first. */
export function lexiconOf(entries: readonly Entry[]): Lexicon {
  const spelled = new Map<string, Entry[]>();
  const ids = new Map<string, Entry>();
  for (const entry of entries) {
    if (ids.has(entry.id)) continue;
    ids.set(entry.id, entry);
    const form = entry.headword.toLowerCase();
    const list = spelled.get(form);
    if (list) list.push(entry);
    else spelled.set(form, [entry]);
  }
  return { spelled: (form) => spelled.get(form) ?? none, byId: (id) => ids.get(id) };
}
