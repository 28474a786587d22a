import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand/react';
import { storageNotices } from '../state/storageNotices';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';

/** Says what has happened to storage that the reader can do something about, or should know of. */
export function StorageNotice() {
  const { t } = useTranslation();
  const { notice, damages } = useStore(storageNotices);
  const [read, setRead] = useState<{ notice: unknown; damages: number }>({ notice: null, damages: 0 });
  const damaged = damages.length > read.damages ? 'damaged' : null;
  const news = notice === read.notice ? damaged : (notice ?? damaged);
  if (news === null) return null;
  const onRead = () => setRead(news === 'damaged' ? { ...read, damages: damages.length } : { ...read, notice });
  return (
    <Notice>
      <p>{t(`storage.${news}`)}</p>
      {news === 'superseded' ? (
        <Button look="main" onClick={() => location.reload()}>
          {t('storage.reload')}
        </Button>
      ) : (
        <Button look="quiet" onClick={onRead}>
          {t('storage.read')}
        </Button>
      )}
    </Notice>
  );
}
