import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand/react';
import { openOnce } from '../state/openOnce';
import { storageNotices } from '../state/storageNotices';
import type { Keeping } from '../state/QuizState';
import { BrowserPromise } from './BrowserPromise';
import { readBrowserStorage, type BrowserStorage } from '../state/browserStorage';
import { formatBytes } from '../ui/formatBytes';
import styles from './StorageSettings.module.css';

interface Answer {
  /** Null if storage could not even be asked: its code is not here, and there is no connection. */
  readonly keeping: Keeping | null;
  readonly browser: BrowserStorage;
}

/** Whether anything is kept, where, how much, and whether the browser has promised not to clear it. */
export function StorageSettings() {
  const { t } = useTranslation();
  const [answer, setAnswer] = useState<Answer | null>(null);
  useEffect(() => void ask().then(setAnswer), []);
  return (
    <>
      <p>{t('settings.storage.where')}</p>
      <div className={styles['state']}>
        {answer ? (
          <Answered answer={answer} onAsked={() => ask().then(setAnswer)} />
        ) : (
          <p>{t('settings.storage.asking')}</p>
        )}
      </div>
    </>
  );
}

async function ask(): Promise<Answer> {
  const [keeping, browser] = await Promise.all([
    openOnce().then(
      (storage) => storage.keeping,
      () => null,
    ),
    readBrowserStorage(navigator.storage),
  ]);
  return { keeping, browser };
}

function Answered({ answer: { keeping, browser }, onAsked }: { answer: Answer; onAsked: () => Promise<void> }) {
  const { t } = useTranslation();
  if (keeping?.kind === 'nothing-kept') return <NothingKept keeping={keeping} />;
  return (
    <>
      <Damaged />
      {browser.kind === 'unknown' ? (
        <p>{t('settings.storage.unknown')}</p>
      ) : (
        <>
          <Used usage={browser.usage} quota={browser.quota} />
          <BrowserPromise kept={browser.kept} onAsked={onAsked} />
        </>
      )}
    </>
  );
}

function NothingKept({ keeping: { because } }: { keeping: Extract<Keeping, { kind: 'nothing-kept' }> }) {
  const { t } = useTranslation();
  const reason = because.kind === 'newer' ? 'newer' : 'none';
  return <p className={styles['warning']}>{t(`settings.storage.${reason}`)}</p>;
}

function Damaged() {
  const { t } = useTranslation();
  const count = useStore(storageNotices, ({ damages }) => damages.length);
  return count > 0 && <p className={styles['warning']}>{t('settings.storage.damaged', { count })}</p>;
}

function Used({ usage, quota }: { usage: number | null; quota: number | null }) {
  const { t, i18n } = useTranslation();
  if (usage === null) return null;
  const used = formatBytes(usage, i18n.language);
  return (
    <p>
      {quota === null
        ? t('settings.storage.used', { used })
        : t('settings.storage.usedOf', { used, quota: formatBytes(quota, i18n.language) })}
    </p>
  );
}
