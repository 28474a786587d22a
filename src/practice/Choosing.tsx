import { useTranslation } from 'react-i18next';
import type { SetId } from '../lesson/Lesson';
import { QUIZ_LENGTHS, type QuizChoice } from '../quiz/QuizChoice';
import { FEEDBACKS } from '../quiz/QuizEvent';
import { Choice } from '../ui/Choice';
import { kindsIn, totalOf, type Asked } from './askedIn';
import styles from './Choosing.module.css';
import { KindChoice } from './KindChoice';

interface Props {
  asked: Asked | null;
  choice: QuizChoice;
  onChoose: (change: Partial<QuizChoice>) => void;
}

/** What to be asked: which set, how many, which kinds; and when to be told. */
export function Choosing({ asked, choice, onChoose }: Props) {
  const { t } = useTranslation();
  const kinds = asked && kindsIn(asked, choice.set);
  return (
    <div className={styles['choosing']}>
      {asked && asked.sets.length > 0 && <SetChoice asked={asked} set={choice.set} onChoose={onChoose} />}
      <div className={styles['how']}>
        <Choice
          legend={t('practice.choose.length')}
          options={QUIZ_LENGTHS.map((length) => ({
            value: String(length),
            label: length === 'all' ? t('practice.choose.lengthAll') : String(length),
          }))}
          value={String(choice.length)}
          onChange={(value) => onChoose({ length: QUIZ_LENGTHS.find((length) => String(length) === value) ?? 'all' })}
        />
        <Choice
          legend={t('practice.choose.feedback')}
          options={FEEDBACKS.map((feedback) => ({ value: feedback, label: t(`practice.choose.${feedback}`) }))}
          value={choice.feedback}
          onChange={(feedback) => onChoose({ feedback })}
        />
      </div>
      <KindChoice kinds={kinds} without={choice.without} onChoose={(without) => onChoose({ without })} />
    </div>
  );
}

interface SetProps {
  asked: Asked;
  set: SetId | null;
  onChoose: Props['onChoose'];
}

function SetChoice({ asked, set, onChoose }: SetProps) {
  const { t, i18n } = useTranslation();
  const lang = i18n.language === 'id' ? 'id' : 'en';
  const counted = (title: string, one: SetId | null) =>
    t('practice.choose.counted', { title, count: totalOf(kindsIn(asked, one)) });
  return (
    <div className={styles['sets']}>
      <Choice
        legend={t('practice.choose.set')}
        options={[
          { value: '', label: counted(t('practice.choose.all'), null), hint: t('practice.choose.allHint') },
          ...asked.sets.map(({ id, title, about }) => ({
            value: id as string,
            label: counted(title[lang], id),
            hint: about[lang],
          })),
        ]}
        value={set ?? ''}
        onChange={(value) => onChoose({ set: asked.sets.find(({ id }) => id === value)?.id ?? null })}
      />
    </div>
  );
}
