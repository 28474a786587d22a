import {
  array,
  integer,
  literal,
  minLength,
  minValue,
  nullable,
  number,
  optional,
  picklist,
  pipe,
  record,
  regex,
  strictObject,
  string,
  transform,
  unknown,
  variant,
  type InferOutput,
} from 'valibot';
import { checkJson } from '../lesson/checkJson';
import { checkSpans } from '../lesson/checkSpans';
import type { ContentHash, LessonId, SetId } from '../lesson/Lesson';
import type { Parsed } from '../lesson/Parsed';
import type { QuestionContext } from '../lesson/QuestionKinds';
import { isArranged, type Item, type ItemHash } from './Item';
import { FEEDBACKS, HELPS, type AttemptId, type DeviceId, type EventId, type QuizEvent } from './QuizEvent';
import { parseAs, type Report } from './parseAs';
import { parseQuestion } from './parseQuestion';
import { bilingual, blockId, index, questionId, spans } from './questionParts';

const written = (form: RegExp) => pipe(string(), regex(form));
const NAME = /^[\w.:-]{1,100}$/u;

const attempt = pipe(
  written(/^[a-z0-9-]+\/[\w-]+\/[1-9]\d*$/u),
  transform((id) => id as AttemptId),
);
const setId = pipe(
  written(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u),
  transform((id) => id as SetId),
);

const common = {
  id: pipe(
    written(NAME),
    transform((id) => id as EventId),
  ),
  device: pipe(
    written(NAME),
    transform((id) => id as DeviceId),
  ),
  at: written(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/u),
  lesson: pipe(
    written(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u),
    transform((id) => id as LessonId),
  ),
  attempt,
};

const itemHash = pipe(
  written(/^sha256-[\w-]+$/u),
  transform((hash) => hash as ItemHash),
);

const eventShape = variant('kind', [
  strictObject({
    ...common,
    kind: literal('attempt-started'),
    revision: pipe(number(), integer(), minValue(1)),
    hash: pipe(
      written(/^sha256-[\w-]+$/u),
      transform((hash) => hash as ContentHash),
    ),
    blocks: array(
      strictObject({
        id: blockId,
        kind: picklist(['title', 'caption', 'paragraph', 'subhead']),
        text: string(),
        sentences: spans,
      }),
    ),
    items: pipe(
      array(strictObject({ question: unknown(), arrangement: record(string(), array(index)), hash: itemHash })),
      minLength(1),
    ),
    // Younger than the first attempts that were stored: before, all questions were asked, with feedback after each.
    feedback: optional(picklist(FEEDBACKS), 'now'),
    set: optional(nullable(setId), null),
    sets: optional(
      array(strictObject({ id: setId, title: bilingual, about: bilingual, questions: array(questionId) })),
      [],
    ),
    missedOf: optional(nullable(attempt), null),
  }),
  strictObject({
    ...common,
    kind: literal('answered'),
    question: questionId,
    item: itemHash,
    answer: unknown(),
    help: array(picklist(HELPS)),
  }),
  strictObject({ ...common, kind: literal('retried'), question: questionId, item: itemHash, answer: unknown() }),
  strictObject({ ...common, kind: literal('shown'), question: questionId }),
  strictObject({ ...common, kind: literal('advanced'), question: questionId }),
]);

type EventShape = InferOutput<typeof eventShape>;
type StartShape = Extract<EventShape, { kind: 'attempt-started' }>;

/**
 * Parses an event from storage or from a file. The questions of an attempt are parsed like those of a lesson, against
 * the texts that were stored with them. Whether an answer fits its question is seen only beside the question: see
 * `givenAnswer.ts`.
 */
export function parseQuizEvent(value: unknown): Parsed<QuizEvent> {
  const unsafe = checkJson(value);
  if (unsafe) return { ok: false, problems: [unsafe] };
  const shaped = parseAs(eventShape, value, checkAttempt);
  if (!shaped.ok) return shaped;
  return shaped.value.kind === 'attempt-started' ? withItems(shaped.value) : { ok: true, value: shaped.value };
}

/** The name of an attempt begins with the lesson, and with its state where the event says which. */
function checkAttempt(event: EventShape, report: Report): void {
  const state = event.kind === 'attempt-started' ? `${event.hash}/` : '';
  if (!event.attempt.startsWith(`${event.lesson}/${state}`)) report('attempt', 'wrong-form');
  if (event.kind !== 'attempt-started') return;
  for (const [position, { text, sentences }] of event.blocks.entries()) {
    checkSpans(text, sentences, `blocks.${position}.sentences`, report);
  }
}

function withItems(start: StartShape): Parsed<QuizEvent> {
  const texts = new Map(start.blocks.map(({ id, text }) => [id, text]));
  const parsed = start.items.map((item) => parseItem(item, { textOf: (block) => texts.get(block) }));
  const items = parsed.flatMap((item) => (item.ok ? [item.value] : []));
  const problems = parsed.flatMap((item, position) =>
    item.ok ? [] : item.problems.map(({ at, code }) => ({ at: `items.${position}.${at}`, code })),
  );
  if (new Set(items.map(({ question }) => question.id)).size < items.length) {
    problems.push({ at: 'items', code: 'duplicate-id' });
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: { ...start, items } };
}

function parseItem(item: StartShape['items'][number], context: QuestionContext): Parsed<Item> {
  const question = parseQuestion(item.question, context);
  if (!question.ok) {
    return { ok: false, problems: question.problems.map(({ at, code }) => ({ at: `question.${at}`, code })) };
  }
  if (!isArranged(question.value, item.arrangement)) {
    return { ok: false, problems: [{ at: 'arrangement', code: 'not-allowed' }] };
  }
  return { ok: true, value: { ...item, question: question.value } };
}
