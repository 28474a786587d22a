import {
  array,
  boolean,
  literal,
  maxLength,
  minLength,
  nullable,
  picklist,
  pipe,
  strictObject,
  string,
  type GenericSchema,
} from 'valibot';
import type { Bilingual, Place, QuestionRecord } from '../../lesson/Lesson';
import type { Fault, Mark, Unreadable } from '../Mark';
import { parseAs, type Report } from '../parseAs';
import type { QuestionKind } from '../QuestionKind';
import { bilingual, checkPlaces, commonEntries, index, place, shownText } from '../questionParts';

/** Write a short summary, or say what you think and why. Marked by the learner (or a teacher) against a rubric. */
export interface SummaryQuestion extends QuestionRecord {
  readonly kind: 'summary';
  readonly task: 'summary' | 'discussion';
  /** How many words are wanted. */
  readonly words: { readonly least: number; readonly most: number };
  readonly rubric: readonly Criterion[];
  /** One good answer, in Indonesian. */
  readonly model: string;
}

/** Something that a good answer says or does, and the places of the article that it rests on. */
export interface Criterion {
  readonly criterion: Bilingual;
  readonly proof: readonly Place[];
}

export interface SummaryAnswer {
  readonly kind: 'summary';
  /** As written. */
  readonly text: string;
  /** For each criterion of the rubric, whether the text meets it; null as long as nobody has looked. */
  readonly met: readonly boolean[] | null;
}

/** A criterion that is not met: its index, twice. */
export interface SummaryFault extends Fault {
  readonly code: 'criterion';
  readonly chosen: number;
  readonly right: number;
}

/** Nothing was written, or nobody has held it against the rubric. */
export interface UnmarkedSummary extends Unreadable {
  readonly code: 'empty' | 'unticked';
}

const MOST_WORDS = 500;
/** UTF-16 units of an answer: many times what `MOST_WORDS` words take. */
const LONGEST = 20_000;

const schema: GenericSchema<unknown, SummaryQuestion> = strictObject({
  ...commonEntries('summary'),
  task: picklist(['summary', 'discussion']),
  words: strictObject({ least: index, most: index }),
  rubric: array(strictObject({ criterion: bilingual, proof: pipe(array(place), minLength(1)) })),
  model: shownText,
});
const answerSchema: GenericSchema<unknown, SummaryAnswer> = strictObject({
  kind: literal('summary'),
  text: pipe(string(), maxLength(LONGEST)),
  met: nullable(array(boolean())),
});

export const summary: QuestionKind<SummaryQuestion, SummaryAnswer, SummaryFault> = {
  parse: (value, context) =>
    parseAs(schema, value, (question, report) => {
      checkWords(question.words, report);
      checkRubric(question.rubric, report);
      for (const [position, { proof }] of question.rubric.entries()) {
        checkPlaces(proof, `rubric.${position}.proof`, context, report);
      }
      checkPlaces(question.evidence, 'evidence', context, report);
    }),
  parseAnswer: (value, { rubric }) =>
    parseAs(answerSchema, value, ({ met }, report) => {
      if (met && met.length !== rubric.length) report('met', 'wrong-length');
    }),
  mark: (_, answer) => markSummary(answer),
  optionLists: () => ({}),
  proves: ({ evidence }) => evidence,
  refersTo: ({ rubric, evidence }) => [...rubric.flatMap(({ proof }) => proof), ...evidence],
};

function checkWords({ least, most }: SummaryQuestion['words'], report: Report): void {
  if (least < 1) report('words.least', 'out-of-range');
  if (most < least || most > MOST_WORDS) report('words.most', 'out-of-range');
}

function checkRubric(rubric: readonly Criterion[], report: Report): void {
  if (rubric.length < 2) report('rubric', 'too-few');
  if (rubric.length > 8) report('rubric', 'too-many');
}

/** All criteria met: right; half of them at least: partly. */
function markSummary({ text, met }: SummaryAnswer): Mark<SummaryFault> | UnmarkedSummary {
  if (text.trim() === '') return { kind: 'unreadable', code: 'empty' };
  if (met === null) return { kind: 'unreadable', code: 'unticked' };
  const faults = met.flatMap((isMet, position): readonly SummaryFault[] =>
    isMet ? [] : [{ code: 'criterion', chosen: position, right: position }],
  );
  if (faults.length === 0) return { kind: 'right' };
  return { kind: 2 * faults.length <= met.length ? 'partly' : 'wrong', faults };
}
