import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { backups, useBackupNews, type BackupNews } from '../state/backup';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';

/** Says that a restore was not ended, else that it is time for a backup, else nothing. */
export function BackupNotice() {
  const news = useBackupNews();
  useEffect(() => void backups.readNews(), []);
  if (news.unfinished) return <Unfinished how={news.unfinished} />;
  return news.remind && <Reminder remind={news.remind} />;
}

function Unfinished({ how }: { how: NonNullable<BackupNews['unfinished']> }) {
  const { t } = useTranslation();
  return (
    <Notice>
      <p>{t(`settings.data.notice.${how}`)}</p>
      <Link to="/settings#restore">{t('settings.data.notice.toRestore')}</Link>
      <Button look="quiet" onClick={() => void backups.forgetUnfinished()}>
        {t('settings.data.notice.forget')}
      </Button>
    </Notice>
  );
}

function Reminder({ remind: { fresh, isFirst } }: { remind: NonNullable<BackupNews['remind']> }) {
  const { t } = useTranslation();
  return (
    <Notice>
      <p>{t(`settings.data.notice.${isFirst ? 'remindFirst' : 'remind'}`, { count: fresh })}</p>
      <Link to="/settings#back-up">{t('settings.data.notice.backUp')}</Link>
      <Button look="quiet" onClick={() => void backups.remindLater()}>
        {t('settings.data.notice.later')}
      </Button>
      <Button look="quiet" onClick={() => void backups.remindNever()}>
        {t('settings.data.notice.never')}
      </Button>
    </Notice>
  );
}
