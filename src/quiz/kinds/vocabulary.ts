import { array, literal, strictObject, string, type GenericSchema } from 'valibot';
import type { Bilingual, Place, QuestionRecord } from '../../lesson/Lesson';
import type { Fault } from '../Mark';
import type { QuestionKind } from '../QuestionKind';
import { parseAs, type Report } from '../parseAs';
import { bilingual, checkChoice, checkPlace, checkPlaces, commonEntries, index, place } from '../questionParts';

/** What a word or phrase means where it stands. */
export interface VocabularyQuestion extends QuestionRecord {
  readonly kind: 'vocabulary';
  readonly word: Place;
  readonly options: readonly Bilingual[];
  readonly key: number;
  /** Why each option is wrong, shown to who chose it; empty in both languages for the right one. */
  readonly distractors: readonly Bilingual[];
}

/** Stored index of the option chosen. */
export interface VocabularyAnswer {
  readonly kind: 'vocabulary';
  readonly option: number;
}

/** Another meaning was chosen: indexes of options, and of `distractors`. */
export interface VocabularyFault extends Fault {
  readonly code: 'meaning';
  readonly chosen: number;
  readonly right: number;
}

const schema: GenericSchema<unknown, VocabularyQuestion> = strictObject({
  ...commonEntries('vocabulary'),
  word: place,
  options: array(bilingual),
  key: index,
  distractors: array(strictObject({ en: string(), id: string() })),
});
const answerSchema: GenericSchema<unknown, VocabularyAnswer> = strictObject({
  kind: literal('vocabulary'),
  option: index,
});

export const vocabulary: QuestionKind<VocabularyQuestion, VocabularyAnswer, VocabularyFault> = {
  parse: (value, context) =>
    parseAs(schema, value, (question, report) => {
      checkPlace(question.word, 'word', context, report);
      checkChoice(question, [3, 4], '', report);
      checkDistractors(question, report);
      checkPlaces(question.evidence, 'evidence', context, report);
    }),
  parseAnswer: (value, { options: { length } }) =>
    parseAs(answerSchema, value, ({ option }, report) => {
      if (option >= length) report('option', 'out-of-range');
    }),
  mark: ({ key }, { option }) =>
    option === key ? { kind: 'right' } : { kind: 'wrong', faults: [{ code: 'meaning', chosen: option, right: key }] },
  optionLists: (question) => ({ options: question.options.length }),
  proves: ({ evidence }) => evidence,
  refersTo: ({ word, evidence }) => [word, ...evidence],
};

/** Every wrong option says why it is wrong, in both languages, and the right one says nothing. */
function checkDistractors({ options: { length }, key, distractors }: VocabularyQuestion, report: Report): void {
  if (distractors.length !== length) report('distractors', 'wrong-length');
  for (const [position, reason] of distractors.entries()) {
    for (const language of ['en', 'id'] as const) {
      const empty = reason[language].trim() === '';
      if (empty !== (position === key)) report(`distractors.${position}.${language}`, empty ? 'empty' : 'not-empty');
    }
  }
}
