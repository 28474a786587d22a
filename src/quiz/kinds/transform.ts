import {
  array,
  literal,
  maxLength,
  minLength,
  nullable,
  picklist,
  pipe,
  strictObject,
  string,
  variant,
  type GenericSchema,
} from 'valibot';
import type { Place, QuestionRecord } from '../../lesson/Lesson';
import type { QuestionContext } from '../../lesson/QuestionKinds';
import { checkOptions, type ChoiceFault } from '../choiceKind';
import { option, type Option } from '../Option';
import { parseAs, type Report } from '../parseAs';
import type { QuestionKind } from '../QuestionKind';
import { checkPlace, checkPlaces, commonEntries, index, place, shownText } from '../questionParts';
import { markTransformed } from '../sentence/markTransformed';
import type { SentenceFault } from '../sentence/markWords';
import { countVariants, sentenceVariants, VARIANTS_MOST } from '../sentence/sentenceVariants';
import { textAt } from '../textAt';
import { plainForm } from '../typed/plainForm';

export const TRANSFORM_TASKS = ['reported', 'passive', 'active'] as const;
export type TransformTask = (typeof TRANSFORM_TASKS)[number];

/** A sentence to be said another way: direct speech reported, active made passive, passive made active. */
export interface TransformQuestion extends QuestionRecord {
  readonly kind: 'transform';
  /** What is to be said another way. */
  readonly passage: Place;
  readonly task: TransformTask;
  readonly answer:
    | { readonly kind: 'choose'; readonly options: readonly Option[]; readonly key: number }
    | {
        readonly kind: 'type';
        /** Whole sentences, the first one shown as the answer; brackets and slashes as in `sentenceVariants`. */
        readonly accepted: readonly string[];
        /** The beginning that is given, which all of them have; null where none is. */
        readonly start: string | null;
        /** The words of the passage, from which an answer must differ. */
        readonly source: string;
      };
}

/** Stored index of the option, or the sentence as typed: whichever is asked for. */
export type TransformAnswer =
  { readonly kind: 'transform'; readonly option: number } | { readonly kind: 'transform'; readonly text: string };

const schema: GenericSchema<unknown, TransformQuestion> = strictObject({
  ...commonEntries('transform'),
  passage: place,
  task: picklist(TRANSFORM_TASKS),
  answer: variant('kind', [
    strictObject({ kind: literal('choose'), options: array(option), key: index }),
    strictObject({
      kind: literal('type'),
      accepted: pipe(array(pipe(shownText, maxLength(500))), minLength(1)),
      start: nullable(shownText),
      source: shownText,
    }),
  ]),
});
type Chosen = Extract<TransformAnswer, { readonly option: number }>;
type Typed = Extract<TransformAnswer, { readonly text: string }>;
const chosenSchema: GenericSchema<unknown, Chosen> = strictObject({ kind: literal('transform'), option: index });
const typedSchema: GenericSchema<unknown, Typed> = strictObject({
  kind: literal('transform'),
  text: pipe(string(), maxLength(1000)),
});

export const transform: QuestionKind<TransformQuestion, TransformAnswer, ChoiceFault | SentenceFault> = {
  parse: (value, context) =>
    parseAs(schema, value, (question, report) => {
      checkPlace(question.passage, 'passage', context, report);
      checkAnswer(question, context, report);
      checkPlaces(question.evidence, 'evidence', context, report);
    }),
  parseAnswer: (value, { answer }) => {
    if (answer.kind === 'type') return parseAs(typedSchema, value);
    return parseAs(chosenSchema, value, ({ option: chosen }, report) => {
      if (chosen >= answer.options.length) report('option', 'out-of-range');
    });
  },
  mark: ({ answer: key }, answer) => {
    if (key.kind === 'type') return markTransformed(key, 'text' in answer ? answer.text : '').mark;
    const chosen = 'option' in answer ? answer.option : -1;
    if (chosen === key.key) return { kind: 'right' };
    return { kind: 'wrong', faults: [{ code: 'option', chosen, right: key.key }] };
  },
  optionLists: ({ answer }): Readonly<Record<string, number>> =>
    answer.kind === 'choose' ? { options: answer.options.length } : {},
  proves: ({ evidence }) => evidence,
  refersTo: ({ passage, evidence }) => [passage, ...evidence],
};

function checkAnswer({ answer, passage }: TransformQuestion, context: QuestionContext, report: Report): void {
  if (answer.kind === 'choose') return checkOptions(answer, 'answer', report);
  const words = textAt(passage, context);
  if (words !== null && words !== answer.source) report('answer.source', 'other-text');
  const [source, start] = [plainForm(answer.source), plainForm(answer.start ?? '')];
  for (const [position, accepted] of answer.accepted.entries()) {
    const variants = sentenceVariants(accepted).map(plainForm);
    const at = `answer.accepted.${position}`;
    if (countVariants(accepted) > VARIANTS_MOST) report(at, 'too-many');
    if (variants.includes('')) report(at, 'empty');
    if (variants.includes(source)) report(at, 'unchanged');
    if (!variants.every((variant) => variant.startsWith(start))) report(at, 'other-start');
  }
}
