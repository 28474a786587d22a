import { array, literal, nullable, strictObject, type GenericSchema } from 'valibot';
import type { Bilingual, Place, QuestionRecord } from '../../lesson/Lesson';
import type { Arrangement } from '../Arrangement';
import type { Fault, Mark } from '../Mark';
import { asBilingual, optionText, type OptionText } from '../Option';
import { isNearlyIn, misplacedIn, sameOrder } from '../order/comparedOrders';
import { parseAs, type Report } from '../parseAs';
import type { QuestionKind } from '../QuestionKind';
import { bilingual, checkChoice, checkPlace, checkPlaces, commonEntries, index, place } from '../questionParts';

/** Pieces to be put in order: phrases of a sentence, or what happened in the text. */
export interface OrderQuestion extends QuestionRecord {
  readonly kind: 'order';
  /** In the right order. */
  readonly pieces: readonly OptionText[];
  /** Other orders that are right, too: indexes of the pieces. */
  readonly accepted: readonly (readonly number[])[];
  /** The sentence that the pieces say in English, or what is put in order; null where the prompt says it. */
  readonly about: Bilingual | null;
  /** The stretch asked about; null where there is none, or where it would give the order away. */
  readonly passage: Place | null;
}

/** Stored indexes of the pieces, all of them, as they were put. */
export interface OrderAnswer {
  readonly kind: 'order';
  readonly order: readonly number[];
}

/**
 * `one-piece`: right but for one piece, `chosen`, which belongs at the place `right` (from 0). `from`: right up to a place;
 * there stands the piece `chosen` where `right` belongs.
 */
export interface OrderFault extends Fault {
  readonly code: 'one-piece' | 'from';
  readonly chosen: number;
  readonly right: number;
}

/** Fewest and most pieces. */
const PIECES = [3, 10] as const;
/** Of fewer pieces than these nearly every wrong order has but one out of place: that is worth nothing. */
const PARTLY_FROM = 4;

const schema: GenericSchema<unknown, OrderQuestion> = strictObject({
  ...commonEntries('order'),
  pieces: array(optionText),
  accepted: array(array(index)),
  about: nullable(bilingual),
  passage: nullable(place),
});
const answerSchema: GenericSchema<unknown, OrderAnswer> = strictObject({ kind: literal('order'), order: array(index) });

export const order: QuestionKind<OrderQuestion, OrderAnswer, OrderFault> = {
  parse: (value, context) =>
    parseAs(schema, value, (question, report) => {
      checkPieces(question, report);
      if (question.passage) checkPlace(question.passage, 'passage', context, report);
      checkPlaces(question.evidence, 'evidence', context, report);
    }),
  parseAnswer: (value, { pieces }) =>
    parseAs(answerSchema, value, (answer, report) => {
      if (!isOrderOf(answer.order, pieces.length)) report('order', 'not-an-order');
    }),
  mark: (question, { order: given }) => markOrder(rightOrders(question), given),
  optionLists: ({ pieces }) => ({ pieces: pieces.length }),
  givesAway: (question, arrangement) => isRight(question, arrangement),
  proves: ({ evidence }) => evidence,
  refersTo: ({ passage, evidence }) => (passage ? [passage, ...evidence] : evidence),
};

function checkPieces({ pieces, accepted }: OrderQuestion, report: Report): void {
  const asPieces: Report = (at, code) => report(at.replace('options', 'pieces'), code);
  checkChoice({ options: pieces.map(asBilingual), key: 0 }, PIECES, '', asPieces);
  for (const [position, other] of accepted.entries()) {
    const earlier = [indexesOf(pieces), ...accepted.slice(0, position)];
    if (!isOrderOf(other, pieces.length)) report(`accepted.${position}`, 'not-an-order');
    else if (earlier.some((one) => sameOrder(one, other))) report(`accepted.${position}`, 'repeated');
  }
}

/** All orders that are right, the one that is shown as the answer first. */
const rightOrders = ({ pieces, accepted }: OrderQuestion): readonly (readonly number[])[] => [
  indexesOf(pieces),
  ...accepted,
];

const indexesOf = (pieces: readonly OptionText[]): readonly number[] => pieces.map((_, position) => position);

const isOrderOf = (given: readonly number[], count: number): boolean =>
  given.length === count && given.every((piece) => piece < count) && new Set(given).size === count;

const isRight = (question: OrderQuestion, { pieces = [] }: Arrangement): boolean =>
  rightOrders(question).some((right) => sameOrder(right, pieces));

function markOrder(rights: readonly (readonly number[])[], given: readonly number[]): Mark<OrderFault> {
  if (rights.some((right) => sameOrder(right, given))) return { kind: 'right' };
  const near = given.length < PARTLY_FROM ? undefined : rights.find((right) => isNearlyIn(given, right));
  if (near) return { kind: 'partly', faults: [{ code: 'one-piece', ...misplacedIn(given, near) }] };
  const longest = rights.toSorted((one, other) => sharedStart(given, other) - sharedStart(given, one))[0] ?? [];
  const at = sharedStart(given, longest);
  return { kind: 'wrong', faults: [{ code: 'from', chosen: given[at] ?? 0, right: longest[at] ?? 0 }] };
}

/** How many pieces from the beginning stand as they should. */
function sharedStart(given: readonly number[], right: readonly number[]): number {
  const at = given.findIndex((piece, position) => piece !== right[position]);
  return at < 0 ? given.length : at;
}
