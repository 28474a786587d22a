import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { LessonRefused, LessonUnreachable } from '../state/createPassages';
import { Button } from '../ui/Button';
import { Message } from '../ui/Message';
import type { RescueProps } from '../ui/Rescue';
import { usePageTitle } from '../ui/usePageTitle';

/** Whether this is about a lesson that cannot be had, and no bug. */
export const isLessonFailure = (error: unknown): boolean =>
  error instanceof LessonUnreachable || error instanceof LessonRefused;

/** Said instead of a lesson that is out of reach, or whose file is none. */
export function LessonFailure({ error, onRetry }: RescueProps) {
  const { t } = useTranslation();
  const unreachable = error instanceof LessonUnreachable;
  const title = t(unreachable ? 'practice.problem.offlineText' : 'practice.problem.refused');
  usePageTitle(title);
  return (
    <Message title={title}>
      <p>
        {unreachable && <Button onClick={onRetry}>{t('failure.retry')}</Button>}
        <Link to="/library">{t('notFound.library')}</Link>
      </p>
    </Message>
  );
}
