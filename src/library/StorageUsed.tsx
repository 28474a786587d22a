import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { readBrowserStorage } from '../state/browserStorage';
import { formatBytes } from '../ui/formatBytes';
import styles from './StorageUsed.module.css';

/** How much there is of the reader's own, and what all of Simak takes on this device; has its height before it is known. */
export function StorageUsed({ texts }: { texts: { readonly count: number; readonly words: number } | null }) {
  const { t, i18n } = useTranslation();
  const [usage, setUsage] = useState<number | null>(null);
  const count = texts?.count;
  useEffect(() => {
    let shown = true;
    void readBrowserStorage(navigator.storage).then((browser) => {
      if (shown && browser.kind === 'known') setUsage(browser.usage);
    });
    return () => {
      shown = false;
    };
  }, [count]); // asked again when a text has come or gone
  return (
    <footer className={`chrome ${styles['used']}`}>
      {texts && texts.count > 0 && (
        <p>
          {t('library.storage.texts', { count: texts.count })} · {t('library.words', { count: texts.words })}
        </p>
      )}
      {usage !== null && (
        <p>
          {t('library.storage.used', { used: formatBytes(usage, i18n.language) })}{' '}
          <Link to="/settings">{t('library.storage.settings')}</Link>
        </p>
      )}
    </footer>
  );
}
