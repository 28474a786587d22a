import type { ReadDocument, ReadToken } from '../ReadDocument';

/** A word, number or mark of a text; white space is none. Offsets are UTF-16 offsets into the whole text. */
export interface Piece {
  /** Addresses and tags are words here, symbols and pictures marks. */
  readonly kind: 'word' | 'number' | 'mark';
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** Places of its paragraph in the document and of its sentence among all sentences of the text. */
  readonly paragraph: number;
  readonly sentence: number;
  readonly token: ReadToken;
}

/** All pieces of a text in order. */
export function piecesOf(text: string, { paragraphs }: ReadDocument): readonly Piece[] {
  const pieces: Piece[] = [];
  let before = 0;
  for (const [paragraph, { tokens, sentences }] of paragraphs.entries()) {
    let inParagraph = 0;
    for (const [place, token] of tokens.entries()) {
      if (token.kind === 'space') continue;
      const last = pieces.at(-1);
      const [start, end] = token.span;
      if (last && last.end > start) continue; // the second of two single marks
      const doubled = isDoubled(text, tokens, place);
      while (inParagraph + 1 < sentences.length && start >= sentences[inParagraph + 1]![0]) inParagraph++;
      const written = doubled ? '"' : text.slice(start, end);
      pieces.push({
        kind: KINDS[token.kind] ?? 'word',
        text: written,
        lower: written.toLowerCase(),
        start,
        end: doubled ? end + 1 : end,
        paragraph,
        sentence: before + inParagraph,
        token,
      });
    }
    before += sentences.length;
  }
  return pieces;
}

/** Two single marks side by side, which some newsrooms write for one double mark: `''Siap,'' kata Budi`. */
function isDoubled(text: string, tokens: readonly ReadToken[], at: number): boolean {
  const [start, end] = tokens[at]!.span;
  const next = tokens[at + 1];
  return (
    end - start === 1 &&
    /^['’`‘]$/u.test(text.charAt(start)) &&
    next !== undefined &&
    next.span[1] === end + 1 &&
    text.charAt(end) === text.charAt(start)
  );
}

const KINDS: Readonly<Record<string, Piece['kind']>> = {
  number: 'number',
  punctuation: 'mark',
  symbol: 'mark',
  emoji: 'mark',
};

/** Whether a piece is a word that begins with a capital. */
export const isCapital = (piece: Piece | undefined): boolean => piece?.kind === 'word' && /^\p{Lu}/u.test(piece.text);

/** Whether a piece is one of some words, in lower case. */
export const isOneOf = (piece: Piece | undefined, words: ReadonlySet<string>): boolean =>
  piece !== undefined && words.has(piece.lower);
