import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FailureKind } from '../state/QuizState';
import { markWords, useStatus } from '../state/knowledge';
import { useWillBeKept } from '../state/useWillBeKept';
import { STATUSES, type LexemeKey, type Status } from '../study/Standing';
import styles from './StatusChoice.module.css';

interface Props {
  /** Null: not known yet. */
  lexeme: LexemeKey | null;
  /** Id of the lesson, or of the text of one's own, that it is met in; null if in none. */
  text: string | null;
  /** Asked before anything is marked. */
  mayChoose?: () => boolean;
  /** Where the options say enough; screen readers still hear the legend. */
  legendHidden?: boolean;
}

const always = () => true;

/** What a word is to the reader, to be said and seen. */
export function StatusChoice({ lexeme, text, mayChoose = always, legendHidden = false }: Props) {
  const { t } = useTranslation();
  const name = useId();
  const status = useStatus(lexeme);
  const kept = useWillBeKept();
  const [failure, setFailure] = useState<{ lexeme: LexemeKey; why: FailureKind } | null>(null);
  const choose = async (to: Status) => {
    if (lexeme === null || !mayChoose()) return;
    const outcome = await markWords([lexeme], to, 'card', text);
    setFailure(outcome.ok ? null : { lexeme, why: outcome.failure.kind });
  };
  return (
    <fieldset className={`chrome ${styles['status']}`} data-status={status}>
      <legend className={legendHidden ? 'visually-hidden' : undefined}>{t('knowledge.legend')}</legend>
      <div className={styles['options']}>
        {STATUSES.map((option) => (
          <label key={option}>
            <input
              type="radio"
              name={name}
              value={option}
              disabled={status === undefined}
              checked={status === option}
              onChange={() => void choose(option)}
            />
            <span className={styles[option]}>{t(`knowledge.${option}`)}</span>
          </label>
        ))}
      </div>
      {!kept && status && status !== 'unseen' && <p className={styles['note']}>{t('knowledge.notKept')}</p>}
      {failure && failure.lexeme === lexeme && (
        <p role="alert" className={styles['note']}>
          {t('knowledge.notSaved')} {t(`storageFailure.${failure.why}`)}
        </p>
      )}
    </fieldset>
  );
}
