import { useTranslation } from 'react-i18next';
import type { QuestionId } from '../lesson/Lesson';
import type { ReadyQuiz } from '../state/QuizState';
import styles from './SaveNote.module.css';

interface Props {
  quiz: ReadyQuiz;
  /** Whose answer; null for any, where the next question has come up already. */
  question: QuestionId | null;
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
  const own = saving.kind === 'saved' && saving.by === 'this-tab' && isOf(saving.question, question);
  return (
    <p role="status" className={styles['note']}>
      {own && t('practice.save.saved')}
    </p>
  );
}

const isOf = (saved: QuestionId | null, wanted: QuestionId | null) =>
  wanted === null ? saved !== null : saved === wanted;
