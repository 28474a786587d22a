import { lexemeOf } from '../glosses/lexemeOf';
import type { Lexicon } from '../lexicon/Lexicon';
import type { ReadParagraph, ReadToken } from '../ReadDocument';
import { readParagraph } from '../readText';
import type { Span } from '../text/Span';

/** Where a word stands once more in its text: plain data. */
export interface OtherPlace {
  /** Which of the texts. */
  readonly block: number;
  /** UTF-16 offsets into it. */
  readonly word: Span;
  readonly sentence: Span;
  /** `word`: the same word in any of its forms; `family`: another one from the same root. */
  readonly kin: 'word' | 'family';
}

/** What a word is told by. */
interface Identity {
  /** Of its lexeme; of its stem where it has none. */
  readonly id: string;
  readonly root: string;
}

/**
 * The places nearest behind a word, then from the beginning, where the same word stands again, and the first one where one of its
 * family does; never in its own sentence. None for a word that is not known, and for what binds a sentence together.
 *
 * @param texts blocks of one text, in order
 * @param most places of the word itself
 */
export function otherPlaces(
  texts: readonly string[],
  block: number,
  offset: number,
  most: number,
  lexicon: Lexicon,
): readonly OtherPlace[] {
  const read = readParagraph(texts[block] ?? '', lexicon).paragraphs[0];
  const token = read?.tokens.find(({ span: [start, end] }) => start <= offset && offset < end);
  const wanted = token && isOfContent(token) ? identityOf(token, lexicon) : null;
  if (!wanted) return [];
  const found: OtherPlace[] = [];
  let family: OtherPlace | null = null;
  const worthReading = inTurn(texts.length, block).filter((place) => mayHave(texts[place]!, wanted));
  for (const place of worthReading.slice(0, MOST_READ)) {
    const text = texts[place]!;
    for (const other of placesIn(text, place, wanted, lexicon)) {
      if (place === block && other.sentence[0] <= offset && offset < other.sentence[1]) continue;
      if (other.kin === 'word') found.push(other);
      else family ??= other;
      if (found.length === most) return found;
    }
  }
  return family ? [...found, family] : found;
}

/** Texts that are read for it: of a long one, the rest is too far away to be worth the time. */
const MOST_READ = 150;

/** From one block on to the last, then from the first. */
const inTurn = (count: number, from: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => (from + index) % count);

const CONTENT = new Set(['n', 'v', 'vt', 'a', 'adv', 'name']);
const isOfContent = ({ wordClass }: ReadToken) => wordClass !== null && CONTENT.has(wordClass);

function identityOf({ readings: [reading] }: ReadToken, lexicon: Lexicon): Identity | null {
  if (!reading) return null;
  return { id: (lexemeOf(reading, lexicon) ?? reading.stem).id, root: reading.root };
}

/** Whether it is worth while to read a text: a root may lose its first letter in a form (tulis, menulis), hardly more. */
const mayHave = (text: string, { root }: Identity) => text.toLowerCase().includes(root.slice(1));

function placesIn(text: string, block: number, wanted: Identity, lexicon: Lexicon): readonly OtherPlace[] {
  const read = readParagraph(text, lexicon).paragraphs[0];
  if (!read) return [];
  return read.tokens.flatMap((token) => {
    const identity = token.kind === 'word' ? identityOf(token, lexicon) : null;
    if (identity?.root !== wanted.root) return [];
    const kin = identity.id === wanted.id ? 'word' : 'family';
    return [{ block, word: token.span, sentence: sentenceOf(read, token.span), kin }];
  });
}

const sentenceOf = ({ sentences, span }: ReadParagraph, [start]: Span): Span =>
  sentences.find(([from, to]) => from <= start && start < to) ?? span;
