import { catalogue, type CatalogueEntry } from '../lesson/catalogue';
import type { Lesson } from '../lesson/Lesson';
import type { KindName } from '../quiz/questionKinds';
import { kindNames } from './kinds/kindViews';

/** How many questions of each kind there are, in the order in which kinds are listed; kinds without any left out. */
export interface QuestionCounts {
  readonly total: number;
  readonly kinds: readonly { readonly name: KindName; readonly count: number }[];
}

/** Counts the questions of a lesson. */
export function countQuestions(questions: readonly { readonly kind: string }[]): QuestionCounts {
  const kinds = kindNames
    .map((name) => ({ name, count: questions.filter(({ kind }) => kind === name).length }))
    .filter(({ count }) => count > 0);
  return { total: questions.length, kinds };
}

/** An entry that may say how many questions there are, by kind. */
type MaybeCounted = CatalogueEntry & { readonly questions?: Readonly<Record<string, number>> };

/** What the catalogue says of a lesson's questions, if it says anything: enough for a page that is built without them. */
function countsInCatalogue(id: string): QuestionCounts | null {
  const entry: MaybeCounted | undefined = catalogue.find((one) => one.id === id);
  if (!entry?.questions) return null;
  const { questions } = entry;
  const kinds = kindNames.map((name) => ({ name, count: questions[name] ?? 0 })).filter(({ count }) => count > 0);
  return { total: kinds.reduce((sum, { count }) => sum + count, 0), kinds };
}

/** The counts of the lesson, if it is here, else of the catalogue; null if neither says. */
export function countsOf(id: string, lesson: Pick<Lesson, 'questions'> | null): QuestionCounts | null {
  return lesson ? countQuestions(lesson.questions) : countsInCatalogue(id);
}
