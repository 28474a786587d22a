import type { Span } from './Reader';

interface Saying {
  /** What must stand before it, besides the beginning of a word. */
  readonly after?: RegExp;
  readonly written: RegExp;
  readonly said: (written: string) => string;
}

/**
 * What newsreaders say otherwise than it is written, and voices get wrong: a full stop after an abbreviation is heard
 * as the end of a sentence, capitals with a digit among them as a strange word. Amounts, dates and plain abbreviations
 * (SDM) are left to the voice.
 */
const SAYINGS: readonly Saying[] = [
  // KP2MI, BP3MI, P3LN: spelled out. Three letters may be a word (COP30), and so may more (COVID19).
  { written: /[A-Z]{1,2}\d+(?:[A-Z]{1,2}\d+)*[A-Z]{0,2}/, said: (name) => name.match(/[A-Z]|\d+/g)?.join(' ') ?? name },
  { written: /No\.(?=\s+\d)/, said: () => 'nomor' },
  { written: /UU/, said: () => 'undang-undang' },
  { after: /(?:Komjen|Irjen|Brigjen|Kombes|Jenderal)\s+/, written: /Pol\./, said: () => 'Polisi' },
  { written: /Dok\./, said: () => 'dokumentasi' },
  { written: /Jl\./, said: () => 'jalan' },
];

const PATTERNS = SAYINGS.map(({ after, written, said }) => ({
  said,
  pattern: wholeWord(after?.source ?? '', written.source),
}));

/** Its first group is what stands before the word: Safari before 16.4 does not load a script with a look-behind. */
function wholeWord(after: string, written: string): RegExp {
  return new RegExp(String.raw`((?:^|[^\p{L}\p{N}])${after})(${written})(?![\p{L}\p{N}])`, 'gu');
}

export interface SpokenForm {
  /** What the voice is given. */
  readonly spoken: string;
  /** The place in the written text that a place in `spoken` stands for; the whole abbreviation if it is part of one. */
  readonly written: (spoken: Span) => Span;
}

/** How a text is read out, and the way back from there to the text. */
export function spokenForm(text: string): SpokenForm {
  const replacements = replacementsIn(text);
  let spoken = '';
  let done = 0;
  for (const { start, end, said } of replacements) {
    spoken += text.slice(done, start) + said;
    done = end;
  }
  return { spoken: spoken + text.slice(done), written: ([start, end]) => writtenSpan(replacements, start, end) };
}

interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly said: string;
}

/** In the order of the text. The rows of the table never match the same place. */
function replacementsIn(text: string): readonly Replacement[] {
  return PATTERNS.flatMap(({ pattern, said }) =>
    Array.from(text.matchAll(pattern), ({ index, 1: before = '', 2: written = '' }) => {
      const start = index + before.length;
      return { start, end: start + written.length, said: said(written) };
    }),
  ).sort((one, other) => one.start - other.start);
}

function writtenSpan(replacements: readonly Replacement[], start: number, end: number): Span {
  const first = writtenChar(replacements, start);
  const last = writtenChar(replacements, end - 1);
  return [first[0], last[1]];
}

/** What one UTF-16 unit of the spoken form stands for. */
function writtenChar(replacements: readonly Replacement[], offset: number): Span {
  let longer = 0; // by how much the spoken form is longer than the text, up to here
  for (const { start, end, said } of replacements) {
    if (offset < start + longer) break;
    if (offset < start + longer + said.length) return [start, end];
    longer += said.length - (end - start);
  }
  return [offset - longer, offset - longer + 1];
}
