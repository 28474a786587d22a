import { literal, maxLength, pipe, strictObject, string, union, type GenericSchema } from 'valibot';
import type { Place, QuestionRecord } from '../../lesson/Lesson';
import { parseAs } from '../parseAs';
import type { QuestionKind } from '../QuestionKind';
import { checkPlace, checkPlaces, commonEntries, place, shownText } from '../questionParts';
import { isEmptySentence, markWords, type EmptySentence, type SentenceFault } from '../sentence/markWords';
import { textAt } from '../textAt';

/** Words that are heard, to be written down. */
export interface DictationQuestion extends QuestionRecord {
  readonly kind: 'dictation';
  readonly passage: Place;
  /** The words of the passage: what is said, and what an answer is held against. */
  readonly text: string;
}

/** As typed; or passed over, where no voice can say it. */
export type DictationAnswer =
  { readonly kind: 'dictation'; readonly text: string } | { readonly kind: 'dictation'; readonly skipped: 'no-voice' };

const schema: GenericSchema<unknown, DictationQuestion> = strictObject({
  ...commonEntries('dictation'),
  passage: place,
  text: shownText,
});
const answerSchema: GenericSchema<unknown, DictationAnswer> = union([
  strictObject({ kind: literal('dictation'), text: pipe(string(), maxLength(1000)) }),
  strictObject({ kind: literal('dictation'), skipped: literal('no-voice') }),
]);

export const dictation: QuestionKind<DictationQuestion, DictationAnswer, SentenceFault> = {
  parse: (value, context) =>
    parseAs(schema, value, ({ passage, text, evidence }, report) => {
      checkPlace(passage, 'passage', context, report);
      if (passage.spans.length > 1) report('passage.spans', 'too-many');
      const words = textAt(passage, context);
      if (words !== null && words !== text) report('text', 'other-text');
      if (isEmptySentence(text)) report('text', 'empty');
      checkPlaces(evidence, 'evidence', context, report);
    }),
  parseAnswer: (value) => parseAs(answerSchema, value),
  mark: ({ text }, answer) => {
    if ('skipped' in answer) return { kind: 'skipped', faults: [] };
    return isEmptySentence(answer.text) ? EMPTY : markWords(text, answer.text).mark;
  },
  optionLists: () => ({}),
  proves: ({ evidence }) => evidence,
  refersTo: ({ passage, evidence }) => [passage, ...evidence],
};

const EMPTY: EmptySentence = { kind: 'unreadable', code: 'empty' };
