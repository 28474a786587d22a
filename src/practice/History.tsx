import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { Attempt } from '../quiz/Attempt';
import { resultOf } from '../quiz/resultOf';
import { Button } from '../ui/Button';
import { attemptName } from './attemptName';
import styles from './History.module.css';
import { quizSearch } from './quizAddress';
import { useQuizHome } from './QuizHome';

/** How many are listed at first. */
const AT_FIRST = 6;

interface Props {
  /** All attempts at the lesson, the earliest first. */
  attempts: readonly Attempt[];
  /** The one that can be gone on with: it is offered elsewhere. */
  open: Attempt | null;
}

/** The attempts so far, the latest first: when, at what, how it went; each opens to be looked at again. */
export function History({ attempts, open }: Props) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const rows = attempts
    .map((attempt, index) => ({ attempt, nth: index + 1 }))
    .filter(({ attempt }) => attempt !== open)
    .toReversed();
  return (
    <section className={styles['history']}>
      <h2>{t('practice.history.heading')}</h2>
      {rows.length === 0 && <p className={styles['none']}>{t('practice.history.none')}</p>}
      <ol role="list">
        {rows.slice(0, all ? rows.length : AT_FIRST).map(({ attempt, nth }) => (
          <li key={attempt.id}>
            <Row attempt={attempt} nth={nth} />
          </li>
        ))}
      </ol>
      {!all && rows.length > AT_FIRST && (
        <Button look="quiet" onClick={() => setAll(true)}>
          {t('practice.history.more', { count: rows.length - AT_FIRST })}
        </Button>
      )}
    </section>
  );
}

function Row({ attempt, nth }: { attempt: Attempt; nth: number }) {
  const { t, i18n } = useTranslation();
  const home = useQuizHome();
  const { right, outOf, open, retried, skipped } = resultOf(attempt);
  const when = new Intl.DateTimeFormat(i18n.language === 'id' ? 'id-ID' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(new Date(attempt.startedAt));
  const score =
    open > 0
      ? t('practice.history.open', { answered: outOf - open, total: outOf })
      : t('practice.result.kindScore', { right, total: outOf });
  return (
    <Link to={home.quiz + quizSearch({ kind: 'attempt', nth, question: null })}>
      <span className={styles['when']}>{when}</span>{' '}
      <span className={styles['what']}>{attemptName(t, i18n.language, attempt)}</span>{' '}
      <span className={styles['score']}>
        {[
          score,
          ...(retried > 0 ? [t('practice.history.retried', { count: retried })] : []),
          ...(skipped > 0 ? [t('practice.result.skipped', { count: skipped })] : []),
        ].join(' · ')}
      </span>
    </Link>
  );
}
