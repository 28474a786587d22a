import type { i18n as I18n } from 'i18next';

export const languages = ['en', 'id'] as const;
export type Language = (typeof languages)[number];
export const isLanguage = (value: unknown): value is Language => languages.some((language) => language === value);

/** What the reader and the frame around every screen say: part of the first visit. */
export const firstTexts = { en: () => import('./en.json'), id: () => import('./id.json') };
/** What the other screens, and the reader's sheets, say: comes with them. */
export const restTexts = { en: () => import('./en.rest.json'), id: () => import('./id.rest.json') };

/** The i18n that has only the first texts so far; null in the build and in tests, which have them all. */
let waiting: I18n | null = null;

/** Says that an i18n still lacks the rest: `withRest` adds it when a part needs it. */
export function lackRest(i18n: I18n): void {
  waiting = i18n;
}

/** Whether an i18n still lacks the rest. */
export const lacksRest = (i18n: I18n) => i18n === waiting;

/** Loads a part of the app together with the texts that the first visit does without. */
export function withRest<Part>(load: () => Promise<Part>): () => Promise<Part> {
  return async () => {
    const [part] = await Promise.all([load(), waiting ? addRest(waiting) : null]);
    return part;
  };
}

async function addRest(i18n: I18n): Promise<void> {
  const { language } = i18n;
  if (isLanguage(language))
    i18n.addResourceBundle(language, 'translation', (await restTexts[language]()).default, true);
  if (i18n.language === language)
    waiting = null; // from now on a change of language loads both
  else await addRest(i18n); // it changed meanwhile
}
