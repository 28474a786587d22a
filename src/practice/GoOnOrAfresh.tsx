import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Attempt } from '../quiz/Attempt';
import { Button } from '../ui/Button';
import styles from './FrontActions.module.css';

interface Props {
  attempt: Attempt;
  onContinue: () => void;
  /** Null where a new attempt cannot be made: the lesson's file is out of reach. */
  onAfresh: (() => void) | null;
}

/** On with the open attempt, exactly where it was left; or a new one, which is asked once more. */
export function GoOnOrAfresh({ attempt, onContinue, onAfresh }: Props) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const { position, items } = attempt;
  if (position.kind === 'finished') return null;
  if (asking && onAfresh) return <Confirm onYes={onAfresh} onNo={() => setAsking(false)} />;
  const which = { number: position.index + 1, total: items.length };
  return (
    <div className={styles['actions']}>
      <Button look="main" onClick={onContinue}>
        {t(position.kind === 'feedback' ? 'practice.intro.resumeFeedback' : 'practice.intro.resume', which)}
      </Button>
      {onAfresh && (
        <Button look="quiet" onClick={() => setAsking(true)}>
          {t('practice.intro.afresh')}
        </Button>
      )}
    </div>
  );
}

function Confirm({ onYes, onNo }: { onYes: () => void; onNo: () => void }) {
  const { t } = useTranslation();
  const no = useRef<HTMLButtonElement>(null);
  useEffect(() => no.current?.focus(), []);
  return (
    <div role="group" aria-label={t('practice.intro.afreshAsk')} className={styles['confirm']}>
      <p>{t('practice.intro.afreshAsk')}</p>
      <div className={styles['actions']}>
        <Button ref={no} onClick={onNo}>
          {t('practice.intro.afreshNo')}
        </Button>
        <Button onClick={onYes}>{t('practice.intro.afreshYes')}</Button>
      </div>
    </div>
  );
}
