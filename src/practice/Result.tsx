import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Passage } from '../lesson/Passage';
import type { Attempt } from '../quiz/Attempt';
import { resultOf } from '../quiz/resultOf';
import type { ReadyQuiz } from '../state/QuizState';
import { arriveAt } from './arriveAt';
import styles from './Result.module.css';
import { ResultHead } from './ResultHead';
import { ResultKinds } from './ResultKinds';
import { ResultQuestions } from './ResultQuestions';
import { ResultReread } from './ResultReread';

interface Props {
  quiz: ReadyQuiz;
  attempt: Attempt;
  passage: Passage;
  /** Whether the lesson is here for another attempt. */
  canStart: boolean;
  onStart: () => void;
}

/** What came of a finished attempt: in words, by kind, what to read again, and every question to look at once more. */
export function Result({ quiz, attempt, passage, canStart, onStart }: Props) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (heading.current) arriveAt(heading.current, 'top');
  }, []);
  const result = resultOf(attempt);
  return (
    <div className={styles['result']}>
      <ResultHead
        quiz={quiz}
        attempt={attempt}
        result={result}
        passage={passage}
        headingRef={heading}
        onStart={canStart ? onStart : null}
      />
      <div className={styles['columns']}>
        <section className={styles['main']}>
          <h2>{t('practice.result.reread')}</h2>
          <ResultReread attempt={attempt} reread={result.reread} passage={passage} />
        </section>
        <section>
          <h2>{t('practice.result.kinds')}</h2>
          <ResultKinds attempt={attempt} />
        </section>
        <section className={styles['main']}>
          <h2>{t('practice.result.questions')}</h2>
          <ResultQuestions attempt={attempt} />
        </section>
      </div>
    </div>
  );
}
