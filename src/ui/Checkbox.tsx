import type { ComponentProps } from 'react';
import styles from './Checkbox.module.css';

/** A real checkbox, to stand in the label that names it. */
export function Checkbox(props: Omit<ComponentProps<'input'>, 'type' | 'className'>) {
  return <input {...props} type="checkbox" className={styles['box']} />;
}
