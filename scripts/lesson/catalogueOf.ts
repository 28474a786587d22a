import { wordsOf } from '../../src/language/text/words.ts';
import type { Lesson } from '../../src/lesson/Lesson.ts';

/** The lessons that ship as src/lesson/catalogue.json: what a library shows of them without loading them. */
export function catalogueOf(lessons: readonly Lesson[]): string {
  return `${JSON.stringify(lessons.map(entryOf), null, 2)}\n`;
}

/** What they ask as src/lesson/questionCatalogue.json: what the first page of a quiz says without loading its lesson. */
export function questionCatalogueOf(lessons: readonly Lesson[]): string {
  return `${JSON.stringify(lessons.map(asked), null, 2)}\n`;
}

function asked({ id, sets, questions }: Lesson) {
  const kindOf = new Map(questions.map((question) => [question.id, question.kind]));
  const dealt = new Set(sets.flatMap((set) => set.questions));
  return {
    id,
    sets: sets.map((set) => ({
      id: set.id,
      title: set.title,
      about: set.about,
      kinds: countsOf(set.questions.map((question) => kindOf.get(question) ?? '')),
    })),
    loose: countsOf(questions.filter((question) => !dealt.has(question.id)).map(({ kind }) => kind)),
  };
}

/** Kinds and how many questions there are of each, in the order of their first. */
const countsOf = (kinds: readonly string[]) =>
  [...new Set(kinds)].map((kind) => ({ kind, count: kinds.filter((one) => one === kind).length }));

function entryOf({ id, revision, hash, source, level, topic, summary, body }: Lesson) {
  const words = body.reduce((sum, { text }) => sum + wordsOf(text).length, 0);
  const { title, publisher, date } = source;
  return { id, revision, hash, title, level, topic, summary, publisher, date, words };
}
