import type { Lexicon } from './lexicon/Lexicon';
import type { NyaFunction } from './context/nyaFunctionOf';
import { builtLike } from './morphology/builtLike';
import { guessOf } from './morphology/guessOf';
import { romanNumeral } from './morphology/romanNumeral';
import { guessedTrace, numeralTrace, traceOf, type Piece, type Trace } from './morphology/traceOf';
import { readParagraph } from './readText';

/** What the engine says of one word in its place: plain data, which a worker can send. */
export interface WordTraces {
  /** The readings, the likeliest here first; one guess for a word that is not known; none where no word stands. */
  readonly traces: readonly Trace[];
  /** What the -nya of the first one does here. */
  readonly nya: NyaFunction | null;
}

/**
 * Reads the word at a UTF-16 offset of a paragraph. Readings with the same pieces are one: `menegaskan` stands in the
 * lexicon, and the rules build it as well.
 */
export function wordTraces(paragraph: string, offset: number, lexicon: Lexicon): WordTraces {
  const { tokens } = readParagraph(paragraph, lexicon).paragraphs[0]!;
  const token = tokens.find(({ span: [start, end] }) => start <= offset && offset < end);
  if (token?.kind !== 'word') return { traces: [], nya: null };
  if (token.readings.length === 0) return { traces: [traceOfUnknown(paragraph.slice(...token.span))], nya: null };
  const glossOf = (headword: string) => lexicon.spelled(headword)[0]?.senses[0]?.gloss ?? '';
  const traces = new Map<string, Trace>();
  for (const reading of token.readings) {
    const trace = traceOf(reading, glossOf, builtLike(reading.stem, lexicon));
    const key = trace.pieces.map(nameOf).join(' ');
    const known = traces.get(key);
    traces.set(key, known ? withShapes(known, trace.pieces) : trace);
  }
  return { traces: [...traces.values()], nya: token.nya };
}

function traceOfUnknown(word: string): Trace {
  const numeral = romanNumeral(word);
  return numeral === null ? guessedTrace(guessOf(word)) : numeralTrace(word, numeral);
}

const nameOf = (piece: Piece) => (piece.kind === 'root' ? piece.headword : piece.affix);

/** How the affixes are written, from a reading that says it. */
function withShapes(trace: Trace, others: readonly Piece[]): Trace {
  const pieces = trace.pieces.map((piece, index) => {
    const other = others[index];
    return piece.kind === 'affix' && piece.written === '' && other?.kind === 'affix' ? other : piece;
  });
  return { ...trace, pieces };
}
