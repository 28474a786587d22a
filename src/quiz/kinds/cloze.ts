import { array, literal, maxLength, nullable, pipe, strictObject, string, variant, type GenericSchema } from 'valibot';
import { checkOptions, type ChoiceFault } from '../choiceKind';
import type { Bilingual, Place, QuestionRecord } from '../../lesson/Lesson';
import type { QuestionContext } from '../../lesson/QuestionKinds';
import { option, type Option } from '../Option';
import { parseAs, type Report } from '../parseAs';
import type { QuestionKind } from '../QuestionKind';
import { bilingual, checkPlace, checkPlaces, commonEntries, index, place } from '../questionParts';
import { textAt } from '../textAt';
import { markGap } from '../typed/markGap';
import { plainForm } from '../typed/plainForm';
import type { TypedFault } from '../typed/TypedFault';
import { checkTypedKey, typedKey, type TypedKey } from '../typed/TypedKey';

/** A word, or words, left out of a sentence of the text: to be chosen or typed. */
export interface ClozeQuestion extends QuestionRecord {
  readonly kind: 'cloze';
  /** What is left out. */
  readonly gap: Place;
  readonly task:
    | { readonly kind: 'choose'; readonly options: readonly Option[]; readonly key: number }
    | { readonly kind: 'type'; readonly key: TypedKey; readonly hint: Bilingual | null };
}

/** Stored index of the option, or the word as typed: whichever the task asks for. */
export type ClozeAnswer =
  { readonly kind: 'cloze'; readonly option: number } | { readonly kind: 'cloze'; readonly text: string };

const schema: GenericSchema<unknown, ClozeQuestion> = strictObject({
  ...commonEntries('cloze'),
  gap: place,
  task: variant('kind', [
    strictObject({ kind: literal('choose'), options: array(option), key: index }),
    strictObject({ kind: literal('type'), key: typedKey, hint: nullable(bilingual) }),
  ]),
});
const chosenSchema: GenericSchema<unknown, { readonly kind: 'cloze'; readonly option: number }> = strictObject({
  kind: literal('cloze'),
  option: index,
});
const typedSchema: GenericSchema<unknown, { readonly kind: 'cloze'; readonly text: string }> = strictObject({
  kind: literal('cloze'),
  text: pipe(string(), maxLength(1000)),
});

export const cloze: QuestionKind<ClozeQuestion, ClozeAnswer, ChoiceFault | TypedFault> = {
  parse: (value, context) =>
    parseAs(schema, value, (question, report) => {
      checkPlace(question.gap, 'gap', context, report);
      checkTask(question, context, report);
      checkPlaces(question.evidence, 'evidence', context, report);
    }),
  parseAnswer: (value, { task }) => {
    if (task.kind === 'type') return parseAs<ClozeAnswer>(typedSchema, value);
    return parseAs<{ readonly kind: 'cloze'; readonly option: number }>(
      chosenSchema,
      value,
      ({ option: chosen }, report) => {
        if (chosen >= task.options.length) report('option', 'out-of-range');
      },
    );
  },
  mark: ({ task }, answer) => {
    if (task.kind === 'type') return markGap(task.key, task.hint, 'text' in answer ? answer.text : '');
    const chosen = 'option' in answer ? answer.option : -1;
    if (chosen === task.key) return { kind: 'right' };
    return { kind: 'wrong', faults: [{ code: 'option', chosen, right: task.key }] };
  },
  optionLists: ({ task }): Readonly<Record<string, number>> =>
    task.kind === 'choose' ? { options: task.options.length } : {},
  proves: ({ evidence }) => evidence,
  refersTo: ({ gap, evidence }) => [gap, ...evidence],
};

/** The text itself is the answer: what stands in the gap must be the right option, or one of the accepted forms. */
function checkTask({ gap, task }: ClozeQuestion, context: QuestionContext, report: Report): void {
  const words = plainForm(textAt(gap, context) ?? '');
  if (task.kind === 'choose') {
    checkOptions(task, 'task', report);
    const right = task.options[task.key]?.text;
    if (right?.kind === 'indonesian' && plainForm(right.text) !== words) report('task.key', 'not-in-gap');
    for (const [position, { text }] of task.options.entries())
      if (text.kind !== 'indonesian') report(`task.options.${position}.text`, 'not-indonesian');
    return;
  }
  checkTypedGap(gap, task.key, words, report);
}

/** The same for a gap in which something is typed: one place to type, and what stands there among what is accepted. */
export function checkTypedGap(gap: Place, key: TypedKey, words: string, report: Report): void {
  checkTypedKey(key, 'task.key', report);
  if (gap.spans.length > 1) report('gap.spans', 'too-many');
  if (!key.accepted.some((form) => plainForm(form) === words)) report('task.key.accepted', 'not-in-gap');
}
