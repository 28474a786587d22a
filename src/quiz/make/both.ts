import type { Bilingual } from '../../lesson/Lesson';

/** The same said in both languages. */
export const both = (en: string, id: string): Bilingual => ({ en, id });

/** Indonesian words as they stand within an explanation in either language. */
export const quoted = (words: string): string => `“${words.replaceAll(/[“”"]/g, '')}”`;

/** With a capital at its beginning, for a quoted word that opens a sentence. */
export const opening = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
