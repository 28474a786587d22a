import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BackupNote } from '../exchange/backup/remindOf';
import { backups, canBackUp, useBackupNews, type Counts, type StorageFailure } from '../state/backup';
import { BackUp } from './BackUp';
import { Restore } from './Restore';
import { SetAsideRecords } from './SetAsideRecords';
import { StorageTrouble } from './StorageTrouble';
import { Wipe } from './Wipe';

type Known =
  | { readonly kind: 'reading' }
  | { readonly kind: 'read'; readonly counts: Counts; readonly note: BackupNote }
  | { readonly kind: 'failed'; readonly failure: StorageFailure };

/** Backing up, restoring, what was set aside, wiping: with what is here and what was backed up, read again after each. */
export function YourData() {
  const { t } = useTranslation();
  const [known, setKnown] = useState<Known>({ kind: 'reading' });
  const read = useCallback(() => void readAll().then(setKnown), []);
  const news = useBackupNews();
  useEffect(() => {
    read();
    void backups.readNews();
  }, [read]);
  const isRead = known.kind === 'read';
  useEffect(() => {
    if (isRead) focusNamed();
  }, [isRead]);
  if (!canBackUp()) return <p>{t('settings.data.impossible')}</p>;
  if (known.kind === 'reading') return <p>{t('settings.data.loading')}</p>;
  if (known.kind === 'failed') return <StorageTrouble failure={known.failure} />;
  return (
    <>
      <BackUp note={known.note} remind={news.remind} onChange={read} />
      <Restore unfinished={news.unfinished} onChange={read} />
      {known.counts['set-aside'] > 0 && <SetAsideRecords count={known.counts['set-aside']} />}
      <Wipe counts={known.counts} />
    </>
  );
}

async function readAll(): Promise<Known> {
  const [counts, note] = await Promise.all([backups.counts(), backups.readNote()]);
  if (!counts.ok) return { kind: 'failed', failure: counts.failure };
  if (!note.ok) return { kind: 'failed', failure: note.failure };
  return { kind: 'read', counts: counts.value, note: note.value };
}

/** The address may name a part that was not there yet when the screen came. */
function focusNamed(): void {
  const named = document.getElementById(location.hash.slice(1));
  named?.scrollIntoView();
  named?.focus();
}
