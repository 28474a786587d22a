import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { backups, type StorageFailure } from '../state/backup';
import { Button } from '../ui/Button';
import { saveFile } from './saveFile';
import { StorageTrouble } from './StorageTrouble';
import styles from './YourData.module.css';

/** How many records could not be read, and a file of them. */
export function SetAsideRecords({ count }: { count: number }) {
  const { t } = useTranslation();
  const [failure, setFailure] = useState<StorageFailure | null>(null);
  const save = async () => {
    const outcome = await backups.setAsideFile();
    setFailure(outcome.ok ? null : outcome.failure);
    if (outcome.ok && outcome.value) saveFile(outcome.value);
  };
  return (
    <section className={styles['part']} aria-labelledby="set-aside">
      <h3 id="set-aside">{t('settings.data.setAside.heading')}</h3>
      <p>{t('settings.data.setAside.text', { count })}</p>
      <div>
        <Button onClick={() => void save()}>{t('settings.data.setAside.save')}</Button>
      </div>
      {failure && <StorageTrouble failure={failure} />}
    </section>
  );
}
