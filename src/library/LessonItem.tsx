import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { CatalogueEntry } from '../lesson/catalogue';
import styles from './LessonItem.module.css';
import type { LessonProgress } from './LessonProgress';
import { ProgressLine } from './ProgressLine';

interface Props {
  lesson: CatalogueEntry;
  progress: LessonProgress | null;
}

/** One lesson: what it is, from where, how hard, and how far one has come. */
export function LessonItem({ lesson, progress }: Props) {
  const { t, i18n } = useTranslation();
  const titleId = useId();
  return (
    <article className={styles['item']} aria-labelledby={titleId}>
      <h2 id={titleId} lang="id" className={styles['title']}>
        <Link to={`/lessons/${lesson.id}`}>{lesson.title}</Link>
      </h2>
      <ul className={`chrome ${styles['facts']}`}>
        <li className={styles['topic']}>{t(`topics.${lesson.topic}`)}</li>
        <li>{t('library.level', { ...lesson.level })}</li>
        <li>{t('library.words', { count: lesson.words })}</li>
      </ul>
      <p className={`chrome ${styles['summary']}`}>{i18n.language === 'id' ? lesson.summary.id : lesson.summary.en}</p>
      <p lang="id" className={styles['source']}>
        {[lesson.publisher, lesson.date].filter(Boolean).join(' · ')}
      </p>
      <ProgressLine lessonId={lesson.id} titleId={titleId} progress={progress} />
    </article>
  );
}
