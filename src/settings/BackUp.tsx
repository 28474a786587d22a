import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BackupNote } from '../exchange/backup/remindOf';
import { backups, type BackupNews, type MadeBackup, type StorageFailure } from '../state/backup';
import { Button } from '../ui/Button';
import { Switch } from '../ui/Switch';
import { formatBytes } from '../ui/formatBytes';
import { formatDay } from './formatDay';
import { PassphraseField } from './PassphraseField';
import { canShare, saveFile, shareFile } from './saveFile';
import { StorageTrouble } from './StorageTrouble';
import { Working } from './Working';
import styles from './YourData.module.css';

type Stage =
  | { readonly kind: 'idle' }
  | { readonly kind: 'no-passphrase' }
  | { readonly kind: 'making'; readonly done: number }
  | { readonly kind: 'made'; readonly made: MadeBackup }
  | { readonly kind: 'failed'; readonly failure: StorageFailure };

interface Props {
  note: BackupNote;
  remind: BackupNews['remind'];
  onChange: () => void;
}

/** Makes a file of everything, and hands it out. */
export function BackUp({ note, remind, onChange }: Props) {
  const { t, i18n } = useTranslation();
  const [stage, setStage] = useState<Stage>({ kind: 'idle' });
  const [locked, setLocked] = useState(false);
  const [passphrase, setPassphrase] = useState('');

  const make = async () => {
    if (locked && passphrase === '') return setStage({ kind: 'no-passphrase' });
    setStage({ kind: 'making', done: 0 });
    const outcome = await backups.makeBackup(locked ? passphrase : null, (done) => setStage({ kind: 'making', done }));
    setStage(outcome.ok ? { kind: 'made', made: outcome.value } : { kind: 'failed', failure: outcome.failure });
  };
  const wantReminders = async (wanted: boolean) => {
    await (wanted ? backups.remindAgain() : backups.remindNever());
    onChange();
  };
  return (
    <section className={styles['part']} aria-labelledby="back-up">
      <h3 id="back-up" tabIndex={-1}>
        {t('settings.data.backUp.heading')}
      </h3>
      <p>
        {note.last
          ? t('settings.data.backUp.last', { date: formatDay(note.last.at, i18n.language) })
          : t('settings.data.backUp.never')}
      </p>
      {remind && (
        <p>
          <strong>
            {t(`settings.data.notice.${remind.isFirst ? 'remindFirst' : 'remind'}`, { count: remind.fresh })}
          </strong>
        </p>
      )}
      <form
        className={styles['part']}
        onSubmit={(event) => {
          event.preventDefault();
          void make();
        }}
      >
        <Switch
          label={t('settings.data.backUp.lock')}
          hint={t('settings.data.backUp.lockHint')}
          checked={locked}
          onChange={setLocked}
        />
        {locked && (
          <PassphraseField
            label={t('settings.data.backUp.passphrase')}
            value={passphrase}
            onChange={setPassphrase}
            kind="new"
            hint={t('settings.data.backUp.warning')}
            wrong={stage.kind === 'no-passphrase' ? t('settings.data.backUp.missing') : null}
          />
        )}
        <div className={styles['actions']}>
          <Button type="submit" look={stage.kind === 'made' ? 'plain' : 'main'} disabled={stage.kind === 'making'}>
            {t('settings.data.backUp.make')}
          </Button>
        </div>
      </form>
      {stage.kind === 'making' && <Working label={t('settings.data.backUp.making')} done={stage.done} />}
      {stage.kind === 'made' && <Made made={stage.made} onTaken={onChange} />}
      {stage.kind === 'failed' && <StorageTrouble failure={stage.failure} />}
      <Switch
        label={t('settings.data.backUp.remind')}
        hint={t('settings.data.backUp.remindHint')}
        checked={note.reminder.kind !== 'off'}
        onChange={(wanted) => void wantReminders(wanted)}
      />
    </section>
  );
}

/** A file that is there and has to get out of the browser, by a press: browsers let nothing out without one. */
function Made({ made, onTaken }: { made: MadeBackup; onTaken: () => void }) {
  const { t, i18n } = useTranslation();
  const [taken, setTaken] = useState(false);
  const save = useRef<HTMLButtonElement>(null);
  useEffect(() => save.current?.focus(), [made]);
  const { file, leftOut } = made;
  const take = async () => {
    setTaken(true);
    await backups.noteBackup(made);
    onTaken();
  };
  const share = async () => {
    if (await shareFile(file)) await take();
  };
  return (
    <div className={styles['part']}>
      <output>
        {t('settings.data.backUp.ready', { name: file.name, size: formatBytes(file.size, i18n.language) })}
      </output>
      {leftOut.length > 0 && (
        <p className={styles['trouble']}>{t('settings.data.backUp.leftOut', { count: leftOut.length })}</p>
      )}
      <div className={styles['actions']}>
        <Button
          ref={save}
          look="main"
          onClick={() => {
            saveFile(file);
            void take();
          }}
        >
          {t('settings.data.backUp.save')}
        </Button>
        {canShare(file) && <Button onClick={() => void share()}>{t('settings.data.backUp.share')}</Button>}
      </div>
      <output>{taken && t('settings.data.backUp.taken')}</output>
    </div>
  );
}
