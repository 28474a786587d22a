import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { SHELF_ORDERS, type ShelfOrder } from '../shelf/ShelfItem';
import { changeSettings } from '../state/settings';
import { Choice } from '../ui/Choice';
import { SearchField } from '../ui/SearchField';
import styles from './ShelfTools.module.css';
import type { ShelfView } from './useShelfView';

interface Props {
  view: ShelfView;
  order: ShelfOrder;
  onLook: (changes: Partial<ShelfView>) => void;
}

const LONGEST_QUERY = 100;
const KINDS = ['all', 'lessons', 'texts'] as const;

/** Searching the shelf, and what of it is shown in which order. */
export function ShelfTools({ view, order, onLook }: Props) {
  const { t } = useTranslation();
  const orderId = useId();
  return (
    <div className={`chrome ${styles['tools']}`}>
      <SearchField
        label={t('library.search.label')}
        clear={t('library.search.clear')}
        text={view.typed}
        maxLength={LONGEST_QUERY}
        onText={(typed) => onLook({ typed })}
        onEnter={() => {}} // it has been searched already
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || view.typed === '') return;
          event.preventDefault();
          onLook({ typed: '' });
        }}
      />
      <div className={styles['line']}>
        <Choice
          legend={t('library.show.legend')}
          legendHidden
          options={KINDS.map((value) => ({ value, label: t(`library.show.${value}`) }))}
          value={view.kind}
          onChange={(kind) => onLook({ kind })}
        />
        {view.typed.trim() === '' && (
          <p className={styles['order']}>
            <label htmlFor={orderId}>{t('library.order.label')}</label>
            <select
              id={orderId}
              value={order}
              onChange={({ target }) => {
                const chosen = SHELF_ORDERS.find((one) => one === target.value);
                if (chosen) changeSettings({ shelfOrder: chosen });
                onLook({});
              }}
            >
              {SHELF_ORDERS.map((value) => (
                <option key={value} value={value}>
                  {t(`library.order.${value}`)}
                </option>
              ))}
            </select>
          </p>
        )}
      </div>
    </div>
  );
}
