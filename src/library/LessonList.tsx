import type { CatalogueEntry } from '../lesson/catalogue';
import { LessonItem } from './LessonItem';
import styles from './LessonList.module.css';
import type { LessonProgress } from './LessonProgress';
import type { AllProgress } from './useProgress';

interface Props {
  lessons: readonly CatalogueEntry[];
  /** Null until it has been read from storage. */
  progress: AllProgress | null;
}

/** The lessons as a list of contents: one column of headlines, ruled. */
export function LessonList({ lessons, progress }: Props) {
  return (
    <ul className={styles['list']}>
      {lessons.map((lesson) => (
        <li key={lesson.id}>
          <LessonItem lesson={lesson} progress={progress && (progress.get(lesson.id) ?? NOT_STARTED)} />
        </li>
      ))}
    </ul>
  );
}

const NOT_STARTED: LessonProgress = { reading: { kind: 'unread' }, quiz: { kind: 'none' } };
