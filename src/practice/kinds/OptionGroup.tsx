import { useId, type ReactNode } from 'react';
import styles from './OptionGroup.module.css';

export interface ShownOption<Value> {
  readonly value: Value;
  readonly label: ReactNode;
}

interface Props<Value> {
  legend: string;
  options: readonly ShownOption<Value>[];
  /** Null as long as nothing is chosen. */
  chosen: Value | null;
  onChoose: (value: Value) => void;
  /** The key of the first option; the others count on from it. */
  firstKey?: number;
  complaintId?: string | undefined;
}

/** The answers to choose from: real radio buttons in a fieldset, the whole line a target. */
export function OptionGroup<Value extends string | number>(props: Props<Value>) {
  const { legend, options, chosen, onChoose, firstKey = 1, complaintId } = props;
  const name = useId();
  return (
    <fieldset
      className={styles['group']}
      aria-describedby={chosen === null ? complaintId : undefined}
      data-missing={chosen === null && complaintId ? '' : undefined}
    >
      <legend>{legend}</legend>
      {options.map(({ value, label }, position) => (
        <label key={value} className={styles['option']}>
          <input type="radio" name={name} checked={value === chosen} onChange={() => onChoose(value)} />
          <span className={styles['label']}>{label}</span>
          <kbd className={styles['key']} aria-hidden="true">
            {firstKey + position}
          </kbd>
        </label>
      ))}
    </fieldset>
  );
}
