import {
  array,
  integer,
  literal,
  minLength,
  minValue,
  number,
  pipe,
  regex,
  strictObject,
  strictTuple,
  string,
  transform,
  type GenericSchema,
} from 'valibot';
import { checkSpans } from '../lesson/checkSpans';
import type { Bilingual, BlockId, Place, QuestionId } from '../lesson/Lesson';
import type { QuestionContext } from '../lesson/QuestionKinds';
import type { Report } from './parseAs';

/** Text that says something: more than white space. */
export const shownText = pipe(string(), regex(/\S/u));
export const bilingual = strictObject({ en: shownText, id: shownText });

/** An index into a list, or a whole number. How large it may be is checked where the list is known. */
export const index = pipe(number(), integer(), minValue(0));

export const blockId: GenericSchema<string, BlockId> = pipe(
  string(),
  transform((id) => id as BlockId),
);
export const questionId: GenericSchema<string, QuestionId> = pipe(
  string(),
  regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u),
  transform((id) => id as QuestionId),
);

/** Whether a span lies in its text is checked with the text at hand. */
export const spans = pipe(array(strictTuple([number(), number()])), minLength(1));
export const place: GenericSchema<unknown, Place> = strictObject({ block: blockId, spans });

/** The entries that every kind of question has. Spread into the kind's own `strictObject`. */
export const commonEntries = <const Kind extends string>(kind: Kind) => ({
  kind: literal(kind),
  id: questionId,
  prompt: bilingual,
  evidence: pipe(array(place), minLength(1)),
  explanation: bilingual,
});

/**
 * A choice must have as many options as its kind wants (`too-few`, `too-many`), no two that say the same (`repeated`),
 * and a key that is one of them. `at` is the place of the object that holds `options` and `key`; empty for the question.
 */
export function checkChoice(
  { options, key }: { readonly options: readonly Bilingual[]; readonly key: number },
  [least, most]: readonly [least: number, most: number],
  at: string,
  report: Report,
): void {
  const under = at === '' ? '' : `${at}.`;
  if (options.length < least) report(`${under}options`, 'too-few');
  if (options.length > most) report(`${under}options`, 'too-many');
  if (key >= options.length) report(`${under}key`, 'out-of-range');
  for (const [position, option] of options.entries()) {
    const repeated = options.slice(0, position).some((earlier) => saysTheSame(earlier, option));
    if (repeated) report(`${under}options.${position}`, 'repeated');
  }
}

const saysTheSame = (one: Bilingual, other: Bilingual) => same(one.en, other.en) || same(one.id, other.id);
const same = (one: string, other: string) => plain(one) === plain(other);
const plain = (shown: string) => shown.toLowerCase().replace(/\s+/gu, ' ').trim();

/** Every place must lie in the text of a block that there is. */
export function checkPlaces(places: readonly Place[], at: string, context: QuestionContext, report: Report): void {
  for (const [position, each] of places.entries()) checkPlace(each, `${at}.${position}`, context, report);
}

/** The same for one place. */
export function checkPlace(place: Place, at: string, { textOf }: QuestionContext, report: Report): void {
  const text = textOf(place.block);
  if (text === undefined) report(`${at}.block`, 'unknown-block');
  else checkSpans(text, place.spans, `${at}.spans`, report);
}
