import type { Lexicon } from './lexicon/Lexicon';
import { traceOf, type Piece, type Trace } from './morphology/traceOf';
import { readParagraph } from './readText';

/**
 * The readings of the word at a UTF-16 offset of a paragraph, the likeliest there first; none where no known word stands.
 * Readings with the same pieces are one: `menegaskan` stands in the lexicon, and the rules build it as well.
 */
export function wordTraces(paragraph: string, offset: number, lexicon: Lexicon): readonly Trace[] {
  const { tokens } = readParagraph(paragraph, 0, lexicon);
  const token = tokens.find(({ span: [start, end] }) => start <= offset && offset < end);
  const glossOf = (headword: string) => lexicon.spelled(headword)[0]?.senses[0]?.gloss ?? '';
  const traces = new Map<string, Trace>();
  for (const reading of token?.readings ?? []) {
    const trace = traceOf(reading, glossOf);
    const key = trace.pieces.map(nameOf).join(' ');
    const known = traces.get(key);
    traces.set(key, known ? withShapes(known, trace.pieces) : trace);
  }
  return [...traces.values()];
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
