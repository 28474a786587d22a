import { useEffect, useLayoutEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../ui/Icon';
import { followWord, giveBackRoom, placeCard } from './placeCard';
import type { Selection } from './selection';
import { focusWord } from './wordFocus';
import styles from './WordCard.module.css';

interface Props {
  /** The word that is open; null while the card is closed. */
  selection: Selection | null;
  /** The words of the text that the card is about. */
  heading: string;
  onClose: () => void;
  /** Arrow keys inside the card: the word before or after. */
  onWalk: (key: string) => void;
  children: ReactNode;
}

/**
 * Stays mounted and, unseen, in the top layer, so that a tap costs one small render and one layout: to enter that layer
 * is to be laid out anew. A native popover; `manual`, because `auto` closes on the very pointerup that opens this one.
 * `data-open` says whether it is to be seen. On a phone it is a sheet from below.
 */
export default function WordCard({ selection, heading, onClose, onWalk, children }: Props) {
  const { t } = useTranslation();
  const card = useRef<HTMLDivElement>(null);
  const last = useRef<Selection>(null);
  const open = selection !== null;

  useLayoutEffect(() => card.current?.showPopover(), []);
  useLayoutEffect(() => {
    const element = card.current;
    if (!element) return;
    if (selection) {
      last.current = selection;
      element.dataset['open'] = '';
      element.scrollTop = 0;
      placeCard(element, selection.element);
      if (selection.by === 'key' && !element.contains(document.activeElement)) element.focus({ preventScroll: true });
    } else if (last.current) {
      const returns = hasFocus(element, last.current);
      delete element.dataset['open'];
      if (returns) focusWord(last.current.element);
      last.current = null;
    }
  }, [selection]);

  useEffect(() => giveBackRoom, []);

  useEffect(() => {
    if (!open) return;
    const listening = new AbortController();
    const { signal } = listening;
    const onEscape = ({ key, target }: globalThis.KeyboardEvent) =>
      key === 'Escape' && !isOfDialog(target) && onClose();
    addEventListener('keydown', onEscape, { signal });
    const outside = ({ target }: Event) =>
      target instanceof Element && !target.closest('[data-block], [data-card], dialog') && onClose();
    addEventListener('pointerdown', outside, { signal });
    const stop = last.current && card.current && followWord(card.current, () => last.current?.element ?? null);
    return () => {
      listening.abort();
      stop?.();
    };
  }, [open, onClose]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.key.startsWith('Arrow') || event.target !== event.currentTarget) return;
    if (event.key === 'ArrowUp' || event.key === 'ArrowDown') return; // these scroll the card
    event.preventDefault();
    onWalk(event.key);
  };

  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role, jsx-a11y/no-noninteractive-element-interactions -- a popover needs no <dialog>, whose own open state would be a second truth
    <div
      ref={card}
      popover="manual"
      role="dialog"
      className={`chrome ${styles['card']}`}
      aria-labelledby="card-word"
      tabIndex={-1}
      data-card=""
      onKeyDown={onKeyDown}
    >
      <header className={styles['header']}>
        <strong id="card-word" lang="id">
          {heading}
        </strong>
        <button type="button" className={styles['close']} onClick={onClose} aria-label={t('close')}>
          <Icon name="close" size={20} />
        </button>
      </header>
      {children}
    </div>
  );
}

/** Whether the focus is in the card; or was, in a button that is gone, which leaves it nowhere. */
const hasFocus = (card: HTMLElement, { by }: Selection) =>
  card.contains(document.activeElement) || (by === 'key' && document.activeElement === document.body);

/** A key for a sheet that is open over the card, or beside it with the focus. */
const isOfDialog = (target: EventTarget | null) =>
  document.querySelector('dialog:modal') !== null || (target instanceof Element && target.closest('dialog') !== null);
