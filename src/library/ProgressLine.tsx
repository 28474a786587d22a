import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { LessonProgress, ReadingProgress } from '../shelf/LessonProgress';
import styles from './ProgressLine.module.css';

interface Props {
  lessonId: string;
  /** Element that names the lesson: thirty links called “Continue quiz” tell nobody which. */
  titleId: string;
  /** Null until storage has answered: the line is empty but has its height, so that nothing moves then. */
  progress: LessonProgress | null;
}

/** How far one has come with a lesson, and the way on in its quiz. */
export function ProgressLine({ lessonId, titleId, progress }: Props) {
  const { t } = useTranslation();
  return (
    <p className={`chrome ${styles['line']}`}>
      {progress && <ReadingLine reading={progress.reading} />}
      {progress && progress.quiz.kind !== 'none' && (
        <Link to={`/lessons/${lessonId}/quiz`} aria-describedby={titleId}>
          {progress.quiz.kind === 'resume'
            ? t('library.quiz.resume', progress.quiz)
            : t('library.quiz.result', progress.quiz)}
        </Link>
      )}
    </p>
  );
}

/** Where reading stopped. */
export function ReadingLine({ reading }: { reading: ReadingProgress }) {
  const { t } = useTranslation();
  switch (reading.kind) {
    case 'unread':
      return <span>{t('library.reading.unread')}</span>;
    case 'opened':
      return <span>{t('library.reading.opened')}</span>;
    case 'paragraph':
      return <span>{t('library.reading.paragraph', reading)}</span>;
    default:
      return reading satisfies never;
  }
}
