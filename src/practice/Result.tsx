import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Passage } from '../lesson/Passage';
import type { Again } from '../quiz/askAgain';
import type { Attempt } from '../quiz/Attempt';
import { resultOf } from '../quiz/resultOf';
import type { ReadyQuiz } from '../state/QuizState';
import { arriveAt } from './arriveAt';
import { kindNames } from './kinds/kindViews';
import styles from './Result.module.css';
import { ResultHead } from './ResultHead';
import { ResultQuestions } from './ResultQuestions';
import { ResultReread } from './ResultReread';
import { ScoreList } from './ScoreList';

interface Props {
  quiz: ReadyQuiz;
  attempt: Attempt;
  /** Which of all attempts, from 1. */
  nth: number;
  passage: Passage;
  onAgain: (which: Again) => void;
}

/** What came of an attempt: in words, by set and kind, what to read again, and every question to look at once more. */
export function Result({ quiz, attempt, nth, passage, onAgain }: Props) {
  const { t, i18n } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (heading.current) arriveAt(heading.current, 'top');
  }, []);
  const result = resultOf(attempt);
  const { items, sets } = attempt;
  const lang = i18n.language === 'id' ? 'id' : 'en';
  return (
    <div className={styles['result']}>
      <ResultHead
        quiz={quiz}
        attempt={attempt}
        result={result}
        passage={passage}
        headingRef={heading}
        onAgain={onAgain}
      />
      <div className={styles['columns']}>
        <section className={styles['main']}>
          <h2>{t('practice.result.reread')}</h2>
          <ResultReread attempt={attempt} result={result} passage={passage} />
        </section>
        <section>
          {sets.length > 1 && (
            <>
              <h2>{t('practice.result.sets')}</h2>
              <ScoreList
                rows={sets.map(({ id, title, questions }) => ({
                  key: id,
                  label: title[lang],
                  items: items.filter(({ question }) => questions.includes(question.id)),
                }))}
              />
            </>
          )}
          <h2>{t('practice.result.kinds')}</h2>
          <ScoreList
            rows={kindNames.map((name) => ({
              key: name,
              label: t(`practice.kinds.${name}.name`),
              items: items.filter(({ question }) => question.kind === name),
            }))}
          />
        </section>
        <section className={styles['main']}>
          <h2>{t('practice.result.questions')}</h2>
          <ResultQuestions attempt={attempt} nth={nth} />
        </section>
      </div>
    </div>
  );
}
