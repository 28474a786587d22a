import { Suspense, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button';
import { CodeUnreachable } from '../ui/loadable';
import { Notice } from '../ui/Notice';
import { Rescue, type RescueProps } from '../ui/Rescue';

/**
 * Around a part of the reader whose code comes when it is first needed. If it cannot be fetched, a notice says so, and
 * the text stays.
 */
export function PartBoundary({ children }: { children: ReactNode }) {
  return (
    <Rescue when={(error) => error instanceof CodeUnreachable} instead={PartUnreachable}>
      <Suspense fallback={null}>{children}</Suspense>
    </Rescue>
  );
}

function PartUnreachable({ onRetry }: RescueProps) {
  const { t } = useTranslation();
  return (
    <Notice>
      <p>{t('failure.part')}</p>
      <Button look="quiet" onClick={onRetry}>
        {t('failure.retry')}
      </Button>
    </Notice>
  );
}
