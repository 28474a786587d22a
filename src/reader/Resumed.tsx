import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { useReadingOn } from './useReadingOn';

/** Says that reading goes on where it stopped; goes when it is answered, or when one has read on. */
export function Resumed({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation();
  useReadingOn(onDone);
  return (
    <Notice>
      <p>{t('reader.resumed')}</p>
      <Button
        look="quiet"
        onClick={() => {
          scrollTo({ top: 0, behavior: 'instant' });
          onDone();
        }}
      >
        {t('reader.fromTop')}
      </Button>
    </Notice>
  );
}
