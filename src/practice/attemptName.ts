import type { TFunction } from 'i18next';
import type { Attempt } from '../quiz/Attempt';

/** What an attempt asked: the questions missed before, a set, or all sets; nothing to be said of a lesson that has none. */
export function attemptName(t: TFunction, language: string, { set, sets, missedOf }: Attempt): string {
  if (missedOf !== null) return t('practice.history.missed');
  const chosen = sets.find(({ id }) => id === set);
  if (chosen) return chosen.title[language === 'id' ? 'id' : 'en'];
  return sets.length > 0 ? t('practice.choose.all') : '';
}
