import type { LessonId } from '../lesson/Lesson';
import type { TextId } from '../ownText/OwnText';
import { numbering } from '../shelf/Numbering';
import { statusColumn } from '../shelf/StatusColumn';
import { coverageIn, textLexemesOf, type TextLexemes } from '../shelf/TextLexemes';
import type { AppStorage } from '../storage/AppStorage';
import type { Coverage } from '../study/coverageOf';
import { openingWords, type OpeningWords } from '../study/openingWords';
import { TEXT_WORDS_VERSION } from '../study/TextWords';
import type { LexemeKey, Status } from '../study/Standing';
import type { Knowledge } from './ShelfMessage';

/** Which words texts have, and what they are to the reader. */
export interface KnownTexts {
  /** Reads what all words are. */
  readonly readKnowledge: (storage: AppStorage) => Promise<void>;
  /** Reads what some words are now. */
  readonly readStandings: (storage: AppStorage, lexemes: readonly LexemeKey[]) => Promise<void>;
  /** Reads what is counted of these texts, in this order, unless it has been; and forgets all others. */
  readonly readCounts: (storage: AppStorage, texts: readonly TextId[], breathe: () => Promise<void>) => Promise<void>;
  /** Takes in what ships with a lesson, in the form of `formatTextWords`; not if it was counted another way. */
  readonly takeLesson: (id: LessonId, written: string) => void;
  readonly isCounted: (id: string) => boolean;
  /** Null if it has not been counted, or if what the reader knows has not been read. */
  readonly coverageOf: (id: string) => Coverage | null;
  /** The lexemes that would open a text most; null if it has not been counted. */
  readonly openingOf: (id: string, most: number) => OpeningWords | null;
  readonly knowledge: () => Knowledge;
}

const AT_ONCE = 100; // texts whose counts are read in one step

/** Nothing known yet. */
export function knownTexts(): KnownTexts {
  const lexemes = numbering();
  const statuses = statusColumn();
  const ofLessons = new Map<string, TextLexemes>();
  const ofTexts = new Map<TextId, TextLexemes>();
  const counted = (id: string) => ofLessons.get(id) ?? ofTexts.get(id as TextId);
  /** What was said of texts since what the reader knows has changed last. */
  const said = new Map<string, Coverage>();
  /** Lexemes that are known or being learned; null until what the reader knows has been read. */
  let met: Set<number> | null = null;

  function take(asked: Iterable<LexemeKey>, statusOf: (lexeme: LexemeKey) => Status): void {
    met ??= new Set();
    said.clear();
    for (const lexeme of asked) {
      const number = lexemes.numberOf(lexeme);
      const status = statusOf(lexeme);
      statuses.set(number, status);
      if (status === 'known' || status === 'learning') met.add(number);
      else met.delete(number);
    }
  }

  function forget(id: TextId): void {
    ofTexts.delete(id);
    said.delete(id);
  }

  return {
    readKnowledge: async (storage) => {
      const outcome = await storage.knowledge.byStatus();
      if (!outcome.ok) return;
      statuses.clear();
      met = null;
      for (const status of ['learning', 'known', 'ignored'] as const) take(outcome.value[status], () => status);
    },
    readStandings: async (storage, asked) => {
      const outcome = await storage.knowledge.of(asked);
      if (outcome.ok && met) take(asked, (lexeme) => outcome.value.get(lexeme)?.status ?? 'unseen');
    },
    readCounts: async (storage, texts, breathe) => {
      const wanted = new Set(texts);
      for (const id of ofTexts.keys()) if (!wanted.has(id)) forget(id);
      const missing = texts.filter((id) => !ofTexts.has(id));
      for (let from = 0; from < missing.length; from += AT_ONCE) {
        const outcome = await storage.texts.words(missing.slice(from, from + AT_ONCE));
        for (const { text, version, lexemes: written } of outcome.ok ? outcome.value : [])
          if (version === TEXT_WORDS_VERSION) ofTexts.set(text, textLexemesOf(written, lexemes));
        await breathe();
      }
    },
    takeLesson: (id, written) => {
      if (written.startsWith(`${TEXT_WORDS_VERSION}\t`)) ofLessons.set(id, textLexemesOf(written, lexemes));
    },
    isCounted: (id) => counted(id) !== undefined,
    coverageOf: (id) => {
      const words = counted(id);
      if (!words || !met) return null;
      const coverage = said.get(id) ?? coverageIn(words, statuses);
      said.set(id, coverage);
      return coverage;
    },
    openingOf: (id, most) => {
      const words = counted(id);
      if (!words) return null;
      const counts = new Map<LexemeKey, number>();
      words.lexemes.forEach((lexeme, at) => counts.set(lexemes.names[lexeme] as LexemeKey, words.counts[at]!));
      const statusOf = (lexeme: LexemeKey) => statuses.of(lexemes.numberOf(lexeme));
      return openingWords({ counts }, statusOf, undefined, most);
    },
    knowledge: () => (met === null ? 'not-read' : met.size > 0 ? 'some' : 'none'),
  };
}
