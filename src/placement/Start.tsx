import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button';
import styles from './Placement.module.css';

interface Props {
  /** Rows answered of a test that was broken off. */
  begun: number;
  onBegin: () => void;
  onGoOn: () => void;
}

/** What the test is, how long it takes, and that some of it is made up. */
export function Start({ begun, onBegin, onGoOn }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <p className={styles['lead']}>{t('placement.start.what')}</p>
      <p>{t('placement.start.how')}</p>
      <p>{t('placement.start.madeUp')}</p>
      <p>{t('placement.start.long')}</p>
      <p className={styles['noScript']}>{t('placement.start.noScript')}</p>
      {begun > 0 && <p>{t('placement.start.begun', { count: begun })}</p>}
      <div className={styles['actions']}>
        {begun > 0 && (
          <Button look="main" onClick={onGoOn}>
            {t('placement.start.goOn')}
          </Button>
        )}
        <Button look={begun > 0 ? 'plain' : 'main'} onClick={onBegin}>
          {t(begun > 0 ? 'placement.start.afresh' : 'placement.start.begin')}
        </Button>
      </div>
    </>
  );
}
