import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { Passage } from '../lesson/Passage';
import type { Attempt } from '../quiz/Attempt';
import type { QuizState } from '../state/QuizState';
import styles from './Front.module.css';
import { FrontActions } from './FrontActions';
import { KindTable } from './KindTable';
import { countQuestions, countsOf } from './questionCounts';
import type { LessonFile } from './useLessonFile';

interface Props {
  passage: Passage;
  file: LessonFile;
  quiz: QuizState;
  /** The attempt that is open, if there is one. */
  attempt: Attempt | null;
  onStart: () => void;
  onContinue: () => void;
  onRetry: () => void;
}

/** The first page of a quiz: what it asks, and the way in. The one that is prerendered. */
export function Front({ passage, file, quiz, attempt, onStart, onContinue, onRetry }: Props) {
  const { t } = useTranslation();
  const questions = attempt?.items.map(({ question }) => question);
  const counts = questions
    ? countQuestions(questions)
    : countsOf(passage.id, file.kind === 'loaded' ? file.lesson : null);
  return (
    <div className={styles['front']}>
      <header>
        <p className={`chrome ${styles['kicker']}`}>
          <span>{t('practice.quiz')}</span>{' '}
          {counts && <span>{t('practice.intro.questions', { count: counts.total })}</span>}
        </p>
        <h1 lang="id" className={styles['title']}>
          {passage.source.title}
        </h1>
      </header>
      <div className="chrome">
        <p className={styles['how']}>{t('practice.intro.how')}</p>
        <FrontActions
          lesson={passage.id}
          file={file}
          quiz={quiz}
          attempt={attempt}
          onStart={onStart}
          onContinue={onContinue}
          onRetry={onRetry}
        />
        <p className={styles['noScript']}>{t('practice.intro.noScript')}</p>
        <p className={styles['article']}>
          <Link to={`/lessons/${passage.id}`}>{t('practice.toArticle')}</Link>
        </p>
        <h2 className={styles['asked']}>{t('practice.intro.asked')}</h2>
        <KindTable counts={counts} />
      </div>
    </div>
  );
}
