import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button';
import styles from './MoreItems.module.css';

const PAGE = 24; // items more

interface Props {
  shown: number;
  total: number;
  onMore: (most: number) => void;
  /** What the items are in. */
  items: () => HTMLElement | null;
}

/** Draws some more of a long list when asked to; the focus goes to the first of them. */
export function MoreItems({ shown, total, onMore, items }: Props) {
  const { t } = useTranslation();
  const before = useRef<number>(null);
  useEffect(() => {
    const from = before.current;
    if (from === null || shown <= from) return;
    before.current = null;
    items()?.querySelectorAll('article')[from]?.querySelector('a')?.focus();
  }, [shown, items]);
  if (shown >= total) return null;
  return (
    <p className={`chrome ${styles['more']}`}>
      <Button
        onClick={() => {
          before.current = shown;
          onMore(shown + PAGE);
        }}
      >
        {t('library.more', { count: Math.min(PAGE, total - shown) })}
      </Button>
      <span>{t('library.shownOf', { shown, total })}</span>
    </p>
  );
}
