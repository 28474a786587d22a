import { shortGloss } from '../language/cards/shortGloss';
import { glossesByRule } from '../language/glosses/glossesByRule';
import type { OpenLexicon } from '../language/lexicon/Lexicon';
import { formOf } from '../language/morphology/formOf';
import type { Reading } from '../language/morphology/Reading';
import { readParagraph } from '../language/readText';
import type { Span } from '../language/text/Span';
import { isMetName, meetNames, type MetNames } from './metNames';
import { namedLexeme, type NamedLexeme } from './namedLexeme';
import { paragraphWords, type TextWord } from './paragraphWords';
import { phraseWords, type PhraseWord } from './phraseWords';
import type { LexemeKey } from './Standing';
import { isListed } from './unknownKeyOf';

/** Where the words of some texts stand, and of which lexemes: plain data, small enough for long texts. */
export interface LexemesIn {
  /**
   * Of each text, then of each that stands beside them, three numbers for each word, one behind the other: where it begins and ends,
   * in UTF-16 units, and the place of its lexeme in `lexemes`; or `NAME`, or `NUMBER`.
   */
  readonly words: readonly Int32Array[];
  /** Of each in the same way the words that stand in a phrase of the lexicon, and the place of the phrase in `lexemes`. */
  readonly phrases: readonly Int32Array[];
  /** Each once: those of words in the order in which they are met, then phrases. */
  readonly lexemes: readonly LexemeInText[];
}

export const NAME = -1;
export const NUMBER = -2;

/** What a list says of a lexeme; what only the rules know is named as it was met, without clitics. */
export interface LexemeInText extends NamedLexeme {
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
  const counted = texts.map((text) => {
    const read = readBlock(text, lexicon);
    meetNames(met, text, read.words);
    return read;
  });
  const blocks = [...counted, ...beside.map((text) => readBlock(text, lexicon))];
  const lexemes: LexemeInText[] = [];
  const places = new Map<LexemeKey, number>();
  const placeOf = (key: LexemeKey, told: () => LexemeInText): number => {
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, lexemes.length);
    return lexemes.push(told()) - 1;
  };
  const placeOfWord = (word: TextWord): number => {
    if (word.kind === 'number') return NUMBER;
    if (word.kind === 'name' || isMetName(word, met)) return NAME;
    return placeOf(word.key, () => toldOf(word, lexicon));
  };
  const words = blocks.map((block) => columnsOf(block.words, placeOfWord));
  const phrases = blocks.map((block) =>
    columnsOf(block.phrases, ({ key }) => placeOf(key, () => toldOfLine(key, lexicon))),
  );
  return { words, phrases, lexemes };
}

interface ReadBlock {
  readonly words: readonly TextWord[];
  readonly phrases: readonly PhraseWord[];
}

function readBlock(text: string, lexicon: OpenLexicon): ReadBlock {
  const { paragraphs } = readParagraph(text, lexicon);
  return {
    words: paragraphs.flatMap((one) => paragraphWords(text, one, lexicon)),
    phrases: paragraphs.flatMap((one) => phraseWords(text, one, lexicon)),
  };
}

const columnsOf = <Word extends { readonly span: Span }>(words: readonly Word[], placeOf: (word: Word) => number) =>
  Int32Array.from(words.flatMap((word) => [...word.span, placeOf(word)]));

function toldOf(word: Extract<TextWord, { key: LexemeKey }>, lexicon: OpenLexicon): LexemeInText {
  const { key } = word;
  if (word.kind === 'unknown') return { ...namedLexeme(key, key.slice(1), lexicon), gloss: '', band: null };
  if (isListed(key)) return toldOfLine(key, lexicon);
  const { reading } = word;
  return { ...namedLexeme(key, withoutClitics(reading), lexicon), gloss: glossByRule(reading), band: null };
}

function toldOfLine(key: LexemeKey, lexicon: OpenLexicon): LexemeInText {
  const line = lexicon.byId(key);
  const gloss = shortGloss(line?.senses[0]?.gloss ?? '');
  return { ...namedLexeme(key, key, lexicon), gloss, band: line?.band ?? null };
}

const withoutClitics = (reading: Reading): string =>
  formOf({ ...reading, steps: reading.steps.filter(({ kind }) => kind !== 'clitic') });

const glossByRule = (reading: Reading): string => shortGloss(glossesByRule(reading)[0] ?? '');
