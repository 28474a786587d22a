import { useId } from 'react';
import styles from './Switch.module.css';

interface Props {
  label: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
  /** What it means, in a line beneath the label. */
  hint?: string;
}

/** On or off, at once: a real checkbox that says it is a switch. */
export function Switch({ label, checked, onChange, hint }: Props) {
  const id = useId();
  return (
    <div>
      <label className={styles['label']}>
        <input
          type="checkbox"
          // oxlint-disable-next-line jsx-a11y/role-has-required-aria-props -- a checkbox has `checked` for it
          role="switch"
          checked={checked}
          onChange={(event) => onChange(event.target.checked)}
          aria-describedby={hint ? id : undefined}
        />
        <span>{label}</span>
      </label>
      {hint && (
        <p id={id} className={styles['hint']}>
          {hint}
        </p>
      )}
    </div>
  );
}
