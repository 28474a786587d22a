import { useId, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExplanationLanguage } from '../../lesson/Lesson';
import type { OptionText } from '../../quiz/Option';
import { Button } from '../../ui/Button';
import { OptionSaid } from '../OptionSaid';
import styles from './OrderView.module.css';

/** Towards the beginning, towards the end, or back to the pieces that are not placed. */
export type Move = 'earlier' | 'later' | 'back';

/** The same by key, on a placed piece. */
const KEYS: Readonly<Record<string, Move>> = {
  ArrowLeft: 'earlier',
  ArrowUp: 'earlier',
  ArrowRight: 'later',
  ArrowDown: 'later',
  Backspace: 'back',
  Delete: 'back',
};

interface Props {
  pieces: readonly OptionText[];
  lang: ExplanationLanguage;
  placed: readonly number[];
  labelOf: (piece: number) => string;
  onMove: (piece: number, how: Move) => void;
}

/** The pieces as they were placed. One that is tapped can be moved or taken back; arrow keys and Backspace do it at once. */
export function PlacedPieces({ pieces, lang, placed, labelOf, onMove }: Props) {
  const { t } = useTranslation();
  const labelId = useId();
  const [picked, pick] = useState<number | null>(null);
  const chosen = picked !== null && placed.includes(picked) ? picked : null;
  const onKeyDown = (event: KeyboardEvent, piece: number) => {
    const how = KEYS[event.key];
    if (!how) return;
    event.preventDefault();
    onMove(piece, how);
  };
  return (
    <div role="group" aria-labelledby={labelId}>
      <p id={labelId} className={styles['label']}>
        {t('practice.order.yours')}
      </p>
      {placed.length === 0 && <p className={styles['nothing']}>{t('practice.order.nothing')}</p>}
      <ol role="list" className={styles['line']}>
        {placed.map((piece) => {
          const text = pieces[piece];
          return (
            text && (
              <li key={piece} data-placed="">
                <button
                  type="button"
                  data-piece=""
                  className={styles['placed']}
                  aria-pressed={piece === chosen}
                  onClick={() => pick(piece === chosen ? null : piece)}
                  onKeyDown={(event) => onKeyDown(event, piece)}
                >
                  <OptionSaid text={text} lang={lang} />
                </button>
              </li>
            )
          );
        })}
      </ol>
      {chosen !== null && (
        <div role="group" aria-label={t('practice.order.move', { piece: labelOf(chosen) })} className={styles['tools']}>
          <Button aria-disabled={placed[0] === chosen} onClick={() => onMove(chosen, 'earlier')}>
            {t('practice.order.earlier')}
          </Button>
          <Button aria-disabled={placed.at(-1) === chosen} onClick={() => onMove(chosen, 'later')}>
            {t('practice.order.later')}
          </Button>
          <Button look="quiet" onClick={() => onMove(chosen, 'back')}>
            {t('practice.order.back')}
          </Button>
        </div>
      )}
    </div>
  );
}
