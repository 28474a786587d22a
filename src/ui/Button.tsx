import type { ComponentProps } from 'react';
import styles from './Button.module.css';

interface Props extends ComponentProps<'button'> {
  /** `plain`: the usual outline; `main`: the one thing to do next; `quiet`: text only. */
  look?: 'plain' | 'main' | 'quiet';
}

/** A real button, 44 px high at least. */
export function Button({ look = 'plain', className, ...props }: Props) {
  return <button type="button" {...props} className={`${styles['button']} ${styles[look]} ${className ?? ''}`} />;
}
