import type { Entry, WordClass } from '../lexicon/Entry';
import type { Lexeme } from '../lexicon/Lexeme';
import { hashOfPart, hashOfPartWith, textOfPart, type Letters } from '../lexicon/Letters';
import { findPart, firstAt, mayHave, NOWHERE } from '../lexicon/FormTable';
import type { Lexicon } from '../lexicon/Lexicon';
import { endingCuts, type EndingCut } from './endings';
import { hashWithoutInfix, infixCut, mayBeInfixed } from './infixes';
import { joined } from './joined';
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
export const builtStems: Stems = (letters, from, to, lexicon) => {
  let found = nothing as readonly Stem[];
  for (const cut of endingCuts(letters, from, to))
    found = joined(found, withEnding(cut, letters, from, lexicon), nothing);
  if (mayBeInfixed(letters, from, to, MOST_INFIXED))
    found = joined(found, withInfix(letters, from, to, lexicon), nothing);
  return mayBePartial(letters, from)
    ? joined(found, partiallyReduplicated(letters, from, to, lexicon), nothing)
    : found;
};

// Whether there is a word without the ending or the infix is asked before its string is made: mostly there is none.

function withEnding(cut: EndingCut, letters: Letters, from: number, lexicon: Lexicon): readonly Stem[] {
  const { affix, written, dropped, end } = cut;
  const hash =
    dropped === '' ? hashOfPart(letters, from, end) : hashOfPartWith(letters, from, end, dropped.charCodeAt(0));
  if (!mayHave(lexicon.forms, hash)) return nothing;
  return lexicon
    .spelled(textOfPart(letters, from, end) + dropped)
    .filter(isOpen)
    .map((entry) => ({
      first: null,
      entry,
      steps: [{ kind: 'ending', affix, written, dropped } as const],
      affixes: [affix],
      cost: ENDING,
    }));
}

function withInfix(letters: Letters, from: number, to: number, lexicon: Lexicon): readonly Stem[] {
  const cut = mayHave(lexicon.forms, hashWithoutInfix(letters, from, to))
    ? infixCut(textOfPart(letters, from, to))
    : null;
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
}
const COMMON = 4; // the rarest band of a word whose infixed form anyone would know
const MOST_INFIXED = 6; // letters: two syllables

function partiallyReduplicated(letters: Letters, from: number, to: number, lexicon: Lexicon): readonly Stem[] {
  const cut = partialCut(textOfPart(letters, from, to));
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
}

const OPEN: ReadonlySet<WordClass> = new Set(['n', 'a', 'v', 'vt', 'num']);
const isOpen = ({ classes }: Entry) => classes.some((name) => OPEN.has(name));
