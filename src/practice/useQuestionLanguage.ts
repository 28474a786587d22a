import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExplanationLanguage } from '../lesson/Lesson';

/** In which language questions are shown: the interface's, or, for as long as the reader likes, the other one. */
export interface QuestionLanguage {
  readonly lang: ExplanationLanguage;
  readonly switched: boolean;
  readonly toggle: () => void;
}

/** Holds the choice for as long as the component is there; the first choice is the interface's language. */
export function useQuestionLanguage(): QuestionLanguage {
  const { i18n } = useTranslation();
  const [switched, setSwitched] = useState(false);
  const own = i18n.language === 'id' ? 'id' : 'en';
  const other = own === 'id' ? 'en' : 'id';
  return { lang: switched ? other : own, switched, toggle: () => setSwitched((before) => !before) };
}
