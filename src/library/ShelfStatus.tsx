import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { ShelfOrder } from '../shelf/ShelfItem';
import type { Knowledge } from '../state/shelf';
import styles from './ShelfStatus.module.css';

/** What is to be said of the list as a whole: how to find out what one knows, or what its order goes by. Has its height anyway. */
export function ShelfStatus({ knowledge, order }: { knowledge: Knowledge; order: ShelfOrder }) {
  const { t } = useTranslation();
  return (
    <p role="status" className={`chrome ${styles['status']}`}>
      {knowledge === 'none' ? (
        <>
          <span>{t('knowledge.nothingYet')}</span> <Link to="/placement">{t('knowledge.placement')}</Link>
        </>
      ) : (
        order === 'readable' && <span>{t('library.order.readableHint')}</span>
      )}
    </p>
  );
}
