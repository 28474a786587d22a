import { array, maxLength, minLength, nullable, picklist, pipe, strictObject, type GenericSchema } from 'valibot';
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
  /** How the right forms are written beside the standard, as the dictionary knows it. */
  readonly variants: readonly WordVariant[];
}

/** `misspelt`: as many write it, against the standard (obyek, ijin); `informal`: in speech and in chats (nggak, udah). */
export interface WordVariant {
  readonly form: string;
  readonly kind: 'misspelt' | 'informal';
}

export interface NearWord {
  readonly form: string;
  /** In English. */
  readonly gloss: string;
}

export const NEAR_MOST = 12;
export const VARIANTS_MOST = 24;
/** More would be no word and no phrase. */
const LONGEST = 100;

const form = pipe(shownText, maxLength(LONGEST));

export const typedKey: GenericSchema<unknown, TypedKey> = strictObject({
  accepted: pipe(array(form), minLength(1)),
  root: nullable(form),
  gloss: nullable(shownText),
  near: pipe(array(strictObject({ form, gloss: shownText })), maxLength(NEAR_MOST)),
  variants: pipe(array(strictObject({ form, kind: picklist(['misspelt', 'informal']) })), maxLength(VARIANTS_MOST)),
});

/**
 * What the schema cannot say: every form has letters or digits (`empty`), none stands there twice (`repeated`), and none is
 * right and near (`near-accepted`), nor a variant and one of these (`variant-accepted`). Forms are the same here where marking takes them for the same.
 *
 * @param at place of the key
 */
export function checkTypedKey({ accepted, root, near, variants }: TypedKey, at: string, report: Report): void {
  const right = accepted.map(plainForm);
  const beside = near.map((word) => plainForm(word.form));
  checkForms(right, (place) => `${at}.accepted.${place}`, report);
  const written = variants.map((variant) => plainForm(variant.form));
  checkForms(beside, (place) => `${at}.near.${place}.form`, report);
  checkForms(written, (place) => `${at}.variants.${place}.form`, report);
  if (root !== null && plainForm(root) === '') report(`${at}.root`, 'empty');
  for (const [place, word] of beside.entries())
    if (right.includes(word)) report(`${at}.near.${place}.form`, 'near-accepted');
  for (const [place, word] of written.entries())
    if (right.includes(word) || beside.includes(word)) report(`${at}.variants.${place}.form`, 'variant-accepted');
}

function checkForms(forms: readonly string[], at: (place: number) => string, report: Report): void {
  for (const [place, one] of forms.entries()) {
    if (one === '') report(at(place), 'empty');
    else if (forms.indexOf(one) < place) report(at(place), 'repeated');
  }
}
