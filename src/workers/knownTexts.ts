import { numbering } from '../shelf/Numbering';
import { statusColumn } from '../shelf/StatusColumn';
import { coverageIn, textLexemesOf, type TextLexemes } from '../shelf/TextLexemes';
import type { AppStorage } from '../storage/AppStorage';
import type { StoredTextWords } from '../storage/parseTextWordsRow';
import type { Coverage } from '../study/coverageOf';
import { openingWords, type OpeningWords } from '../study/openingWords';
import { COUNTING } from '../study/TextWords';
import type { LexemeKey, Standing } from '../study/Standing';
import type { Knowledge } from './ShelfMessage';

/** Which words texts have, and what they are to the reader. A text's key is what its words are stored by. */
export interface KnownTexts {
  /** Reads what all words are. */
  readonly readKnowledge: (storage: AppStorage) => Promise<void>;
  /** Reads what some words are now. */
  readonly readStandings: (storage: AppStorage, lexemes: readonly LexemeKey[]) => Promise<void>;
  /** Reads what is counted of these texts, in this order, unless it has been; and forgets all others. */
  readonly readCounts: (storage: AppStorage, keys: readonly string[], breathe: () => Promise<void>) => Promise<void>;
  readonly isCounted: (key: string) => boolean;
  /** Null if it has not been counted, or if what the reader knows has not been read. */
  readonly coverageOf: (key: string) => Coverage | null;
  /** The lexemes that would open a text most; null if it has not been counted. */
  readonly openingOf: (key: string, most: number) => OpeningWords | null;
  readonly knowledge: () => Knowledge;
}

const AT_ONCE = 100; // texts whose counts are read in one step

/** Nothing known yet. */
export function knownTexts(): KnownTexts {
  const lexemes = numbering();
  const statuses = statusColumn();
  const counted = new Map<string, TextLexemes>();
  /** What was said of texts since what the reader knows has changed last. */
  const said = new Map<string, Coverage>();
  /** Lexemes that are known or being learned; null until what the reader knows has been read. */
  let met: Set<number> | null = null;

  function take(standings: ReadonlyMap<LexemeKey, Standing>, asked: Iterable<LexemeKey>): void {
    met ??= new Set();
    said.clear();
    for (const lexeme of asked) {
      const number = lexemes.numberOf(lexeme);
      const status = standings.get(lexeme)?.status ?? 'unseen';
      statuses.set(number, status);
      if (status === 'known' || status === 'learning') met.add(number);
      else met.delete(number);
    }
  }

  function takeCounts({ text, version, lexemes: written }: StoredTextWords): void {
    if (version === COUNTING) counted.set(text, textLexemesOf(written, lexemes));
  }

  return {
    readKnowledge: async (storage) => {
      const outcome = await storage.knowledge.all();
      if (!outcome.ok) return;
      statuses.clear();
      met = null;
      take(outcome.value, outcome.value.keys());
    },
    readStandings: async (storage, asked) => {
      const outcome = await storage.knowledge.of(asked);
      if (outcome.ok && met) take(outcome.value, asked);
    },
    readCounts: async (storage, keys, breathe) => {
      const wanted = new Set(keys);
      for (const key of counted.keys())
        if (!wanted.has(key)) {
          counted.delete(key);
          said.delete(key);
        }
      const missing = keys.filter((key) => !counted.has(key));
      for (let from = 0; from < missing.length; from += AT_ONCE) {
        const outcome = await storage.texts.words(missing.slice(from, from + AT_ONCE));
        for (const row of outcome.ok ? outcome.value : []) takeCounts(row);
        await breathe();
      }
    },
    isCounted: (key) => counted.has(key),
    coverageOf: (key) => {
      const words = counted.get(key);
      if (!words || !met) return null;
      const coverage = said.get(key) ?? coverageIn(words, statuses);
      said.set(key, coverage);
      return coverage;
    },
    openingOf: (key, most) => {
      const words = counted.get(key);
      if (!words) return null;
      const counts = new Map<LexemeKey, number>();
      words.lexemes.forEach((lexeme, at) => counts.set(lexemes.names[lexeme] as LexemeKey, words.counts[at]!));
      const statusOf = (lexeme: LexemeKey) => statuses.of(lexemes.numberOf(lexeme));
      return openingWords({ counts }, statusOf, undefined, most);
    },
    knowledge: () => (met === null ? 'not-read' : met.size > 0 ? 'some' : 'none'),
  };
}
