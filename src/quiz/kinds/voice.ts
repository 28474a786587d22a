import { array, literal, strictObject, type GenericSchema } from 'valibot';
import type { Bilingual, Place, QuestionRecord } from '../../lesson/Lesson';
import type { Fault, Mark } from '../Mark';
import type { QuestionKind } from '../QuestionKind';
import { parseAs } from '../parseAs';
import { bilingual, checkChoice, checkPlace, checkPlaces, commonEntries, index, place } from '../questionParts';

/** Whose content is this passage, and whose wording? Two choices, answered together. */
export interface VoiceQuestion extends QuestionRecord {
  readonly kind: 'voice';
  /** The stretch asked about. */
  readonly passage: Place;
  readonly content: VoiceAxis;
  readonly wording: VoiceAxis;
}

export interface VoiceAxis {
  readonly options: readonly Bilingual[];
  readonly key: number;
}

/** Stored indexes of the options chosen. */
export interface VoiceAnswer {
  readonly kind: 'voice';
  readonly content: number;
  readonly wording: number;
}

/** The axis answered wrong, and the options' indexes. */
export interface VoiceFault extends Fault {
  readonly code: 'content' | 'wording';
  readonly chosen: number;
  readonly right: number;
}

const axis = strictObject({ options: array(bilingual), key: index });
const schema: GenericSchema<unknown, VoiceQuestion> = strictObject({
  ...commonEntries('voice'),
  passage: place,
  content: axis,
  wording: axis,
});
const answerSchema: GenericSchema<unknown, VoiceAnswer> = strictObject({
  kind: literal('voice'),
  content: index,
  wording: index,
});

const AXES = ['content', 'wording'] as const;

export const voice: QuestionKind<VoiceQuestion, VoiceAnswer, VoiceFault> = {
  parse: (value, context) =>
    parseAs(schema, value, (question, report) => {
      checkPlace(question.passage, 'passage', context, report);
      for (const name of AXES) checkChoice(question[name], [2, 4], name, report);
      checkPlaces(question.evidence, 'evidence', context, report);
    }),
  parseAnswer: (value, question) =>
    parseAs(answerSchema, value, (answer, report) => {
      for (const name of AXES) if (answer[name] >= question[name].options.length) report(name, 'out-of-range');
    }),
  mark: (question, answer): Mark<VoiceFault> => {
    const faults = AXES.filter((name) => answer[name] !== question[name].key).map((code): VoiceFault => ({
      code,
      chosen: answer[code],
      right: question[code].key,
    }));
    if (faults.length === 0) return { kind: 'right' };
    return { kind: faults.length < AXES.length ? 'partly' : 'wrong', faults };
  },
  optionLists: ({ content, wording }) => ({ content: content.options.length, wording: wording.options.length }),
  proves: ({ evidence }) => evidence,
  refersTo: ({ passage, evidence }) => [passage, ...evidence],
};
