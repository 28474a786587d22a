import { createInstance, type i18n as I18n } from 'i18next';
import { initReactI18next } from 'react-i18next';

export const languages = ['en', 'id'] as const;
export type Language = (typeof languages)[number];
export const isLanguage = (value: unknown): value is Language => languages.some((language) => language === value);

const load = { en: () => import('../locales/en.json'), id: () => import('../locales/id.json') };

/** One language at a time: its texts are a chunk of their own, preloaded by the page that was built in it. */
export async function createI18n(language: Language): Promise<I18n> {
  const i18n = createInstance();
  // Resources are given and initAsync is off, so everything is ready when this returns and no component suspends.
  await i18n.use(initReactI18next).init({
    lng: language,
    resources: { [language]: { translation: (await load[language]()).default } },
    initAsync: false,
    interpolation: { escapeValue: false }, // React escapes
    react: { useSuspense: false },
    ...({ showSupportNotice: false } as object), // understood, but missing from the types
  });
  return i18n;
}

/** Loads the language's texts if need be, then switches every label at once. */
export async function switchLanguage(i18n: I18n, language: Language): Promise<void> {
  if (!i18n.hasResourceBundle(language, 'translation'))
    i18n.addResourceBundle(language, 'translation', (await load[language]()).default);
  await i18n.changeLanguage(language);
}
