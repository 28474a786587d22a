import * as v from 'valibot';

/** Text that says something. */
export const text = v.pipe(v.string(), v.trim(), v.nonEmpty('should not be empty'));

/** The same in both languages of explanation. */
export const bilingual = v.strictObject({ en: text, id: text });

/** In both languages, and nothing where there is nothing to say. */
export const bilingualOrEmpty = v.strictObject({ en: v.string(), id: v.string() });

/** One quote, or several that make up one place. */
export const quotes = v.union([text, v.pipe(v.array(text), v.minLength(1))]);

export const quoteList = v.pipe(v.array(text), v.minLength(1));
