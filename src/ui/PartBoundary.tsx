import { Suspense, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './Button';
import { CodeUnreachable } from './loadable';
import { Notice } from './Notice';
import { Rescue, type RescueProps } from './Rescue';

/**
 * Around a part of a screen whose code comes when it is first needed. If it cannot be fetched, a notice says so, and
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
