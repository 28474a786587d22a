import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { Message } from '../ui/Message';

/** For a lesson that asks nothing. */
export function NoQuestions({ lesson }: { lesson: string }) {
  const { t } = useTranslation();
  return (
    <Message title={t('practice.problem.empty')}>
      <p>{t('practice.problem.emptyText')}</p>
      <p>
        <Link to={`/lessons/${lesson}`}>{t('practice.toArticle')}</Link>
        <Link to="/library">{t('notFound.library')}</Link>
      </p>
    </Message>
  );
}
