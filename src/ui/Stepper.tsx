import { Button } from './Button';
import styles from './Stepper.module.css';

interface Props {
  label: string;
  value: number;
  min: number;
  max: number;
  onChange: (value: number) => void;
  /** The value in words, such as `100 %`: shown, and said when it changes. */
  text: string;
  /** Names of the two buttons. */
  less: string;
  more: string;
}

/**
 * A whole number, one step at a time. At an end the button stays where the focus is and says that it is off
 * (`aria-disabled`): a button that were really disabled would drop the focus.
 */
export function Stepper({ label, value, min, max, onChange, text, less, more }: Props) {
  const step = (by: 1 | -1) => {
    const next = value + by;
    if (next >= min && next <= max) onChange(next);
  };
  return (
    <fieldset className={styles['stepper']}>
      <legend>{label}</legend>
      <div className={styles['line']}>
        <Button className={styles['button']} aria-label={less} aria-disabled={value <= min} onClick={() => step(-1)}>
          −
        </Button>
        <output className={styles['value']}>{text}</output>
        <Button className={styles['button']} aria-label={more} aria-disabled={value >= max} onClick={() => step(1)}>
          +
        </Button>
      </div>
    </fieldset>
  );
}
