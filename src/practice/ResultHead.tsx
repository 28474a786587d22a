import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { Passage } from '../lesson/Passage';
import type { Attempt } from '../quiz/Attempt';
import type { Result } from '../quiz/resultOf';
import type { ReadyQuiz } from '../state/QuizState';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { NotSaved } from './NotSaved';
import styles from './ResultHead.module.css';

interface Props {
  quiz: ReadyQuiz;
  attempt: Attempt;
  result: Result;
  passage: Passage;
  headingRef: Ref<HTMLHeadingElement>;
  /** Null where the lesson is not here for another attempt. */
  onStart: (() => void) | null;
}

/** The score in words, and another attempt. */
export function ResultHead({ quiz, attempt, result, passage, headingRef, onStart }: Props) {
  const { t } = useTranslation();
  const score = useScore(result);
  const { saving } = quiz;
  return (
    <header>
      <p className={styles['lesson']}>
        <Link to={`/lessons/${passage.id}`} lang="id">
          {passage.source.title}
        </Link>
      </p>
      <h1 ref={headingRef} tabIndex={-1} className={styles['score']}>
        <span className="visually-hidden">{t('practice.quiz')}: </span>
        {score}
      </h1>
      {result.partly + result.wrong > 0 && (
        <ul role="list" className={styles['rest']}>
          {result.partly > 0 && (
            <li data-mark="partly">
              <Icon name="partly" size={20} />
              {t('practice.result.partly', { count: result.partly })}
            </li>
          )}
          {result.wrong > 0 && (
            <li data-mark="wrong">
              <Icon name="wrong" size={20} />
              {t('practice.result.wrong', { count: result.wrong })}
            </li>
          )}
        </ul>
      )}
      {attempt.hash !== passage.hash && <p>{t('practice.result.earlier')}</p>}
      {quiz.keeping.kind === 'nothing-kept' && <p>{t('practice.save.notKept')}</p>}
      {saving.kind === 'not-saved' && saving.question === null && (
        <NotSaved what={t('practice.intro.notStarted')} failure={saving.failure} />
      )}
      {onStart && (
        <p className={styles['again']}>
          <Button look="main" aria-disabled={saving.kind === 'saving'} onClick={onStart}>
            {t('practice.result.again')}
          </Button>
          <span>{t('practice.result.againHint')}</span>
        </p>
      )}
    </header>
  );
}

/** The score as a sentence. */
function useScore({ right, outOf }: { readonly right: number; readonly outOf: number }): string {
  const { t } = useTranslation();
  if (right === outOf) return t('practice.result.all', { total: outOf });
  if (right === 0) return t('practice.result.none');
  return t('practice.result.score', { right, count: outOf });
}
