import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';

/** Says that reading goes on where it stopped; goes when it is answered, or when one has read on. */
export function Resumed({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation();
  useEffect(() => {
    // `window.scrollY`: React's compiler takes a bare global for a constant and reads it again where `from` is used.
    const from = window.scrollY;
    const onScroll = () => Math.abs(window.scrollY - from) > innerHeight / 2 && onDone();
    addEventListener('scroll', onScroll, { passive: true });
    return () => removeEventListener('scroll', onScroll);
  }, [onDone]);
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
