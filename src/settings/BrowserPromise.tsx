import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button';
import { askToKeep } from '../state/browserStorage';

/** Whether the browser keeps the data, and the button that asks it to. */
export function BrowserPromise({ kept, onAsked }: { kept: boolean; onAsked: () => Promise<void> }) {
  const { t } = useTranslation();
  const [refused, setRefused] = useState(false);
  const ask = async () => {
    setRefused(!(await askToKeep(navigator.storage)));
    await onAsked();
  };
  return (
    <>
      {/* Said when it changes: the button that changed it is gone then. */}
      <output>
        {kept ? t('settings.storage.kept') : refused ? t('settings.storage.refused') : t('settings.storage.notKept')}
      </output>
      {!kept && (
        <div>
          <Button onClick={() => void ask()}>{t('settings.storage.keep')}</Button>
        </div>
      )}
    </>
  );
}
