import type { Entry, WordClass } from '../lexicon/Entry';
import type { Lexicon } from '../lexicon/Lexicon';
import { endingCuts } from './endings';
import { infixCut } from './infixes';
import type { Step } from './Reading';
import { partialCut } from './reduplication';

/** What prefixes and suffixes are built on: a word of the lexicon, and what was done to it before. */
export interface Stem {
  readonly first: Entry | null;
  readonly entry: Entry;
  readonly steps: readonly Step[];
  /** Of these steps. */
  readonly affixes: readonly string[];
  /** What speaks against it, beside the word itself. */
  readonly cost: number;
}

/** The stems that are spelled so. */
export type Stems = (form: string, lexicon: Lexicon) => readonly Stem[];

const nothing: readonly never[] = [];
const plain = { first: null, steps: nothing, affixes: nothing, cost: 0 } as const;

/** The words of the lexicon. */
export const plainStems: Stems = (form, lexicon) => {
  const entries = lexicon.spelled(form);
  return entries.length === 0 ? nothing : entries.map((entry) => ({ ...plain, entry }));
};

const ENDING = 1;
const INFIX = 3; // none makes new words: nearly all are lines of the lexicon
const PARTIAL = 1.2;

/** Two words that affixes have made one of: ke-tidak-adil-an, per-tanggung-jawab-kan. They need a prefix. */
export const compoundStems: Stems = (form, lexicon) => {
  const found: Stem[] = [];
  for (let at = LEAST_IN_COMPOUND; at <= form.length - LEAST_IN_COMPOUND; at++) {
    const [first] = lexicon.spelled(form.slice(0, at));
    const [entry] = first ? lexicon.spelled(form.slice(at)) : nothing;
    if (first && entry) found.push({ ...plain, first, entry });
  }
  return found;
};
const LEAST_IN_COMPOUND = 3;

/** Words with an ending of loans, with an infix, or with their first sound repeated: modernisasi, gerigi, lelaki. */
export const builtStems: Stems = (form, lexicon) => [
  ...withEnding(form, lexicon),
  ...withInfix(form, lexicon),
  ...partiallyReduplicated(form, lexicon),
];

const withEnding: Stems = (form, lexicon) =>
  endingCuts(form).flatMap(({ affix, written, dropped, stem }) =>
    lexicon
      .spelled(stem)
      .filter(isOpen)
      .map((entry) => ({
        ...plain,
        entry,
        steps: [{ kind: 'ending', affix, written, dropped } as const],
        affixes: [affix],
        cost: ENDING,
      })),
  );

const withInfix: Stems = (form, lexicon) => {
  const cut = infixCut(form);
  if (!cut) return nothing;
  const { affix, written, stem } = cut;
  return lexicon
    .spelled(stem)
    .filter((entry) => isOpen(entry) && !entry.variant && entry.band <= COMMON && stem.length <= MOST_INFIXED)
    .map((entry) => ({
      ...plain,
      entry,
      steps: [{ kind: 'infix', affix, written } as const],
      affixes: [affix],
      cost: INFIX,
    }));
};
const COMMON = 4; // the rarest band of a word whose infixed form anyone would know
const MOST_INFIXED = 6; // letters: two syllables

const partiallyReduplicated: Stems = (form, lexicon) => {
  const cut = partialCut(form);
  if (!cut) return nothing;
  return lexicon
    .spelled(cut.stem)
    .filter(isOpen)
    .map((entry) => ({
      ...plain,
      entry,
      steps: [{ kind: 'prefix', affix: 'R', written: cut.written, dropped: '' } as const],
      affixes: ['R'],
      cost: PARTIAL,
    }));
};

const OPEN: ReadonlySet<WordClass> = new Set(['n', 'a', 'v', 'vt', 'num']);
const isOpen = ({ classes }: Entry) => classes.some((name) => OPEN.has(name));
