import { useTranslation } from 'react-i18next';
import type { Bilingual } from '../lesson/Lesson';

/** Picks the interface's language of a text written in both, with the `lang` that goes onto its element. */
export function useBilingual(): (text: Bilingual) => { readonly lang: 'en' | 'id'; readonly text: string } {
  const { i18n } = useTranslation();
  const lang = i18n.language === 'id' ? 'id' : 'en';
  return (text) => ({ lang, text: text[lang] });
}
