import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import styles from './ShelfSection.module.css';
import { focusHeading } from './ShelfSection';
import type { useTextActions } from './useTextActions';

type Props = Pick<ReturnType<typeof useTextActions>, 'removed' | 'trouble' | 'undo' | 'dismiss'>;

/** Says what was deleted, and how to bring it back; or what did not work. */
export function RemovedText({ removed, trouble, undo, dismiss }: Props) {
  const { t } = useTranslation();
  return (
    <>
      {removed && (
        <Notice>
          <p>{t('library.own.deleted', { title: removed.title })}</p>
          <Button onClick={() => void undo().then(focusHeading)}>{t('library.own.undo')}</Button>
          <Button
            look="quiet"
            onClick={() => {
              dismiss();
              focusHeading();
            }}
          >
            {t('close')}
          </Button>
        </Notice>
      )}
      <p role="alert" className={`chrome ${styles['trouble']}`}>
        {trouble && t(`library.own.${trouble}`)}
      </p>
    </>
  );
}
