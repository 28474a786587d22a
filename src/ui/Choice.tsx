import { useId, type ReactNode } from 'react';
import styles from './Choice.module.css';

interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** What it means, in a line beneath the label. */
  readonly hint?: string;
  /** The label's language, where it is not the interface's. */
  readonly lang?: string;
}

interface Props<Value extends string> {
  legend: string;
  /** Where a heading right above already says it; screen readers still hear the legend. */
  legendHidden?: boolean;
  options: readonly Option<Value>[];
  value: Value;
  onChange: (value: Value) => void;
  /** Something more to say about the whole group. */
  hint?: ReactNode;
}

/** One of a few: real radio buttons, so that arrow keys and screen readers need nothing from us. */
export function Choice<Value extends string>({
  legend,
  legendHidden = false,
  options,
  value,
  onChange,
  hint,
}: Props<Value>) {
  const name = useId();
  return (
    <fieldset className={styles['choice']} aria-describedby={hint ? `${name}-hint` : undefined}>
      <legend className={legendHidden ? 'visually-hidden' : undefined}>{legend}</legend>
      {hint && (
        <p id={`${name}-hint`} className={styles['hint']}>
          {hint}
        </p>
      )}
      <div className={options.some((option) => option.hint) ? styles['rows'] : styles['line']}>
        {options.map((option) => (
          <Radio
            key={option.value}
            option={option}
            name={name}
            checked={option.value === value}
            onChoose={() => onChange(option.value)}
          />
        ))}
      </div>
    </fieldset>
  );
}

interface RadioProps<Value extends string> {
  option: Option<Value>;
  name: string;
  checked: boolean;
  onChoose: () => void;
}

function Radio<Value extends string>({ option, name, checked, onChoose }: RadioProps<Value>) {
  const hintId = option.hint ? `${name}-${option.value}` : undefined;
  return (
    <div className={styles['option']}>
      <label className={styles['label']}>
        <input
          type="radio"
          name={name}
          value={option.value}
          checked={checked}
          onChange={onChoose}
          aria-describedby={hintId}
        />
        <span lang={option.lang}>{option.label}</span>
      </label>
      {option.hint && (
        <span id={hintId} className={styles['optionHint']}>
          {option.hint}
        </span>
      )}
    </div>
  );
}
