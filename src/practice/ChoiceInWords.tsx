import { useTranslation } from 'react-i18next';
import type { QuizChoice } from '../quiz/QuizChoice';
import type { Asked } from './askedIn';

interface Props {
  asked: Asked | null;
  choice: QuizChoice;
  /** How many questions the choice leaves; null while that is not known. */
  wanted: number | null;
}

/** What a start begins, in a few words: beside the button, so that nobody has to scroll up to see it. */
export function ChoiceInWords({ asked, choice, wanted }: Props) {
  const { t, i18n } = useTranslation();
  if (wanted === 0) return t('practice.choose.nothing');
  if (wanted === null) return null;
  const set = asked?.sets.find(({ id }) => id === choice.set);
  const count = choice.length === 'all' ? wanted : Math.min(choice.length, wanted);
  return [
    t('practice.intro.questions', { count }),
    ...(set ? [set.title[i18n.language === 'id' ? 'id' : 'en']] : []),
    t(`practice.choose.${choice.feedback}Short`),
  ].join(' · ');
}
