import { useId } from 'react';
import styles from './Slider.module.css';

interface Props {
  label: string;
  value: number;
  min: number;
  max: number;
  step: number;
  onChange: (value: number) => void;
  /** The value in words: shown, and what a screen reader says instead of the bare number. */
  text: string;
  hint?: string;
}

/** A number on a scale: the browser's own range input, with its value written out. */
export function Slider({ label, value, min, max, step, onChange, text, hint }: Props) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className={styles['label']}>
        {label}
      </label>
      <div className={styles['line']}>
        <input
          id={id}
          type="range"
          min={min}
          max={max}
          step={step}
          value={value}
          onChange={(event) => onChange(event.target.valueAsNumber)}
          aria-valuetext={text}
          aria-describedby={hint ? `${id}-hint` : undefined}
        />
        <span aria-hidden="true" className={styles['value']}>
          {text}
        </span>
      </div>
      {hint && (
        <p id={`${id}-hint`} className={styles['hint']}>
          {hint}
        </p>
      )}
    </div>
  );
}
