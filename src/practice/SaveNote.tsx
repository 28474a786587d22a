import { useTranslation } from 'react-i18next';
import type { QuestionId } from '../lesson/Lesson';
import type { ReadyQuiz } from '../state/QuizState';
import styles from './SaveNote.module.css';

interface Props {
  quiz: ReadyQuiz;
  question: QuestionId;
}

/** What has become of the answer, said politely: saved, being saved, or kept nowhere. */
export function SaveNote({ quiz: { saving, keeping }, question }: Props) {
  const { t } = useTranslation();
  if (keeping.kind === 'nothing-kept') {
    return (
      <p role="status" className={styles['note']}>
        {t('practice.save.notKept')}
      </p>
    );
  }
  const own = saving.kind === 'saved' && saving.question === question && saving.by === 'this-tab';
  return (
    <p role="status" className={styles['note']}>
      {own && t('practice.save.saved')}
    </p>
  );
}
