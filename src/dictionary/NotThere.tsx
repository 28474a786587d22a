import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { Message } from '../ui/Message';
import { usePageTitle } from '../ui/usePageTitle';
import { searchAddress } from '../word/dictionaryAddress';

/** For an address in the dictionary that nothing of it has: says so, and offers to search for the name. */
export function NotThere({ title, text, name }: { title: string; text: string; name: string }) {
  const { t } = useTranslation();
  usePageTitle(title);
  return (
    <Message title={title}>
      <p>{text}</p>
      <p>
        <Link to={searchAddress(name)}>{t('dictionary.searchFor', { id: name })}</Link>
      </p>
    </Message>
  );
}
