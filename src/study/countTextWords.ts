import { isMetName, meetNames, type MetNames } from './metNames';
import type { TextWord } from './paragraphWords';
import type { LexemeKey } from './Standing';
import type { TextWords } from './TextWords';

/** A count under way: of a long text one paragraph is counted after the other. */
export interface TextCount {
  readonly counts: Map<LexemeKey, number>;
  /** What may be a name, until all names of the text are known. */
  readonly doubtful: Extract<TextWord, { kind: 'unknown' }>[];
  readonly met: MetNames;
  names: number;
  numbers: number;
}

/** Begins to count. */
export const beginTextCount = (): TextCount => ({
  counts: new Map(),
  doubtful: [],
  met: new Set(),
  names: 0,
  numbers: 0,
});

/** Counts a paragraph. @param text that the spans of its words are in */
export function countParagraph(count: TextCount, text: string, words: readonly TextWord[]): void {
  meetNames(count.met, text, words);
  for (const word of words)
    switch (word.kind) {
      case 'name':
        count.names++;
        break;
      case 'number':
        count.numbers++;
        break;
      case 'lexeme':
        add(count, word.key);
        break;
      case 'unknown':
        if (word.capital) count.doubtful.push(word);
        else add(count, word.key);
        break;
      default:
        word satisfies never;
    }
}

/** What was counted, when all paragraphs have been. */
export function countedWords(count: TextCount): TextWords {
  for (const word of count.doubtful.splice(0))
    if (isMetName(word, count.met)) count.names++;
    else add(count, word.key);
  const { counts, names, numbers } = count;
  let words = names + numbers;
  for (const number of counts.values()) words += number;
  return { counts, names, numbers, words };
}

const add = ({ counts }: TextCount, key: LexemeKey): unknown => counts.set(key, (counts.get(key) ?? 0) + 1);
