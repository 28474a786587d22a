import { askForLexemes } from '../state/analysis';
import { countedBlocks } from '../study/countedBlocks';
import { NAME, NUMBER, type LexemeInText, type LexemesIn } from '../study/lexemesIn';
import type { LexemeKey } from '../study/Standing';
import type { TextWords } from '../study/TextWords';

/** Which lexemes stand where in a text: what the engine says of all of it at once. */
export interface TextLexemes {
  /** What stands at a UTF-16 offset of a block. */
  readonly at: (block: string, offset: number) => WordHere;
  /** The phrase of the lexicon that the word there stands in; null for most. It is no part of what is counted. */
  readonly phraseAt: (block: string, offset: number) => LexemeKey | null;
  /** What is told of a lexeme of the text. */
  readonly told: (lexeme: LexemeKey) => LexemeInText;
  readonly words: TextWords;
}

export type WordHere =
  | { readonly kind: 'lexeme'; readonly lexeme: LexemeKey }
  /** Never new to anybody: a name, a number; or nothing that is a word. */
  | { readonly kind: 'none' };

/** A block of a text, as far as its words are asked for. */
export interface NamedBlock {
  readonly id: string;
  readonly text: string;
  /** See `countedBlocks`. */
  readonly counted?: boolean;
}

const asked = new WeakMap<readonly NamedBlock[], Promise<TextLexemes | null>>();
const answered = new WeakMap<readonly NamedBlock[], TextLexemes>();

/**
 * Which lexemes stand in a text, asked of the engine once for all who want to know; null where it cannot be had, and then
 * asked again next time.
 *
 * @param blocks the same list as long as it is the same text
 */
export function lexemesOfText(blocks: readonly NamedBlock[]): Promise<TextLexemes | null> {
  const known = asked.get(blocks);
  if (known) return known;
  const { texts, beside } = asAsked(blocks);
  const asking = askForLexemes(texts.map(textOf), beside.map(textOf)).then((said) => {
    if (!said) {
      asked.delete(blocks);
      return null;
    }
    const lexemes = placed(said, blocks);
    answered.set(blocks, lexemes);
    return lexemes;
  });
  asked.set(blocks, asking);
  return asking;
}

/** What the engine has answered already, so that the next word need not wait for a promise; null if it has not. */
export const answeredLexemes = (blocks: readonly NamedBlock[]): TextLexemes | null => answered.get(blocks) ?? null;

/** Blocks as the engine is asked of them: those that are counted, and the others. */
function asAsked(blocks: readonly NamedBlock[]) {
  const texts = countedBlocks(blocks);
  const counted = new Set(texts);
  return { texts, beside: blocks.filter((block) => !counted.has(block)) };
}

const textOf = ({ text }: NamedBlock): string => text;

const NONE: WordHere = { kind: 'none' };

/** @param said of these blocks */
export function placed({ words, phrases, lexemes }: LexemesIn, blocks: readonly NamedBlock[]): TextLexemes {
  const { texts, beside } = asAsked(blocks);
  const numbers = new Map([...texts, ...beside].map(({ id }, number) => [id, number]));
  const told = new Map(lexemes.map((lexeme) => [lexeme.key, lexeme]));
  const keyAt = (columns: readonly Int32Array[], block: string, offset: number) =>
    lexemes[placeAt(columns[numbers.get(block) ?? -1] ?? NO_WORDS, offset)]?.key ?? null;
  return {
    at: (block, offset) => {
      const lexeme = keyAt(words, block, offset);
      return lexeme === null ? NONE : { kind: 'lexeme', lexeme };
    },
    phraseAt: (block, offset) => keyAt(phrases, block, offset),
    told: (lexeme) => told.get(lexeme) ?? { key: lexeme, headword: lexeme, sort: 'invariable', gloss: '', band: null },
    words: counted(words.slice(0, texts.length), lexemes),
  };
}

const NO_WORDS = new Int32Array();
const EACH = 3; // numbers of a word: start, end, lexeme

/** The lexeme of the word at an offset, by its place; `NAME` if none stands there. */
function placeAt(words: Int32Array, offset: number): number {
  let low = 0;
  let high = words.length / EACH;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle * EACH + 1] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const start = words[low * EACH];
  return start !== undefined && start <= offset ? (words[low * EACH + 2] ?? NAME) : NAME;
}

function counted(words: readonly Int32Array[], lexemes: readonly LexemeInText[]): TextWords {
  const counts = new Map<LexemeKey, number>();
  let [names, numbers, all] = [0, 0, 0];
  for (const block of words) {
    for (let at = 2; at < block.length; at += EACH) {
      const place = block[at] ?? NAME;
      all++;
      if (place === NAME) names++;
      else if (place === NUMBER) numbers++;
      else {
        const { key } = lexemes[place]!;
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
  }
  return { counts, names, numbers, words: all };
}
