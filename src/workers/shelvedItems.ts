import type { CatalogueEntry } from '../lesson/catalogue';
import type { LessonId } from '../lesson/Lesson';
import type { OwnTextHeader } from '../ownText/OwnText';
import { attemptsIn } from '../quiz/attemptsIn';
import type { QuizProgress } from '../shelf/LessonProgress';
import { quizProgress, readingProgress } from '../shelf/progressOf';
import { inOrder, type ShelfItem } from '../shelf/ShelfItem';
import type { Coverage } from '../study/coverageOf';
import type { AppStorage } from '../storage/AppStorage';
import type { ListAsked } from './ShelfMessage';

/** The lessons and the reader's own texts, and how far one has come with each. */
export interface ShelvedItems {
  readonly readTexts: (storage: AppStorage) => Promise<void>;
  readonly readPositions: (storage: AppStorage) => Promise<void>;
  readonly readPosition: (storage: AppStorage, id: string) => Promise<void>;
  /** Reads the events of one lesson: a log of half a million is not read to show a line. */
  readonly readQuiz: (storage: AppStorage, id: LessonId) => Promise<void>;
  /** The latest first; null if they cannot be read. */
  readonly texts: () => readonly OwnTextHeader[] | null;
  readonly lessonOf: (id: string) => CatalogueEntry | undefined;
  /** Some of one kind in an order, and how many there are. */
  readonly items: (asked: ListAsked) => { readonly items: readonly ShelfItem[]; readonly total: number };
  readonly itemOf: (id: string) => ShelfItem | null;
}

/** @param coverageOf by the id of a lesson or a text */
export function shelvedItems(
  lessons: readonly CatalogueEntry[],
  coverageOf: (id: string) => Coverage | null,
): ShelvedItems {
  const byId = new Map<string, CatalogueEntry>(lessons.map((lesson) => [lesson.id, lesson]));
  const left = new Map<string, string>(); // the block where each was left
  const quizzes = new Map<string, QuizProgress>();
  let texts: readonly OwnTextHeader[] | null = null;

  const lessonItem = (lesson: CatalogueEntry): ShelfItem => ({
    kind: 'lesson',
    lesson,
    progress: { reading: readingProgress(left.get(lesson.id)), quiz: quizzes.get(lesson.id) ?? { kind: 'none' } },
    coverage: coverageOf(lesson.id),
  });
  const textItem = (text: OwnTextHeader): ShelfItem => ({
    kind: 'text',
    text,
    reading: readingProgress(left.get(text.id)),
    coverage: coverageOf(text.id),
  });

  return {
    readTexts: async (storage) => {
      const outcome = await storage.texts.headers();
      texts = outcome.ok ? outcome.value : null;
    },
    readPositions: async (storage) => {
      const outcome = await storage.positions.all();
      if (!outcome.ok) return;
      left.clear();
      for (const { lesson, block } of outcome.value) left.set(lesson, block);
    },
    readPosition: async (storage, id) => {
      const outcome = await storage.positions.of(id as LessonId); // or of a text
      if (!outcome.ok) return;
      if (outcome.value) left.set(id, outcome.value.block);
      else left.delete(id);
    },
    readQuiz: async (storage, id) => {
      const outcome = await storage.quiz.ofLesson(id);
      if (outcome.ok) quizzes.set(id, quizProgress(attemptsIn(outcome.value).at(-1)));
    },
    texts: () => texts,
    lessonOf: (id) => byId.get(id),
    items: ({ kind, order, most }) => {
      const of = [
        ...(kind === 'texts' ? [] : lessons.map((lesson) => () => lessonItem(lesson))),
        ...(kind === 'lessons' ? [] : (texts ?? []).map((text) => () => textItem(text))),
      ];
      // As they came, the first are the first: of the others nothing needs to be told.
      const told = (order === 'latest' ? of.slice(0, most) : of).map((tell) => tell());
      return { items: inOrder(told, order).slice(0, most), total: of.length };
    },
    itemOf: (id) => {
      const lesson = byId.get(id);
      if (lesson) return lessonItem(lesson);
      const text = texts?.find((one) => one.id === id);
      return text ? textItem(text) : null;
    },
  };
}
