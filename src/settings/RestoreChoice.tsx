import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { How } from '../exchange/backup/mergeRow';
import type { BackupPreview, OpenBackup } from '../state/backup';
import { Button } from '../ui/Button';
import { Choice } from '../ui/Choice';
import { BackUpFirst } from './BackUpFirst';
import { PreviewTable } from './PreviewTable';
import { namedThings, Things } from './Things';
import styles from './YourData.module.css';

interface Props {
  file: OpenBackup;
  preview: BackupPreview;
  onRestore: (how: How) => void;
  onCancel: () => void;
}

/** What is in a file that was read to its end, and what is to be done with it. */
export function RestoreChoice({ file, preview, onRestore, onCancel }: Props) {
  const { t } = useTranslation();
  const [how, setHow] = useState<How>('merge');
  const group = useRef<HTMLDivElement>(null);
  useEffect(() => group.current?.focus(), []);
  return (
    <div
      ref={group}
      tabIndex={-1}
      role="group"
      aria-label={t('settings.data.restore.table')}
      className={styles['raised']}
    >
      <PreviewTable file={file} preview={preview} />
      <Choice
        legend={t('settings.data.restore.how')}
        options={(['merge', 'replace'] as const).map((value) => ({
          value,
          label: t(`settings.data.restore.${value}`),
          hint: t(`settings.data.restore.${value}Hint`),
        }))}
        value={how}
        onChange={setHow}
      />
      {how === 'replace' && <Goes preview={preview} />}
      <div className={styles['actions']}>
        <Button
          look={how === 'merge' ? 'main' : 'plain'}
          className={how === 'merge' ? '' : styles['danger']}
          onClick={() => onRestore(how)}
        >
          {t(how === 'merge' ? 'settings.data.restore.doMerge' : 'settings.data.restore.doReplace')}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {t('settings.data.restore.cancel')}
        </Button>
      </div>
    </div>
  );
}

function Goes({ preview: { onlyHere } }: { preview: BackupPreview }) {
  const { t } = useTranslation();
  return (
    <div role="status" className={styles['part']}>
      {namedThings(onlyHere).length === 0 ? (
        <p>{t('settings.data.restore.nothingGoes')}</p>
      ) : (
        <>
          <p>{t('settings.data.restore.goes')}</p>
          <Things counts={onlyHere} />
        </>
      )}
      <BackUpFirst />
    </div>
  );
}
