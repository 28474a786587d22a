import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/Icon';
import type { ShownOption } from './OptionGroup';
import styles from './ToldOptions.module.css';

interface Props<Value> {
  legend: string;
  options: readonly ShownOption<Value>[];
  chosen: Value;
  right: Value;
  /** Whether the right one may be told from those that were not chosen. */
  revealed: boolean;
  /** Why what was chosen is wrong, where something can be said of that very option. */
  reason?: ReactNode;
}

/** The answers where they were, now with what was chosen and what is right: by icon, word, colour and weight. */
export function ToldOptions<Value extends string | number>({
  legend,
  options,
  chosen,
  right,
  revealed,
  reason,
}: Props<Value>) {
  const { t } = useTranslation();
  return (
    <div>
      <p className={styles['legend']}>{legend}</p>
      <ul role="list" className={styles['options']}>
        {options.map(({ value, label }) => {
          const part = partOf(value, chosen, revealed || chosen === right ? right : null);
          return (
            <li key={value} data-part={part}>
              <span className={styles['icon']}>{part !== 'other' && <Icon name={icons[part]} size={20} />}</span>
              <div className={styles['text']}>
                <span className={styles['line']}>
                  <span className={styles['label']}>{label}</span>{' '}
                  {part !== 'other' && <span className={styles['tag']}>{t(`practice.tag.${part}`)}</span>}
                </span>
                {part === 'yours' && reason && <p className={styles['reason']}>{reason}</p>}
              </div>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

type Part = 'both' | 'yours' | 'right' | 'other';
const icons = { both: 'right', right: 'right', yours: 'wrong' } as const;

/** @param right null where it is not to be seen */
function partOf<Value>(value: Value, chosen: Value, right: Value | null): Part {
  if (value === right) return value === chosen ? 'both' : 'right';
  return value === chosen ? 'yours' : 'other';
}
