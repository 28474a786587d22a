import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { backups, type BackupNews, type FailedWithFile, type Tally } from '../state/backup';
import { Button } from '../ui/Button';
import { FileButton } from '../ui/FileButton';
import { PassphraseField } from './PassphraseField';
import { RestoreChoice } from './RestoreChoice';
import { StorageTrouble } from './StorageTrouble';
import { inTally } from './inTally';
import { useRestore, type RestoreStage } from './useRestore';
import { Working } from './Working';
import styles from './YourData.module.css';

/** Brings in a backup: a file, its passphrase if it has one, what would come of it, and only then that. */
export function Restore({ unfinished, onChange }: { unfinished: BackupNews['unfinished']; onChange: () => void }) {
  const { t } = useTranslation();
  const { stage, choose, look, restore, cancel } = useRestore(onChange);
  const busy = stage.kind === 'checking' || stage.kind === 'restoring';
  return (
    <section className={styles['part']} aria-labelledby="restore">
      <h3 id="restore" tabIndex={-1}>
        {t('settings.data.restore.heading')}
      </h3>
      {unfinished && !busy && <Unfinished how={unfinished} />}
      <div className={styles['actions']}>
        <FileButton
          label={t('settings.data.restore.choose')}
          accept=".simak"
          disabled={busy}
          onFile={(file) => void choose(file)}
        />
      </div>
      {stage.kind === 'locked' && (
        <Locked
          key={stage.chosen.header.created}
          stage={stage}
          onOpen={(passphrase) => void look(stage.chosen, stage.name, passphrase)}
          onCancel={cancel}
        />
      )}
      {stage.kind === 'checking' && <Working label={t('settings.data.restore.checking')} done={stage.done} />}
      {stage.kind === 'previewed' && (
        <RestoreChoice
          file={stage.file}
          preview={stage.preview}
          onRestore={(how) => void restore(stage.file, how)}
          onCancel={cancel}
        />
      )}
      {stage.kind === 'restoring' && (
        <>
          <Working
            label={t(`settings.data.restore.${stage.how === 'merge' ? 'merging' : 'replacing'}`)}
            done={stage.done}
          />
          <p>{t('settings.data.restore.stay')}</p>
        </>
      )}
      {stage.kind === 'restored' && <Restored tally={stage.tally} />}
      {stage.kind === 'failed' && <Failed stage={stage} />}
    </section>
  );
}

function Unfinished({ how }: { how: NonNullable<BackupNews['unfinished']> }) {
  const { t } = useTranslation();
  return (
    <div className={styles['part']}>
      <p role="alert" className={styles['trouble']}>
        {t(`settings.data.notice.${how}`)}
      </p>
      <div>
        <Button onClick={() => void backups.forgetUnfinished()}>{t('settings.data.notice.forget')}</Button>
      </div>
    </div>
  );
}

interface LockedProps {
  stage: Extract<RestoreStage, { kind: 'locked' }>;
  onOpen: (passphrase: string) => void;
  onCancel: () => void;
}

function Locked({ stage: { name, wrong }, onOpen, onCancel }: LockedProps) {
  const { t } = useTranslation();
  const [passphrase, setPassphrase] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <form
      className={styles['part']}
      onSubmit={(event) => {
        event.preventDefault();
        onOpen(passphrase);
      }}
    >
      <p>{t('settings.data.restore.locked', { name })}</p>
      <PassphraseField
        field={field}
        label={t('settings.data.restore.passphrase')}
        value={passphrase}
        onChange={setPassphrase}
        kind="current"
        wrong={wrong ? t('settings.data.restore.wrong') : null}
      />
      <div className={styles['actions']}>
        <Button type="submit" look="main">
          {t('settings.data.restore.open')}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {t('settings.data.restore.cancel')}
        </Button>
      </div>
    </form>
  );
}

function Restored({ tally }: { tally: Tally }) {
  const { t } = useTranslation();
  const aside = inTally(tally, 'conflicts') + inTally(tally, 'unreadable');
  const said = useRef<HTMLDivElement>(null);
  useEffect(() => said.current?.focus(), []); // what had the focus is gone
  return (
    <div ref={said} tabIndex={-1} className={styles['part']}>
      <p>{t('settings.data.restore.restored', { count: inTally(tally, 'fresh') })}</p>
      {inTally(tally, 'changed') > 0 && (
        <p>{t('settings.data.restore.changed', { count: inTally(tally, 'changed') })}</p>
      )}
      {aside > 0 && <p>{t('settings.data.restore.restoredAside', { count: aside })}</p>}
    </div>
  );
}

function Failed({ stage: { why, midway } }: { stage: Extract<RestoreStage, { kind: 'failed' }> }) {
  if (why.kind === 'storage-failed') return <StorageTrouble failure={why.failure} />;
  return <FileTrouble why={why} midway={midway} />;
}

function FileTrouble({ why: { failure }, midway }: { why: FailedWithFile; midway: boolean }) {
  const { t } = useTranslation();
  return (
    <p role="alert" className={styles['trouble']}>
      {midway
        ? t('settings.data.file.midway')
        : t(`settings.data.file.${failure.kind}`, { chunk: 'chunk' in failure ? failure.chunk : 0 })}
    </p>
  );
}
