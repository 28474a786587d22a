import { literal, nullable, strictObject, variant, type GenericSchema } from 'valibot';
import type { Bilingual } from '../lesson/Lesson';
import { bilingual, shownText } from './questionParts';

/** What an option says: something about the text, in the language of the question; or Indonesian, whatever that is. */
export type OptionText =
  | { readonly kind: 'said'; readonly text: Bilingual }
  /** A word, a name, a sentence. Shown as it is in both languages of explanation. */
  | { readonly kind: 'indonesian'; readonly text: string };

/** One of several to choose from. */
export interface Option {
  readonly text: OptionText;
  /** Why it is wrong, shown to who chose it; null for the right one, and where nothing can be said of this very option. */
  readonly why: Bilingual | null;
}

export const optionText: GenericSchema<unknown, OptionText> = variant('kind', [
  strictObject({ kind: literal('said'), text: bilingual }),
  strictObject({ kind: literal('indonesian'), text: shownText }),
]);
export const option: GenericSchema<unknown, Option> = strictObject({ text: optionText, why: nullable(bilingual) });

/** What an option says in one of the languages of explanation. */
export const saidIn = (text: OptionText, language: 'en' | 'id'): string =>
  text.kind === 'said' ? text.text[language] : text.text;

/** The same option texts in both languages, as `checkChoice` compares them. */
export const asBilingual = (text: OptionText): Bilingual =>
  text.kind === 'said' ? text.text : { en: text.text, id: text.text };
