import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FailureKind } from '../state/QuizState';
import { markWords, useStatus } from '../state/knowledge';
import { useWillBeKept } from '../state/useWillBeKept';
import type { NamedLexeme } from '../study/namedLexeme';
import { STATUSES, type LexemeKey, type Status } from '../study/Standing';
import styles from './StatusChoice.module.css';

interface Props {
  /** Null: not known yet. */
  lexeme: NamedLexeme | null;
  /** Id of the lesson, or of the text of one's own, that it is met in; null if in none. */
  text: string | null;
  /** Asked before anything is marked. */
  mayChoose?: () => boolean;
  /** What else it might be about, and how to turn to that. */
  other?: { readonly lexeme: NamedLexeme; readonly onTurn: () => void } | null;
}

const always = () => true;

/** What a lexeme is to the reader, to be said and seen. It says which lexeme: membuka is marked as buka, and with all its forms. */
export function StatusChoice({ lexeme, text, mayChoose = always, other = null }: Props) {
  const { t } = useTranslation();
  const name = useId();
  const key = lexeme?.key ?? null;
  const status = useStatus(key);
  const kept = useWillBeKept();
  const [failure, setFailure] = useState<{ lexeme: LexemeKey; why: FailureKind } | null>(null);
  const choose = async (to: Status) => {
    if (key === null || !mayChoose()) return;
    const outcome = await markWords([key], to, 'card', text);
    setFailure(outcome.ok ? null : { lexeme: key, why: outcome.failure.kind });
  };
  return (
    <fieldset className={`chrome ${styles['status']}`} data-status={status}>
      <legend>
        <span className="visually-hidden">{t('knowledge.legend')}</span> {lexeme && <Name lexeme={lexeme} />}
      </legend>
      {other && (
        <button type="button" className={styles['other']} onClick={other.onTurn}>
          {t('knowledge.or')} <span lang="id">{other.lexeme.headword}</span>
        </button>
      )}
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
      {failure && failure.lexeme === key && (
        <p role="alert" className={styles['note']}>
          {t('knowledge.notSaved')} {t(`storageFailure.${failure.why}`)}
        </p>
      )}
    </fieldset>
  );
}

/** The lexeme by its headword, and what else is marked with it. */
function Name({ lexeme: { headword, sort } }: { lexeme: NamedLexeme }) {
  const { t } = useTranslation();
  return (
    <>
      <strong lang="id">{headword}</strong>
      {sort !== 'invariable' && <> {t(`knowledge.${sort}`)}</>}
    </>
  );
}
