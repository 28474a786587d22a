import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { CatalogueEntry } from '../lesson/catalogue';
import type { LessonProgress } from '../shelf/LessonProgress';
import type { Coverage } from '../study/coverageOf';
import type { Knowledge } from '../state/shelf';
import { CoverageLine } from './CoverageLine';
import { FoundIn, type Hit } from './FoundIn';
import styles from './LessonItem.module.css';
import { Marked } from './Marked';
import { ProgressLine } from './ProgressLine';

interface Props {
  lesson: CatalogueEntry;
  /** Null until the shelf has answered. */
  progress: LessonProgress | null;
  coverage: Coverage | null;
  knowledge: Knowledge;
  /** Of its heading. */
  level: 'h2' | 'h3';
  /** What was found in it; null where nothing was searched for. */
  hit: Hit | null;
}

/** One lesson: what it is, from where, how hard, how much of it is known, and how far one has come. */
export function LessonItem({ lesson, progress, coverage, knowledge, level: Heading, hit }: Props) {
  const { t, i18n } = useTranslation();
  const titleId = useId();
  const address = `/lessons/${lesson.id}`;
  return (
    <article className={styles['item']} aria-labelledby={titleId}>
      <Heading id={titleId} lang="id" className={styles['title']}>
        <Link to={address}>{hit ? <Marked {...hit.title} /> : lesson.title}</Link>
      </Heading>
      <ul className={`chrome ${styles['facts']}`}>
        <li className={styles['topic']}>{t(`topics.${lesson.topic}`)}</li>
        <li>{t('library.level', { ...lesson.level })}</li>
        <li>{t('library.words', { count: lesson.words })}</li>
      </ul>
      {hit?.sentence ? (
        <FoundIn sentence={hit.sentence} address={address} />
      ) : (
        <p className={`chrome ${styles['summary']}`}>
          {i18n.language === 'id' ? lesson.summary.id : lesson.summary.en}
        </p>
      )}
      <p lang="id" className={styles['source']}>
        {[lesson.publisher, lesson.date].filter(Boolean).join(' · ')}
      </p>
      <CoverageLine id={lesson.id} titleId={titleId} coverage={coverage} knowledge={knowledge} />
      <ProgressLine lessonId={lesson.id} titleId={titleId} progress={progress} />
    </article>
  );
}
