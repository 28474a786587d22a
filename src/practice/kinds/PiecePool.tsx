import { useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { shownOptions } from '../../quiz/Arrangement';
import type { OptionText } from '../../quiz/Option';
import type { ExplanationLanguage } from '../../lesson/Lesson';
import { OptionSaid } from '../OptionSaid';
import styles from './OrderView.module.css';

interface Props {
  pieces: readonly OptionText[];
  lang: ExplanationLanguage;
  /** In which order they are shown. */
  order: readonly number[] | undefined;
  placed: readonly number[];
  complaintId: string | undefined;
  onPlace: (piece: number) => void;
}

/** The pieces that are still to be placed. One that is placed leaves its room empty, so that nothing moves under the finger. */
export function PiecePool({ pieces, lang, order, placed, complaintId, onPlace }: Props) {
  const { t } = useTranslation();
  const labelId = useId();
  const pool = useRef<HTMLDivElement>(null);
  const place = (piece: number) => {
    onPlace(piece);
    // The button that was pressed goes: on to the next one, or to where the pieces stand.
    requestAnimationFrame(() => {
      const root = pool.current?.closest<HTMLElement>('form');
      const next = root?.querySelector<HTMLElement>('[data-choice]');
      (next ?? root?.querySelector<HTMLElement>('[data-placed]:last-of-type [data-piece]'))?.focus();
    });
  };
  return (
    <div ref={pool} role="group" aria-labelledby={labelId} aria-describedby={complaintId}>
      <p id={labelId} className={styles['label']}>
        {t('practice.order.pieces')}
      </p>
      <div className={styles['line']} data-missing={complaintId ? '' : undefined}>
        {shownOptions(pieces, order).map(({ index, option }) =>
          placed.includes(index) ? (
            <span key={index} className={styles['gone']} aria-hidden="true">
              <OptionSaid text={option} lang={lang} />
            </span>
          ) : (
            <button key={index} type="button" className={styles['piece']} data-choice="" onClick={() => place(index)}>
              <OptionSaid text={option} lang={lang} />
            </button>
          ),
        )}
      </div>
    </div>
  );
}
