import { useTranslation } from 'react-i18next';
import type { BackupPreview, OpenBackup, Tally } from '../state/backup';
import { formatDay } from './formatDay';
import { inTally } from './inTally';
import styles from './YourData.module.css';

const KINDS = ['quiz', 'knowledge', 'texts', 'positions', 'settings', 'set-aside'] as const;

const inFile = ({ fresh, here, changed, conflicts, unreadable }: Tally['quiz']): number =>
  fresh + here + changed + conflicts + unreadable;

/** What is in a file, beside what is here. */
export function PreviewTable({ file: { header }, preview }: { file: OpenBackup; preview: BackupPreview }) {
  const { t, i18n } = useTranslation();
  const { merge, span, devices, words, isMadeHere } = preview;
  const day = (at: string) => formatDay(at, i18n.language);
  const aside = inTally(merge, 'conflicts') + inTally(merge, 'unreadable');
  const changed = inTally(merge, 'changed');
  return (
    <>
      <p>
        {t(isMadeHere ? 'settings.data.restore.madeHere' : 'settings.data.restore.made', {
          date: day(header.created),
        })}{' '}
        {t('settings.data.restore.whole')}
      </p>
      {preview.totals.rows === 0 ? <p>{t('settings.data.restore.empty')}</p> : <Table merge={merge} />}
      {span && (
        <p>
          {t('settings.data.restore.span', { from: day(span.from), to: day(span.to) })}{' '}
          {t('settings.data.restore.devices', { count: devices.size })}
        </p>
      )}
      {words && (words.now !== words.merged || words.now !== words.replaced) && (
        <p>{t('settings.data.restore.words', words)}</p>
      )}
      {changed > 0 && <p>{t('settings.data.restore.changed', { count: changed })}</p>}
      {aside > 0 && <p className={styles['trouble']}>{t('settings.data.restore.aside', { count: aside })}</p>}
    </>
  );
}

function Table({ merge }: { merge: Tally }) {
  const { t, i18n } = useTranslation();
  const number = new Intl.NumberFormat(i18n.language);
  return (
    <table className={styles['table']}>
      <caption>{t('settings.data.restore.table')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('settings.data.restore.what')}</th>
          <th scope="col">{t('settings.data.restore.inFile')}</th>
          <th scope="col">{t('settings.data.restore.fresh')}</th>
        </tr>
      </thead>
      <tbody>
        {KINDS.filter((kind) => inFile(merge[kind]) > 0).map((kind) => (
          <tr key={kind}>
            <th scope="row">{t(`settings.data.name.${kind}`)}</th>
            <td>{number.format(inFile(merge[kind]))}</td>
            <td>{number.format(merge[kind].fresh)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
