import type { CatalogueEntry } from '../lesson/catalogue';
import type { LessonProgress } from '../shelf/LessonProgress';
import type { Coverage } from '../study/coverageOf';
import type { Knowledge } from '../state/shelf';
import { LessonItem } from './LessonItem';
import styles from './LessonList.module.css';

/** A lesson, and what the shelf says of it; null until it has answered. */
export interface ListedLesson {
  readonly lesson: CatalogueEntry;
  readonly progress: LessonProgress | null;
  readonly coverage: Coverage | null;
}

/** The lessons as a list of contents: one column of headlines, ruled. */
export function LessonList({ lessons, knowledge }: { lessons: readonly ListedLesson[]; knowledge: Knowledge }) {
  return (
    <ul className={styles['list']}>
      {lessons.map(({ lesson, progress, coverage }) => (
        <li key={lesson.id}>
          <LessonItem
            lesson={lesson}
            progress={progress}
            coverage={coverage}
            knowledge={knowledge}
            level="h2"
            hit={null}
          />
        </li>
      ))}
    </ul>
  );
}
