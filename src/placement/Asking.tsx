import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Estimate } from '../study/placement/Estimate';
import { MOST_ROWS } from '../study/placement/placementStep';
import type { Row } from '../study/placement/Row';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import styles from './Asking.module.css';
import { rangeOf } from './rangeOf';
import { useRowKeys } from './useRowKeys';

interface Props {
  row: Row;
  /** Of the row, from 1. */
  number: number;
  /** Places that were tapped before, if the reader came back. */
  before: readonly number[];
  estimate: Estimate;
  onAnswer: (tapped: readonly number[]) => void;
  onBack: () => void;
  onStop: () => void;
}

/** One row of words, of which the reader taps those that they know. */
export function Asking({ row, number, before, estimate, onAnswer, onBack, onStop }: Props) {
  const { t, i18n } = useTranslation();
  const [tapped, setTapped] = useState<ReadonlySet<number>>(() => new Set(before));
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: number > 1 }), [number]);
  const toggle = (place: number) => {
    if (place < row.length) setTapped((now) => (now.has(place) ? without(now, place) : new Set([...now, place])));
  };
  const next = () => onAnswer([...tapped].toSorted((one, other) => one - other));
  useRowKeys(toggle, next);
  return (
    <section aria-labelledby="placement-row">
      <h2 ref={heading} id="placement-row" tabIndex={-1} className={styles['heading']}>
        {t('placement.which')}
      </h2>
      <ul className={styles['row']}>
        {row.map(({ headword }, place) => (
          <li key={headword}>
            <Button
              className={styles['word'] ?? ''}
              aria-pressed={tapped.has(place)}
              aria-keyshortcuts={keyOf(place)}
              onClick={() => toggle(place)}
            >
              <span aria-hidden className={styles['key']}>
                {tapped.has(place) ? <Icon name="right" /> : keyOf(place)}
              </span>
              <span lang="id">{headword}</span>
            </Button>
          </li>
        ))}
      </ul>
      <div className={styles['actions']}>
        <Button look="main" onClick={next}>
          {t(tapped.size === 0 ? 'placement.none' : 'placement.next')}
        </Button>
        {number > 1 && (
          <Button look="quiet" onClick={onBack}>
            {t('placement.back')}
          </Button>
        )}
        {number > 1 && (
          <Button look="quiet" onClick={onStop}>
            {t('placement.stop')}
          </Button>
        )}
      </div>
      <p role="status" className={styles['progress']}>
        {t('placement.row', { number, most: MOST_ROWS })}{' '}
        {number > 1 && t('placement.between', rangeOf(estimate, i18n.language))}
      </p>
    </section>
  );
}

/** The tenth is reached by 0, where it stands on the keyboard. */
const keyOf = (place: number): string => String((place + 1) % 10);

const without = (places: ReadonlySet<number>, place: number): ReadonlySet<number> =>
  new Set([...places].filter((other) => other !== place));
