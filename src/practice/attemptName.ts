import type { TFunction } from 'i18next';
import type { Attempt } from '../quiz/Attempt';

/** What an attempt asked: the questions missed before, a set, or all sets. */
export function attemptName(t: TFunction, language: string, { set, sets, missedOf }: Attempt): string {
  if (missedOf !== null) return t('practice.history.missed');
  const chosen = sets.find(({ id }) => id === set);
  return chosen ? chosen.title[language === 'id' ? 'id' : 'en'] : t('practice.choose.all');
}
