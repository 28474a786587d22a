import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { LessonUnreachable } from '../state/createPassages';
import { Button } from '../ui/Button';
import { Message } from '../ui/Message';
import type { RescueProps } from '../ui/Rescue';
import { usePageTitle } from '../ui/usePageTitle';

/** Whether a lesson is only out of reach. That its file is damaged is a bug, to be reported. */
export const isOutOfReach = (error: unknown): boolean => error instanceof LessonUnreachable;

/** Said instead of a lesson that is out of reach. */
export function LessonFailure({ onRetry }: RescueProps) {
  const { t } = useTranslation();
  usePageTitle(t('failure.part'));
  return (
    <Message title={t('failure.part')}>
      <p>
        <Button onClick={onRetry}>{t('failure.retry')}</Button>
        <Link to="/library">{t('notFound.library')}</Link>
      </p>
    </Message>
  );
}
