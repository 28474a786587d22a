import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { Message } from '../ui/Message';
import { useQuizHome } from './QuizHome';

/** For a lesson that asks nothing. */
export function NoQuestions() {
  const { t } = useTranslation();
  const { article, of } = useQuizHome();
  return (
    <Message title={t(of === 'text' ? 'practice.own.empty' : 'practice.problem.empty')}>
      <p>{t(of === 'text' ? 'practice.own.emptyText' : 'practice.problem.emptyText')}</p>
      <p>
        <Link to={article}>{t('practice.toArticle')}</Link>
        <Link to="/library">{t('notFound.library')}</Link>
      </p>
    </Message>
  );
}
