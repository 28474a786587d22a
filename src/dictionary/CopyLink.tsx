import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button';

/** Copies the address of the page. */
export function CopyLink() {
  const { t } = useTranslation();
  const [copied, setCopied] = useState<'no' | 'yes' | 'refused'>('no');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(location.href); // not there at all without https
      setCopied('yes');
    } catch {
      setCopied('refused');
    }
  };
  return (
    <>
      <Button look="quiet" onClick={() => void copy()}>
        {t('dictionary.copy')}
      </Button>
      <span role="status">
        {copied === 'yes' && t('dictionary.copied')}
        {copied === 'refused' && t('dictionary.copyRefused')}
      </span>
    </>
  );
}
