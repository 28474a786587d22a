import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { Passage } from '../lesson/Passage';
import type { Attempt } from '../quiz/Attempt';
import type { QuizChoice } from '../quiz/QuizChoice';
import type { QuizState } from '../state/QuizState';
import { askedIn, kindsIn, totalOf } from './askedIn';
import { ChoiceInWords } from './ChoiceInWords';
import { Choosing } from './Choosing';
import styles from './Front.module.css';
import { FrontActions } from './FrontActions';
import { History } from './History';
import type { LessonFile } from './useLessonFile';
import { useQuizHome } from './QuizHome';
import { useQuizChoice } from './useQuizChoice';

interface Props {
  passage: Passage;
  file: LessonFile;
  quiz: QuizState;
  /** The attempt that is open, if there is one. */
  attempt: Attempt | null;
  onStart: (choice: QuizChoice) => void;
  onContinue: () => void;
  onRetry: () => void;
}

/** The first page of a quiz: what it asks, what one wants of it, and the way in. The one that is prerendered. */
export function Front({ passage, file, quiz, attempt, onStart, onContinue, onRetry }: Props) {
  const { t } = useTranslation();
  const home = useQuizHome();
  const asked = askedIn(passage.id, file.kind === 'loaded' ? file.lesson : null);
  const { choice, choose } = useQuizChoice(asked);
  const total = asked && totalOf(kindsIn(asked, null));
  const wanted = asked && totalOf(kindsIn(asked, choice.set), choice.without);
  return (
    <div className={styles['front']}>
      <header>
        <p className={`chrome ${styles['kicker']}`}>
          <span>{t('practice.quiz')}</span>{' '}
          {total !== null && <span>{t('practice.intro.questions', { count: total })}</span>}{' '}
          <Link to={home.article}>{t('practice.toArticle')}</Link>
        </p>
        <h1 lang="id" className={styles['title']}>
          {passage.source.title}
        </h1>
      </header>
      <div className="chrome">
        <p className={styles['how']}>{t('practice.intro.how')}</p>
        {home.of === 'text' && <p className={styles['how']}>{t('practice.own.how')}</p>}
        {attempt && <h2 className={styles['heading']}>{t('practice.choose.another')}</h2>}
        <Choosing asked={asked} choice={choice} onChoose={choose} />
        {quiz.kind === 'ready' && <History attempts={quiz.attempts} open={attempt} />}
        <p className={styles['noScript']}>{t('practice.intro.noScript')}</p>
        <FrontActions
          lesson={passage.id}
          file={file}
          quiz={quiz}
          attempt={attempt}
          wanted={wanted}
          inWords={<ChoiceInWords asked={asked} choice={choice} wanted={wanted} />}
          onStart={() => onStart(choice)}
          onContinue={onContinue}
          onRetry={onRetry}
        />
      </div>
    </div>
  );
}
