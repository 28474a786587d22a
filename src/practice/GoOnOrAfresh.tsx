import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Attempt } from '../quiz/Attempt';
import { Button } from '../ui/Button';
import { ActionBar } from './ActionBar';
import styles from './FrontActions.module.css';

interface Props {
  attempt: Attempt;
  /** What a new attempt would ask. */
  inWords: ReactNode;
  onContinue: () => void;
  /** Null where a new attempt cannot be made: the lesson's file is out of reach. */
  onAfresh: (() => void) | null;
}

/** On with the open attempt, exactly where it was left; or a new one, which is asked once more. */
export function GoOnOrAfresh({ attempt, inWords, onContinue, onAfresh }: Props) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const { position, items } = attempt;
  if (position.kind === 'finished') return null;
  if (asking && onAfresh) return <Confirm inWords={inWords} onYes={onAfresh} onNo={() => setAsking(false)} />;
  const which = { number: position.index + 1, total: items.length };
  return (
    <ActionBar>
      <Button look="main" data-wide="" onClick={onContinue}>
        {t(position.kind === 'feedback' ? 'practice.intro.resumeFeedback' : 'practice.intro.resume', which)}
      </Button>
      {onAfresh && (
        <Button look="quiet" onClick={() => setAsking(true)}>
          {t('practice.intro.afresh')}
        </Button>
      )}
    </ActionBar>
  );
}

function Confirm({ inWords, onYes, onNo }: { inWords: ReactNode; onYes: () => void; onNo: () => void }) {
  const { t } = useTranslation();
  const no = useRef<HTMLButtonElement>(null);
  useEffect(() => no.current?.focus(), []);
  return (
    <ActionBar
      label={t('practice.intro.afreshAsk')}
      note={
        <p>
          {t('practice.intro.afreshAsk')} <span className={styles['words']}>{inWords}</span>
        </p>
      }
    >
      <Button ref={no} onClick={onNo}>
        {t('practice.intro.afreshNo')}
      </Button>
      <Button onClick={onYes}>{t('practice.intro.afreshYes')}</Button>
    </ActionBar>
  );
}
