import { array, literal, nullable, strictObject, type GenericSchema } from 'valibot';
import type { Place, QuestionRecord } from '../lesson/Lesson';
import type { Fault } from './Mark';
import { asBilingual, option, type Option } from './Option';
import { parseAs, type Report } from './parseAs';
import type { QuestionKind } from './QuestionKind';
import { checkChoice, checkPlace, checkPlaces, commonEntries, index, place } from './questionParts';

/** A question with one right answer out of several. Most kinds are this, and differ in what they ask. */
export interface ChoiceQuestion<Kind extends string> extends QuestionRecord {
  readonly kind: Kind;
  /** The stretch asked about; null where the question is about the whole text, or names its stretch in the prompt. */
  readonly passage: Place | null;
  readonly options: readonly Option[];
  /** Index of the right option. */
  readonly key: number;
}

/** Stored index of the option chosen. */
export interface ChoiceAnswer<Kind extends string> {
  readonly kind: Kind;
  readonly option: number;
}

/** Another option was chosen: indexes of both. */
export interface ChoiceFault extends Fault {
  readonly code: 'option';
  readonly chosen: number;
  readonly right: number;
}

/** Fewest and most options of a choice. */
const OPTIONS = [2, 5] as const;

/** The kind of that name. Everything but the name is the same for all of them. */
export function choiceKind<const Kind extends string>(
  kind: Kind,
): QuestionKind<ChoiceQuestion<Kind>, ChoiceAnswer<Kind>, ChoiceFault> {
  const schema = strictObject({
    ...commonEntries(kind),
    passage: nullable(place),
    options: array(option),
    key: index,
  }) as GenericSchema<unknown, ChoiceQuestion<Kind>>; // literal(kind) is a Kind, which valibot's generics lose on the way
  const answerSchema = strictObject({ kind: literal(kind), option: index }) as GenericSchema<
    unknown,
    ChoiceAnswer<Kind>
  >;
  return {
    parse: (value, context) =>
      parseAs(schema, value, (question, report) => {
        if (question.passage) checkPlace(question.passage, 'passage', context, report);
        checkOptions(question, '', report);
        checkPlaces(question.evidence, 'evidence', context, report);
      }),
    parseAnswer: (value, { options: { length } }) =>
      parseAs(answerSchema, value, (answer, report) => {
        if (answer.option >= length) report('option', 'out-of-range');
      }),
    mark: ({ key }, { option: chosen }) =>
      chosen === key ? { kind: 'right' } : { kind: 'wrong', faults: [{ code: 'option', chosen, right: key }] },
    optionLists: ({ options }) => ({ options: options.length }),
    proves: ({ evidence }) => evidence,
    refersTo: ({ passage, evidence }) => (passage ? [passage, ...evidence] : evidence),
  };
}

/** Options differ, one of them is the key, and the key has no reason to be wrong. `at` as in `checkChoice`. */
export function checkOptions(
  { options, key }: { readonly options: readonly Option[]; readonly key: number },
  at: string,
  report: Report,
): void {
  checkChoice({ options: options.map(({ text }) => asBilingual(text)), key }, OPTIONS, at, report);
  if (options[key]?.why) report(`${at === '' ? '' : `${at}.`}options.${key}.why`, 'not-empty');
}
