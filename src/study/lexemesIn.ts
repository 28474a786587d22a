import { shortGloss } from '../language/cards/shortGloss';
import { glossesByRule } from '../language/glosses/glossesByRule';
import type { OpenLexicon } from '../language/lexicon/Lexicon';
import { formOf } from '../language/morphology/formOf';
import type { Reading } from '../language/morphology/Reading';
import { readParagraph } from '../language/readText';
import { isMetName, meetNames, type MetNames } from './metNames';
import { paragraphWords, type TextWord } from './paragraphWords';
import type { LexemeKey } from './Standing';

/** Where the words of some texts stand, and of which lexemes: plain data, small enough for long texts. */
export interface LexemesIn {
  /**
   * Of each text, then of each that stands beside them, three numbers for each word, one behind the other: where it begins and ends, in UTF-16 units, and the place of
   * its lexeme in `lexemes`; or `NAME`, or `NUMBER`.
   */
  readonly words: readonly Int32Array[];
  /** Each once, in the order in which they are met. */
  readonly lexemes: readonly LexemeInText[];
}

export const NAME = -1;
export const NUMBER = -2;

/** What a list says of a lexeme. */
export interface LexemeInText {
  readonly key: LexemeKey;
  /** That of its line; of what only the rules know as it was met, without clitics; of what nobody knows its letters. */
  readonly headword: string;
  /** Its first meaning in as few English words as can be; empty where there is none. */
  readonly gloss: string;
  /** 1 the commonest, 9 the rarest; null for what has no line. */
  readonly band: number | null;
}

/**
 * The lexemes of the blocks of a text, each of which is read as one paragraph.
 *
 * @param beside what is shown with the text and not counted with it (`countedBlocks`): no names are learnt from it
 */
export function lexemesIn(texts: readonly string[], beside: readonly string[], lexicon: OpenLexicon): LexemesIn {
  const met: MetNames = new Set();
  const wordsOf = (text: string) =>
    readParagraph(text, lexicon).paragraphs.flatMap((one) => paragraphWords(text, one, lexicon));
  const counted = texts.map((text) => {
    const words = wordsOf(text);
    meetNames(met, text, words);
    return words;
  });
  const read = [...counted, ...beside.map(wordsOf)];
  const lexemes: LexemeInText[] = [];
  const places = new Map<LexemeKey, number>();
  const placeOf = (word: TextWord): number => {
    if (word.kind === 'number') return NUMBER;
    if (word.kind === 'name' || isMetName(word, met)) return NAME;
    const known = places.get(word.key);
    if (known !== undefined) return known;
    places.set(word.key, lexemes.length);
    return lexemes.push(lexemeIn(word, lexicon)) - 1;
  };
  const words = read.map((all) => Int32Array.from(all.flatMap((word) => [...word.span, placeOf(word)])));
  return { words, lexemes };
}

function lexemeIn(word: Extract<TextWord, { key: LexemeKey }>, lexicon: OpenLexicon): LexemeInText {
  const { key } = word;
  if (word.kind === 'unknown') return { key, headword: key.slice(1), gloss: '', band: null };
  const line = lexicon.byId(key);
  if (!line) return { key, headword: withoutClitics(word.reading), gloss: glossByRule(word.reading), band: null };
  return { key, headword: line.headword, gloss: shortGloss(line.senses[0]?.gloss ?? ''), band: line.band };
}

const withoutClitics = (reading: Reading): string =>
  formOf({ ...reading, steps: reading.steps.filter(({ kind }) => kind !== 'clitic') });

const glossByRule = (reading: Reading): string => shortGloss(glossesByRule(reading)[0] ?? '');
