import { array, maxLength, minLength, nullable, pipe, strictObject, type GenericSchema } from 'valibot';
import type { Report } from '../parseAs';
import { shownText } from '../questionParts';
import { plainForm } from './plainForm';

/**
 * What a typed word is held against. Stored with its question, so that marking needs no lexicon and never changes under
 * a later one.
 */
export interface TypedKey {
  /** Every form that is right: spellings, synonyms that fit the same place in the same form. The first is shown as the answer. */
  readonly accepted: readonly string[];
  /** The root of the first one, which tells a wrong affix from a wrong word; null for a word without one. */
  readonly root: string | null;
  /** What the first one means here, in English; null where nothing short can be said. */
  readonly gloss: string | null;
  /**
   * Real words that might be written for it: of its family, and such as look like it. As long as there are fewer than
   * NEAR_MOST, all words of the family that the dictionary has are among them.
   */
  readonly near: readonly NearWord[];
}

export interface NearWord {
  readonly form: string;
  /** In English. */
  readonly gloss: string;
}

export const NEAR_MOST = 12;
/** More would be no word and no phrase. */
const LONGEST = 100;

const form = pipe(shownText, maxLength(LONGEST));

export const typedKey: GenericSchema<unknown, TypedKey> = strictObject({
  accepted: pipe(array(form), minLength(1)),
  root: nullable(form),
  gloss: nullable(shownText),
  near: pipe(array(strictObject({ form, gloss: shownText })), maxLength(NEAR_MOST)),
});

/**
 * What the schema cannot say: every form has letters or digits (`empty`), none stands there twice (`repeated`), and none is
 * both right and near (`near-accepted`). Forms are the same here where marking takes them for the same.
 *
 * @param at place of the key
 */
export function checkTypedKey({ accepted, root, near }: TypedKey, at: string, report: Report): void {
  const right = accepted.map(plainForm);
  const beside = near.map((word) => plainForm(word.form));
  checkForms(right, (place) => `${at}.accepted.${place}`, report);
  checkForms(beside, (place) => `${at}.near.${place}.form`, report);
  if (root !== null && plainForm(root) === '') report(`${at}.root`, 'empty');
  for (const [place, word] of beside.entries())
    if (right.includes(word)) report(`${at}.near.${place}.form`, 'near-accepted');
}

function checkForms(forms: readonly string[], at: (place: number) => string, report: Report): void {
  for (const [place, one] of forms.entries()) {
    if (one === '') report(at(place), 'empty');
    else if (forms.indexOf(one) < place) report(at(place), 'repeated');
  }
}
