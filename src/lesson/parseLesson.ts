import { safeParse } from 'valibot';
import { blocksOf } from './blocks';
import { checkJson, checkLengths, isJsonObject } from './checkJson';
import { checkLesson, checkUnique, type Unquestioned } from './checkLesson';
import { checkSets } from './checkSets';
import type { Report } from './checkSpans';
import type { Lesson, QuestionRecord } from './Lesson';
import { lessonShape, type LessonShape } from './lessonShape';
import { LIMITS } from './limits';
import type { Parsed, Problem } from './Parsed';
import type { ProblemCode } from './ProblemCode';
import { problemsOf } from './problemsOf';
import type { QuestionContext, QuestionKinds } from './QuestionKinds';
import { upgrade } from './upgrade';

/**
 * The one door through which a lesson comes in, whoever made it: a value of the current format that holds to everything
 * `Lesson` promises, a copy that shares nothing with what came in; or what is wrong, at most `LIMITS.problems` of it.
 * Older formats are upgraded. Whether `hash` is the right one is another question: see `contentHash`.
 */
export function parseLesson(input: unknown, kinds: QuestionKinds): Parsed<Lesson> {
  if (!isJsonObject(input)) return refuse([{ at: '', code: 'wrong-type' satisfies ProblemCode }]);
  const unsafe = checkLengths(input) ?? checkJson(input);
  if (unsafe) return refuse([unsafe]);
  const current = upgrade(input);
  if (!current.ok) return current;
  const shaped = safeParse(lessonShape, current.value);
  if (!shaped.success) return refuse(problemsOf(shaped.issues.slice(0, LIMITS.problems)));
  const shape: LessonShape = shaped.output;
  return checked(shape as Unasked, kinds);
}

/** A lesson whose questions nobody has looked at. */
type Unasked = Unquestioned & { readonly questions: readonly unknown[] };

function checked(lesson: Unasked, kinds: QuestionKinds): Parsed<Lesson> {
  const problems: Problem[] = [];
  const report: Report = (at, code) => problems.push({ at, code });
  checkLesson(lesson, report);
  const texts = new Map(blocksOf(lesson).map(({ id, text }) => [id, text]));
  const context: QuestionContext = { textOf: (block) => texts.get(block) };
  const questions = lesson.questions.flatMap((value, index): readonly QuestionRecord[] => {
    const parsed = parseQuestion(value, context, kinds);
    if (parsed.ok) return [parsed.value];
    problems.push(...parsed.problems.map(({ at, code }) => ({ at: under(`questions.${index}`, at), code })));
    return [];
  });
  if (questions.length === lesson.questions.length) {
    checkUnique(questions, 'questions', report);
    checkSets(lesson.sets, questions, report);
  }
  return problems.length > 0 ? refuse(problems) : { ok: true, value: { ...lesson, questions } };
}

function parseQuestion(value: unknown, context: QuestionContext, kinds: QuestionKinds): Parsed<QuestionRecord> {
  if (!isJsonObject(value)) return refuse([{ at: '', code: 'wrong-type' satisfies ProblemCode }]);
  const { kind } = value;
  if (typeof kind !== 'string') {
    return refuse([{ at: 'kind', code: (kind === undefined ? 'missing' : 'wrong-type') satisfies ProblemCode }]);
  }
  const parse = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
  if (!parse) return refuse([{ at: 'kind', code: 'unknown-kind' satisfies ProblemCode }]);
  return parse(value, context);
}

function under(prefix: string, at: string): string {
  return at === '' ? prefix : `${prefix}.${at}`;
}

function refuse(problems: readonly Problem[]): Parsed<never> {
  return { ok: false, problems: problems.slice(0, LIMITS.problems) };
}
