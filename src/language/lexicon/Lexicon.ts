import type { Field, SenseCues } from './Cue';
import { byName, rootsNamed } from './byName';
import type { Entry } from './Entry';
import { countAt, findForm, firstAt, formTableOf, NOWHERE, type FormTable } from './FormTable';
import { lexemeOf, type Lexeme } from './Lexeme';
import { NO_CONTEXTS, type Contexts } from './parseContexts';
import { senseCues } from './parseCues';
import type { Details, SenseDetail } from './SenseDetail';

/** What is told of lexemes beside their senses. */
export interface Told {
  /** What is told of the senses of a lexeme, by its id; empty for most. */
  readonly detailsOf: (id: string) => readonly SenseDetail[];
  /** What tells its senses apart in a text, by its id; empty for most. */
  readonly cuesOf: (id: string) => readonly SenseCues[];
  /** Words, by headword or root, that tell what a text is about. */
  readonly fields: () => ReadonlyMap<Field, readonly string[]>;
}

/** What morphology asks of a lexicon. */
export interface Lexicon extends Told {
  /** Entries spelled so, in lower case; homonyms in the order of their numbers. Empty where there is none. */
  readonly spelled: (form: string) => readonly Lexeme[];
  /** The entry of a permanent id. */
  readonly byId: (id: string) => Lexeme | undefined;
  /** The lower-case forms of single words, to be found by any part of some letters: they stand for their entries. */
  readonly forms: FormTable;
  readonly entryAt: (number: number) => Lexeme;
  /** The numbers of entries of several words. */
  readonly phrases: readonly number[];
}

/** A lexicon that can also be gone through from one end to the other. */
export interface OpenLexicon extends Lexicon {
  /** All entries, sorted by headword where they were compiled. */
  readonly all: () => readonly Lexeme[];
  /** The words that come from a root, by its permanent id: those whose line names it, alone or with another. */
  readonly derivedFrom: (id: string) => readonly Lexeme[];
  /** The spellings that stand beside an entry and lead to it, by its permanent id. */
  readonly variantsOf: (id: string) => readonly Lexeme[];
}

const none: readonly Lexeme[] = [];

/** A lexicon over entries in memory. Where an entry is given twice the first one holds: give the commonest bands first. */
export function lexiconOf(
  entries: readonly Entry[],
  details: Details = new Map(),
  contexts: Contexts = NO_CONTEXTS,
): OpenLexicon {
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
  const spellings = [...forms.keys()];
  const single = formTableOf(spellings, starts, (form) => !form.includes(' '));
  const several = formTableOf(spellings, starts, (form) => form.includes(' '));
  const phrases = all.flatMap(({ headword }, number) => (headword.includes(' ') ? [number] : []));
  const over = lexiconOver(
    single,
    () => several,
    phrases,
    (number) => all[number]!,
    {
      detailsOf: (id) => details.get(id) ?? [],
      cuesOf: (id) => (contexts.cues.get(id) ?? []).map(({ sense, cues }) => senseCues(sense, cues)),
      fields: () => contexts.fields,
    },
  );
  const derived = byName(all.length, (number) => rootsNamedBy(all[number]!));
  const variants = byName(all.length, (number) => standardsNamedBy(all[number]!));
  return {
    ...over,
    all: () => all,
    derivedFrom: (id) => derived(id).map((number) => all[number]!),
    variantsOf: (id) => variants(id).map((number) => all[number]!),
  };
}

const rootsNamedBy = ({ derivation }: Entry): readonly string[] => (derivation ? rootsNamed(derivation.root) : []);
const standardsNamedBy = ({ variant }: Entry): readonly string[] => (variant ? [variant.of] : []);

/**
 * A lexicon over tables of its forms.
 *
 * @param single of single words @param several of the others, made when it is first asked for
 * @param phrases numbers of the others
 */
export function lexiconOver(
  single: FormTable,
  several: () => FormTable,
  phrases: readonly number[],
  entryAt: (number: number) => Lexeme,
  told: Told,
): Lexicon {
  const spelled = (form: string) => {
    const table = form.includes(' ') ? several() : single;
    const place = findForm(table, form);
    if (place === NOWHERE) return none;
    const first = firstAt(table, place);
    const all = [entryAt(first)];
    for (let more = 1; more < countAt(table, place); more++) all.push(entryAt(first + more));
    return all;
  };
  const byId = (id: string) => spelled(id.replace(/#\d$/, '').toLowerCase()).find((entry) => entry.id === id);
  return { spelled, byId, forms: single, entryAt, phrases, ...told };
}
