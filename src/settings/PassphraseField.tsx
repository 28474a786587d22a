import { useId, useState, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button';
import styles from './YourData.module.css';

interface Props {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** For password managers: whether it is made or asked for. */
  kind: 'new' | 'current';
  hint?: string;
  /** What is wrong with it; null if nothing. */
  wrong: string | null;
  field?: RefObject<HTMLInputElement | null>;
}

/** A field for a passphrase, which can be looked at. */
export function PassphraseField({ label, value, onChange, kind, hint, wrong, field }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const [shown, setShown] = useState(false);
  return (
    <div className={styles['passphrase']}>
      <label htmlFor={id}>{label}</label>
      <div className={styles['actions']}>
        <input
          ref={field}
          id={id}
          type={shown ? 'text' : 'password'}
          autoComplete={`${kind}-password`}
          autoCapitalize="none"
          spellCheck={false}
          value={value}
          aria-invalid={wrong !== null}
          aria-describedby={`${id}-hint ${id}-wrong`}
          onChange={({ target }) => onChange(target.value)}
        />
        <Button aria-pressed={shown} onClick={() => setShown(!shown)}>
          {t('settings.data.backUp.show')}
        </Button>
      </div>
      <p id={`${id}-hint`} className={styles['hint']}>
        {hint}
      </p>
      <p id={`${id}-wrong`} role="alert" className={wrong === null ? undefined : styles['trouble']}>
        {wrong}
      </p>
    </div>
  );
}
