import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { Button } from '../ui/Button';
import { Message } from '../ui/Message';
import { usePageTitle } from '../ui/usePageTitle';
import { ProblemList } from './ProblemList';
import type { LessonFile } from './useLessonFile';

interface Props {
  id: string;
  file: LessonFile;
  onRetry: () => void;
}

/** The whole screen where there is nothing to ask from: no lesson, no connection, a damaged file; and until that is known. */
export function NoQuiz({ id, file, onRetry }: Props) {
  const { t } = useTranslation();
  const library = <Link to="/library">{t('notFound.library')}</Link>;
  switch (file.kind) {
    case 'loading':
    case 'loaded':
      return <Opening />;
    case 'missing':
      return (
        <Titled title={t('practice.problem.missing')}>
          <p>{t('practice.problem.missingText', { id })}</p>
          <p>{library}</p>
        </Titled>
      );
    case 'offline':
      return (
        <Titled title={t('practice.problem.offline')}>
          <p>{t('practice.problem.offlineText')}</p>
          <p>
            <Button onClick={onRetry}>{t('practice.problem.retry')}</Button>
            {library}
          </p>
        </Titled>
      );
    case 'refused':
      return (
        <Titled title={t('practice.problem.refused')}>
          <p>{t('practice.problem.refusedText')}</p>
          <ProblemList problems={file.problems} />
          <p>{library}</p>
        </Titled>
      );
    default:
      return file satisfies never;
  }
}

function Titled({ title, children }: { title: string; children: ReactNode }) {
  usePageTitle(title);
  return <Message title={title}>{children}</Message>;
}

function Opening() {
  const { t } = useTranslation();
  usePageTitle(t('practice.quiz'));
  return (
    <Message title={t('practice.quiz')}>
      <p role="status">{t('practice.loading')}</p>
    </Message>
  );
}
