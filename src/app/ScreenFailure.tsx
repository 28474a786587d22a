import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button';
import { Message } from '../ui/Message';
import { usePageTitle } from '../ui/usePageTitle';
import { errorReport } from './errorReport';
import styles from './ScreenFailure.module.css';

interface Props {
  error: unknown;
  stack: string;
  onRetry: () => void;
}

/** Says what happened and offers ways on. A full load, not a link: whatever is broken in memory goes with it. */
export function ScreenFailure({ error, stack, onRetry }: Props) {
  const { t } = useTranslation();
  usePageTitle(t('failure.title'));
  const [copied, setCopied] = useState<'no' | 'yes' | 'refused'>('no');
  const [at] = useState(() => new Date());
  const report = errorReport(error, stack, {
    address: location.href,
    browser: navigator.userAgent,
    build: import.meta.env.MODE,
    at,
  });
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(report); // not there at all without https
      setCopied('yes');
    } catch {
      setCopied('refused');
    }
  };
  return (
    <Message title={t('failure.title')}>
      <p>{t('failure.text')}</p>
      <p>
        <Button onClick={onRetry}>{t('failure.retry')}</Button>
        <a href={`${import.meta.env.BASE_URL}library/`}>{t('nav.library')}</a>
      </p>
      <details className={styles['details']}>
        <summary>{t('failure.report')}</summary>
        <p>{t('failure.reportHint')}</p>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls */}
        <pre tabIndex={0}>{report}</pre>
        <Button onClick={() => void copy()}>{t('failure.copy')}</Button>
        <span role="status">
          {copied === 'yes' && t('failure.copied')}
          {copied === 'refused' && t('failure.copyRefused')}
        </span>
      </details>
    </Message>
  );
}
