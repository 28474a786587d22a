import type { QuestionRecord, QuestionSet } from '../../src/lesson/Lesson.ts';
import type { Article } from './Article.ts';
import { isQuestionsFile, questionsFile, type QuestionsFile } from './AuthoredFile.ts';
import type { AuthoredFiles } from './compileLesson.ts';
import { compileQuestions } from './compileQuestions.ts';
import type { Compiled } from './Compiled.ts';
import type { SayIn } from './Complaint.ts';

/** A compiled question, and the file that it is written in. */
export interface CompiledQuestion extends Compiled<QuestionRecord> {
  readonly file: QuestionsFile;
}

type SetHead = Omit<QuestionSet, 'questions'>;

/** The questions of all sets, one set after the other. Each set has its file, and each file is a set’s. */
export function compileSets(
  files: AuthoredFiles,
  sets: readonly SetHead[],
  article: Article,
  sayIn: SayIn,
): readonly CompiledQuestion[] {
  const known = sets.map(({ id }) => questionsFile(id));
  for (const file of Object.keys(files).filter(isQuestionsFile)) {
    if (!known.includes(file)) sayIn(file)('lesson.yaml names no such set');
  }
  return known.flatMap((file) => {
    if (files[file] === undefined) sayIn(file)('the file is missing or empty');
    return compileQuestions(files[file] ?? [], article, sayIn(file)).map((question) => ({ ...question, file }));
  });
}

/** The sets with their questions, as far as they could be compiled. */
export function setsOf(sets: readonly SetHead[], questions: readonly CompiledQuestion[]): readonly QuestionSet[] {
  return sets.map(({ id, title, about }) => ({
    id,
    title,
    about,
    questions: questions.filter(({ file }) => file === questionsFile(id)).map(({ value }) => value.id),
  }));
}
