import type { Entry, WordClass } from '../lexicon/Entry';
import type { Lexeme } from '../lexicon/Lexeme';
import { textOfPart, type Letters } from '../lexicon/Letters';
import { findPart, firstAt, NOWHERE } from '../lexicon/FormTable';
import type { Lexicon } from '../lexicon/Lexicon';
import { endingCuts, type EndingCut } from './endings';
import { infixCut, mayBeInfixed } from './infixes';
import type { Step } from './Reading';
import { mayBePartial, partialCut } from './reduplication';

/** What prefixes and suffixes are built on: a word of the lexicon to which something has been done before. */
export interface Stem {
  readonly first: Lexeme | null;
  readonly entry: Lexeme;
  readonly steps: readonly Step[];
  /** Of these steps. */
  readonly affixes: readonly string[];
  /** What speaks against it, beside the word itself. */
  readonly cost: number;
}

/** The stems that a part of a form spells, beside words of the lexicon. */
export type Stems = (letters: Letters, from: number, to: number, lexicon: Lexicon) => readonly Stem[];

const nothing: readonly never[] = [];
const ENDING = 1;
const INFIX = 3; // none makes new words: nearly all are lines of the lexicon
const PARTIAL = 1.2;

/** Two words that affixes have made one of: ke-tidak-adil-an, per-tanggung-jawab-kan. They need a prefix. */
export const compoundStems: Stems = (letters, from, to, { forms, entryAt }) => {
  let found: Stem[] | undefined;
  for (let at = from + LEAST_IN_COMPOUND; at <= to - LEAST_IN_COMPOUND; at++) {
    const one = findPart(forms, letters, from, at);
    const other = one === NOWHERE ? NOWHERE : findPart(forms, letters, at, to);
    if (other === NOWHERE) continue;
    const [first, entry] = [entryAt(firstAt(forms, one)), entryAt(firstAt(forms, other))];
    (found ??= []).push({ first, entry, steps: nothing, affixes: nothing, cost: 0 });
  }
  return found ?? nothing;
};
const LEAST_IN_COMPOUND = 3;

/** Words with an ending of loans, with an infix, or with their first sound repeated: modernisasi, gerigi, lelaki. */
export function builtStems(letters: Letters, from: number, to: number, lexicon: Lexicon): readonly Stem[] {
  const endings = endingCuts(letters, from, to);
  const infixed = mayBeInfixed(letters, from, to, MOST_INFIXED);
  const partial = mayBePartial(letters, from);
  if (endings.length === 0 && !infixed && !partial) return nothing;
  const form = textOfPart(letters, from, to);
  return [
    ...endings.flatMap((cut) => withEnding(cut, lexicon)),
    ...(infixed ? withInfix(form, lexicon) : nothing),
    ...(partial ? partiallyReduplicated(form, lexicon) : nothing),
  ];
}

const withEnding = ({ affix, written, dropped, stem }: EndingCut, lexicon: Lexicon): readonly Stem[] =>
  lexicon
    .spelled(stem)
    .filter(isOpen)
    .map((entry) => ({
      first: null,
      entry,
      steps: [{ kind: 'ending', affix, written, dropped } as const],
      affixes: [affix],
      cost: ENDING,
    }));

const withInfix = (form: string, lexicon: Lexicon): readonly Stem[] => {
  const cut = infixCut(form);
  if (!cut) return nothing;
  const { affix, written, stem } = cut;
  return lexicon
    .spelled(stem)
    .filter((entry) => isOpen(entry) && !entry.variant && entry.band <= COMMON)
    .map((entry) => ({
      first: null,
      entry,
      steps: [{ kind: 'infix', affix, written } as const],
      affixes: [affix],
      cost: INFIX,
    }));
};
const COMMON = 4; // the rarest band of a word whose infixed form anyone would know
const MOST_INFIXED = 6; // letters: two syllables

const partiallyReduplicated = (form: string, lexicon: Lexicon): readonly Stem[] => {
  const cut = partialCut(form);
  if (!cut) return nothing;
  return lexicon
    .spelled(cut.stem)
    .filter(isOpen)
    .map((entry) => ({
      first: null,
      entry,
      steps: [{ kind: 'prefix', affix: 'R', written: cut.written, dropped: '' } as const],
      affixes: ['R'],
      cost: PARTIAL,
    }));
};

const OPEN: ReadonlySet<WordClass> = new Set(['n', 'a', 'v', 'vt', 'num']);
const isOpen = ({ classes }: Entry) => classes.some((name) => OPEN.has(name));
