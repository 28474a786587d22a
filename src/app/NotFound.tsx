import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router-dom';
import { usePageTitle } from '../ui/usePageTitle';
import { Message } from '../ui/Message';

/** For an address that no screen answers. */
export function NotFound() {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  usePageTitle(t('notFound.title'));
  return (
    <Message title={t('notFound.title')}>
      <p>{t('notFound.text', { path: pathname })}</p>
      <p>
        <Link to="/library">{t('notFound.library')}</Link>
      </p>
    </Message>
  );
}
