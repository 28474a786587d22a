import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { Passage } from '../lesson/Passage';
import { missedIn, type Again } from '../quiz/askAgain';
import type { Attempt } from '../quiz/Attempt';
import type { Result } from '../quiz/resultOf';
import type { ReadyQuiz } from '../state/QuizState';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { attemptName } from './attemptName';
import { NotSaved } from './NotSaved';
import { useQuizHome } from './QuizHome';
import styles from './ResultHead.module.css';

interface Props {
  quiz: ReadyQuiz;
  attempt: Attempt;
  result: Result;
  passage: Passage;
  headingRef: Ref<HTMLHeadingElement>;
  onAgain: (which: Again) => void;
}

/** The score in words, and another attempt. */
export function ResultHead({ quiz, attempt, result, passage, headingRef, onAgain }: Props) {
  const { t, i18n } = useTranslation();
  const home = useQuizHome();
  const score = useScore(result);
  const { saving } = quiz;
  const busy = saving.kind === 'saving';
  const missed = missedIn(attempt).length;
  return (
    <header>
      <p className={styles['lesson']}>
        <Link to={home.article} lang="id">
          {passage.source.title}
        </Link>{' '}
        <span>{attemptName(t, i18n.language, attempt)}</span>
      </p>
      <h1 ref={headingRef} tabIndex={-1} className={styles['score']}>
        <span className="visually-hidden">{t('practice.quiz')}: </span>
        {score}
      </h1>
      {result.partly + result.wrong + result.open + result.skipped > 0 && (
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
          {result.open > 0 && <li>{t('practice.result.open', { count: result.open })}</li>}
          {result.skipped > 0 && <li>{t('practice.result.skipped', { count: result.skipped })}</li>}
          {result.retried > 0 && (
            <li>{t('practice.result.retried', { count: result.retried, found: result.found })}</li>
          )}
        </ul>
      )}
      {attempt.hash !== passage.hash && <p>{t('practice.result.earlier')}</p>}
      {quiz.keeping.kind === 'nothing-kept' && <p>{t('practice.save.notKept')}</p>}
      {saving.kind === 'not-saved' && saving.question === null && (
        <NotSaved what={t('practice.intro.notStarted')} failure={saving.failure} />
      )}
      <div className={styles['again']}>
        {missed > 0 && (
          <Button look="main" aria-disabled={busy} onClick={() => !busy && onAgain('missed')}>
            {t('practice.result.missedAgain', { count: missed })}
          </Button>
        )}
        <Button look={missed > 0 ? 'plain' : 'main'} aria-disabled={busy} onClick={() => !busy && onAgain('all')}>
          {t('practice.result.again')}
        </Button>
        <Link to={home.quiz}>{t('practice.result.other')}</Link>
        <p>{t('practice.result.againHint')}</p>
      </div>
    </header>
  );
}

/** The score as a sentence. */
function useScore({ right, outOf }: { readonly right: number; readonly outOf: number }): string {
  const { t } = useTranslation();
  if (outOf === 0) return t('practice.result.nothing');
  if (right === outOf && outOf > 1) return t('practice.result.all', { total: outOf });
  if (right === 0) return t('practice.result.none');
  return t('practice.result.score', { right, count: outOf });
}
