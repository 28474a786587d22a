import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { saidIn } from '../../quiz/Option';
import type { AskProps, KindView } from './KindView';
import { OrderTold } from './OrderTold';
import styles from './OrderView.module.css';
import { PiecePool } from './PiecePool';
import { PlacedPieces, type Move } from './PlacedPieces';

/** Pieces to be put in order: tapped one after the other, and moved or taken back by tapping them once more. */
export const orderView: KindView<'order'> = {
  stretch: ({ passage }) => passage,
  statement: ({ about }) => about,
  untouched: 'pieces',
  Ask,
  Told: OrderTold,
  evidence: () => 'answer',
};

function Ask({ question, arrangement, kept, lang, complaintId, onDraft }: AskProps<'order'>) {
  const { t } = useTranslation();
  const { pieces } = question;
  const [placed, setPlaced] = useState<readonly number[]>(kept?.order ?? []);
  const [said, say] = useState('');
  const labelOf = (piece: number) => {
    const text = pieces[piece];
    return text ? saidIn(text, lang) : '';
  };
  const change = (next: readonly number[], moved: number) => {
    setPlaced(next);
    const position = next.indexOf(moved) + 1;
    const names = { piece: labelOf(moved), position, total: pieces.length };
    say(t(position > 0 ? 'practice.order.placed' : 'practice.order.takenBack', names));
    onDraft(
      next.length === pieces.length
        ? { kind: 'complete', answer: { kind: 'order', order: next } }
        : { kind: 'incomplete', missing: 'pieces' },
    );
  };
  const move = (piece: number, how: Move) => change(moved(placed, piece, how), piece);
  const shared = { pieces, lang };
  return (
    <div className={styles['order']}>
      <p className={styles['how']}>{t('practice.order.how')}</p>
      <PlacedPieces {...shared} placed={placed} labelOf={labelOf} onMove={move} />
      <PiecePool
        {...shared}
        order={arrangement['pieces']}
        placed={placed}
        complaintId={complaintId}
        onPlace={(piece) => change([...placed, piece], piece)}
      />
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </div>
  );
}

/** The order with a piece one place further to the front or the back, or without it. */
function moved(placed: readonly number[], piece: number, how: Move): readonly number[] {
  const at = placed.indexOf(piece);
  const rest = placed.filter((one) => one !== piece);
  if (how === 'back') return rest;
  return rest.toSpliced(Math.max(0, how === 'earlier' ? at - 1 : at + 1), 0, piece);
}
