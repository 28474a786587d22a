import { literal, picklist, strictObject, type GenericSchema } from 'valibot';
import type { Bilingual, QuestionRecord } from '../../lesson/Lesson';
import type { Fault } from '../Mark';
import type { QuestionKind } from '../QuestionKind';
import { parseAs } from '../parseAs';
import { bilingual, checkPlaces, commonEntries } from '../questionParts';

/** In the order in which they are always shown. */
export const TRUTHS = ['true', 'false', 'not-said'] as const;
export type Truth = (typeof TRUTHS)[number];

/** Does the article say so, does it say otherwise, or does it not say? */
export interface TruthQuestion extends QuestionRecord {
  readonly kind: 'truth';
  readonly statement: Bilingual;
  readonly key: Truth;
}

export interface TruthAnswer {
  readonly kind: 'truth';
  readonly truth: Truth;
}

/**
 * `text-disagrees`: taken for true, and the text says otherwise. `text-agrees`: taken for false, and the text says so.
 * `not-in-text`: taken for true or false, and the text does not say. `in-text`: taken for not said, and the text does.
 */
export interface TruthFault extends Fault {
  readonly code: 'text-disagrees' | 'text-agrees' | 'not-in-text' | 'in-text';
  readonly chosen: Truth;
  readonly right: Truth;
}

const schema: GenericSchema<unknown, TruthQuestion> = strictObject({
  ...commonEntries('truth'),
  statement: bilingual,
  key: picklist(TRUTHS),
});
const answerSchema: GenericSchema<unknown, TruthAnswer> = strictObject({
  kind: literal('truth'),
  truth: picklist(TRUTHS),
});

export const truth: QuestionKind<TruthQuestion, TruthAnswer, TruthFault> = {
  parse: (value, context) =>
    parseAs(schema, value, ({ evidence }, report) => checkPlaces(evidence, 'evidence', context, report)),
  parseAnswer: (value) => parseAs(answerSchema, value),
  mark: ({ key }, { truth: chosen }) =>
    chosen === key
      ? { kind: 'right' }
      : { kind: 'wrong', faults: [{ code: faultCode(chosen, key), chosen, right: key }] },
  optionLists: () => ({}),
  proves: ({ evidence }) => evidence,
  refersTo: ({ evidence }) => evidence,
};

function faultCode(chosen: Truth, key: Truth): TruthFault['code'] {
  if (key === 'not-said') return 'not-in-text';
  if (chosen === 'not-said') return 'in-text';
  return key === 'true' ? 'text-agrees' : 'text-disagrees';
}
