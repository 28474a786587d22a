import type { ReactNode } from 'react';
import styles from './Checkbox.module.css';

interface Props {
  checked: boolean;
  onToggle: () => void;
  /** What it is about; all of it can be tapped. */
  children: ReactNode;
}

/** A real checkbox in its label. */
export function Checkbox({ checked, onToggle, children }: Props) {
  return (
    <label className={styles['label']}>
      <input type="checkbox" checked={checked} onChange={onToggle} />
      {children}
    </label>
  );
}
