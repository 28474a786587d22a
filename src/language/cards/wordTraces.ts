import type { Lexicon } from '../lexicon/Lexicon';
import type { NyaFunction } from '../context/nyaFunctionOf';
import { builtLike } from '../morphology/builtLike';
import { guessOf } from '../morphology/guessOf';
import { romanNumeral } from '../morphology/romanNumeral';
import { guessedTrace, numeralTrace, traceOf, type Piece, type Trace } from './traceOf';
import type { Field } from '../lexicon/Cue';
import { numberSaid } from '../numbers/numberSaid';
import { phrasesIn } from '../phrases/phrasesIn';
import type { ReadParagraph, ReadToken } from '../ReadDocument';
import { fieldOf } from '../senses/fieldOf';
import { inOrderHere } from '../senses/inOrderHere';
import { placeAround } from '../senses/placeAround';
import { readParagraph } from '../readText';
import { nameKind, type NameKind } from './nameKind';

/** What the engine says of one word in its place: plain data, which a worker can send. */
export interface WordTraces {
  /** The readings that a reader might think of, the likeliest here first; one guess for a word that is not known; none where no word stands. */
  readonly traces: readonly Trace[];
  /** What the -nya of the first one does here. */
  readonly nya: NyaFunction | null;
  /** What it says together with its neighbours; null for most. */
  readonly phrase: SaidPhrase | null;
  /** What can be said of what is no word of the lexicon; null for what is one. */
  readonly other: OtherThing | null;
}

/** What stands in a text and is no word of the lexicon. */
export type OtherThing =
  /** How it is read out, in Indonesian; null where that cannot be told. */
  { readonly kind: 'number'; readonly said: string | null } | { readonly kind: 'name'; readonly of: NameKind };

/** A lexeme of several words that the word stands in. */
export interface SaidPhrase {
  readonly headword: string;
  readonly glosses: readonly string[];
}

/** What costs so much more than another reading is no help to a reader: hanya is not ha with -nya. */
const FAR_FETCHED = 1.5;

/**
 * Reads the word at a UTF-16 offset of a paragraph. Readings with the same pieces are one: `menegaskan` stands in the
 * lexicon, and the rules build it as well.
 *
 * @param field what the text around the paragraph is about; left out, what the paragraph is about
 */
export function wordTraces(paragraph: string, offset: number, lexicon: Lexicon, field?: Field | null): WordTraces {
  const read = readParagraph(paragraph, lexicon).paragraphs[0]!;
  const place = read.tokens.findIndex(({ span: [start, end] }) => start <= offset && offset < end);
  const token = read.tokens[place];
  if (token?.kind !== 'word')
    return { ...NOTHING, other: token?.kind === 'number' ? numberAt(paragraph, token) : null };
  const about = field === undefined ? fieldOf([read], lexicon) : field;
  const around = (tokens: readonly number[]) => placeAround(paragraph, read, tokens, about);
  const found = phrasesIn(paragraph, read, lexicon).find(({ tokens }) => tokens.includes(place));
  const phrase = found
    ? {
        headword: found.entry.headword,
        glosses: inOrderHere(found.entry, around(found.tokens), lexicon).map(({ gloss }) => gloss),
      }
    : null;
  if (token.readings.length === 0)
    return {
      traces: [traceOfUnknown(paragraph.slice(...token.span))],
      nya: null,
      phrase,
      other: phrase ? null : nameAt(paragraph, read, place),
    };
  const traces = new Map<string, Trace>();
  const least = Math.min(...token.readings.map(({ cost }) => cost));
  for (const [rank, reading] of token.readings.entries()) {
    if (rank > 0 && reading.cost > least + FAR_FETCHED) continue;
    const trace = traceOf(
      reading,
      lexicon,
      rank === 0 ? token.nya : null,
      rank === 0 ? around([place]) : null,
      builtLike(reading.stem, lexicon),
    );
    const key = trace.pieces.map(nameOf).join(' ');
    const known = traces.get(key);
    traces.set(key, known ? withShapes(known, trace.pieces) : trace);
  }
  return { traces: [...traces.values()], nya: token.nya, phrase, other: null };
}

const NOTHING: WordTraces = { traces: [], nya: null, phrase: null, other: null };

const numberAt = (paragraph: string, { span }: ReadToken): OtherThing => ({
  kind: 'number',
  said: numberSaid(paragraph.slice(...span)),
});

/** An unknown word with a capital that does not begin a sentence, or is no Roman numeral, is most likely a name. */
function nameAt(text: string, read: ReadParagraph, place: number): OtherThing | null {
  const { span } = read.tokens[place]!;
  const word = text.slice(...span);
  if (!/^\p{Lu}/u.test(word) || romanNumeral(word) !== null) return null;
  const of = nameKind(text, read, place);
  const begins = read.sentences.some(([start]) => start === span[0]);
  return begins && of === 'unsure' ? null : { kind: 'name', of };
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
