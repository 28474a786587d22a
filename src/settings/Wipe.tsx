import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { backups, type Counts, type StorageFailure } from '../state/backup';
import { Button } from '../ui/Button';
import { BackUpFirst } from './BackUpFirst';
import { StorageTrouble } from './StorageTrouble';
import { Things } from './Things';
import styles from './YourData.module.css';

type Stage =
  | { readonly kind: 'idle' | 'asking' | 'wiping' | 'wiped' }
  | { readonly kind: 'failed'; readonly failure: StorageFailure };

/** Deletes everything, after a second press beside the list of what goes. */
export function Wipe({ counts }: { counts: Counts }) {
  const { t } = useTranslation();
  const [stage, setStage] = useState<Stage>({ kind: 'idle' });
  const begin = useRef<HTMLButtonElement>(null);
  const wipe = async () => {
    setStage({ kind: 'wiping' });
    const outcome = await backups.wipe();
    setStage(outcome.ok ? { kind: 'wiped' } : { kind: 'failed', failure: outcome.failure });
  };
  const keep = () => {
    setStage({ kind: 'idle' });
    requestAnimationFrame(() => begin.current?.focus()); // the button that had the focus is gone
  };
  return (
    <section className={styles['part']} aria-labelledby="wipe">
      <h3 id="wipe">{t('settings.data.wipe.heading')}</h3>
      {stage.kind !== 'wiped' && <p>{t('settings.data.wipe.text')}</p>}
      {(stage.kind === 'idle' || stage.kind === 'failed') && (
        <div>
          <Button ref={begin} onClick={() => setStage({ kind: 'asking' })}>
            {t('settings.data.wipe.begin')}
          </Button>
        </div>
      )}
      {stage.kind === 'asking' && <Asking counts={counts} onWipe={() => void wipe()} onKeep={keep} />}
      {stage.kind === 'wiping' && <output>{t('settings.data.wipe.wiping')}</output>}
      {stage.kind === 'wiped' && <Wiped />}
      {stage.kind === 'failed' && <StorageTrouble failure={stage.failure} />}
    </section>
  );
}

function Asking({ counts, onWipe, onKeep }: { counts: Counts; onWipe: () => void; onKeep: () => void }) {
  const { t } = useTranslation();
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => keep.current?.focus(), []);
  return (
    <div role="group" aria-labelledby="wipe-goes" className={styles['raised']}>
      <p id="wipe-goes">{t('settings.data.wipe.goes')}</p>
      <Things counts={counts} />
      <p>{t('settings.data.wipe.rest')}</p>
      <p>
        <strong>{t('settings.data.wipe.backedUp')}</strong>
      </p>
      <BackUpFirst />
      <div className={styles['actions']}>
        <Button ref={keep} onClick={onKeep}>
          {t('settings.data.wipe.cancel')}
        </Button>
        <Button className={styles['danger']} onClick={onWipe}>
          {t('settings.data.wipe.confirm')}
        </Button>
      </div>
    </div>
  );
}

/** What the page holds in memory is of before: it begins again. */
function Wiped() {
  const { t } = useTranslation();
  const reload = useRef<HTMLButtonElement>(null);
  useEffect(() => reload.current?.focus(), []);
  return (
    <>
      <output>{t('settings.data.wipe.done')}</output>
      <div>
        <Button ref={reload} look="main" onClick={() => location.reload()}>
          {t('settings.data.wipe.reload')}
        </Button>
      </div>
    </>
  );
}
