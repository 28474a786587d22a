import { useId, useLayoutEffect, useRef, type ReactNode, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from './Icon';
import styles from './Sheet.module.css';

interface Props {
  title: string;
  onClose: () => void;
  /** `side`: a column at the right on wide screens, beside which the page stays usable; `small`: a box. */
  shape?: 'side' | 'small';
  children: ReactNode;
}

/**
 * A native dialog: from below on a phone, at the side or as a box on wide screens. Open while it is mounted; Escape,
 * the close button and a tap beside it close it, and the focus returns to where it was.
 */
export function Sheet({ title, onClose, shape = 'small', children }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const pressed = useRef<EventTarget>(null);
  const beside = shape === 'side' && matchMedia('(min-width: 64rem)').matches;

  // Layout: closed before it leaves the document, or a modal dialog would take the focus with it.
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element || element.open) return;
    const before = document.activeElement;
    const html = document.documentElement;
    if (beside) {
      element.show();
      html.dataset['side'] = ''; // for CSS; `:has()` would cost at every change of the page
    } else element.showModal();
    return () => {
      element.close();
      delete html.dataset['side'];
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, [beside]);

  const onCancel = (event: SyntheticEvent) => {
    event.preventDefault(); // the parent decides, by unmounting
    onClose();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events -- a tap on the backdrop; Escape is the key for it
    <dialog
      ref={dialog}
      className={`chrome ${styles['sheet']} ${styles[shape]}`}
      aria-labelledby={id}
      onCancel={onCancel}
      onPointerDown={({ target }) => {
        pressed.current = target;
      }}
      onClick={({ target, currentTarget }) => {
        // Text that is being selected may be let go of out there: that is no tap.
        if (target === currentTarget && pressed.current === currentTarget && !beside) onClose();
      }}
      onKeyDown={(event) => {
        if (beside && event.key === 'Escape') onClose();
      }}
    >
      <div className={styles['inside']}>
        <header className={styles['header']}>
          <h2 id={id}>{title}</h2>
          <button type="button" className={styles['close']} onClick={onClose} aria-label={t('close')}>
            <Icon name="close" />
          </button>
        </header>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, and may hold nothing to focus */}
        <div className={styles['content']} role="region" aria-labelledby={id} tabIndex={0}>
          {children}
        </div>
      </div>
    </dialog>
  );
}
