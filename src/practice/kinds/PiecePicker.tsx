import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { shownOptions } from '../../quiz/Arrangement';
import styles from './PiecePicker.module.css';

interface Props {
  offered: readonly string[];
  /** See `Arrangement`. */
  order: readonly number[] | undefined;
  /** What had been picked before. */
  kept: readonly number[];
  /** Indexes into `offered`, in the order picked. */
  onPick: (pieces: readonly number[]) => void;
  complaintId: string | undefined;
}

/**
 * Pieces to pick one after the other: each a button that stays where it is, so that the focus does; pressed again, or in the
 * row of what was picked, it is put back, and Backspace puts back the last one. What happens is announced.
 */
export function PiecePicker({ offered, order, kept, onPick, complaintId }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const buttons = useRef(new Map<number, HTMLButtonElement>());
  const [picked, setPicked] = useState<readonly number[]>(kept);
  const [news, setNews] = useState('');

  const change = (pieces: readonly number[], piece: number) => {
    setPicked(pieces);
    onPick(pieces);
    const words = pieces.map((one) => offered[one]).join(' + ');
    const what = pieces.includes(piece) ? 'picked' : 'putBack';
    setNews(
      t(pieces.length === 0 ? 'practice.build.none' : `practice.build.${what}`, { piece: offered[piece], words }),
    );
  };
  const toggle = (piece: number) =>
    change(picked.includes(piece) ? picked.filter((one) => one !== piece) : [...picked, piece], piece);
  const putBack = (piece: number) => {
    toggle(piece);
    buttons.current.get(piece)?.focus(); // the one that was pressed is gone
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const last = picked.at(-1);
    if (event.key !== 'Backspace' || last === undefined) return;
    event.preventDefault();
    putBack(last);
  };
  return (
    <div
      role="group"
      aria-labelledby={`${id}-legend`}
      aria-describedby={picked.length === 0 ? complaintId : undefined}
      data-missing={picked.length === 0 && complaintId ? '' : undefined}
      className={styles['picker']}
    >
      <p id={`${id}-legend`} className={styles['legend']}>
        {t('practice.build.pieces')}
      </p>
      <ol role="list" className={styles['picked']} aria-label={t('practice.build.yours')}>
        {picked.map((piece) => (
          <li key={piece}>
            <button
              type="button"
              lang="id"
              aria-label={t('practice.build.takeBack', { piece: offered[piece] })}
              onClick={() => putBack(piece)}
              onKeyDown={onKeyDown}
            >
              {offered[piece]}
            </button>
          </li>
        ))}
        {picked.length === 0 && <li className={styles['empty']}>{t('practice.build.empty')}</li>}
      </ol>
      <div className={styles['offered']}>
        {shownOptions(offered, order).map(({ index, option }) => (
          <button
            key={index}
            ref={(button) => {
              if (button) buttons.current.set(index, button);
            }}
            type="button"
            lang="id"
            data-choice=""
            aria-pressed={picked.includes(index)}
            onClick={() => toggle(index)}
            onKeyDown={onKeyDown}
          >
            {option}
          </button>
        ))}
      </div>
      <p role="status" className="visually-hidden">
        {news}
      </p>
    </div>
  );
}
