import { createInstance, type i18n as I18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { firstTexts, lackRest, lacksRest, restTexts, type Language } from '../locales/texts';

/**
 * One language at a time: its texts are chunks of their own, preloaded by the page that was built in it.
 *
 * @param texts `first` leaves out what parts of the app bring along through `withRest`
 */
export async function createI18n(language: Language, texts: 'all' | 'first' = 'all'): Promise<I18n> {
  const i18n = createInstance();
  const [own, rest] = await Promise.all([firstTexts[language](), texts === 'all' ? restTexts[language]() : null]);
  // Resources are given and initAsync is off, so everything is ready when this returns and no component suspends.
  await i18n.use(initReactI18next).init({
    lng: language,
    resources: { [language]: { translation: { ...own.default, ...rest?.default } } },
    initAsync: false,
    interpolation: { escapeValue: false }, // React escapes
    react: { useSuspense: false },
    ...({ showSupportNotice: false } as object), // understood, but missing from the types
  });
  if (texts === 'first') lackRest(i18n);
  return i18n;
}

/** Loads the language's texts if need be, then switches every label at once. */
export async function switchLanguage(i18n: I18n, language: Language): Promise<void> {
  const [own, rest] = await Promise.all([firstTexts[language](), lacksRest(i18n) ? null : restTexts[language]()]);
  i18n.addResourceBundle(language, 'translation', { ...own.default, ...rest?.default }, true);
  await i18n.changeLanguage(language);
}
