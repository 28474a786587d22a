import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { parseQuery } from '../shelf/Query';
import type { ShelfFound } from '../state/shelf';
import { searchAddress } from '../word/dictionaryAddress';
import { ShelfItems } from './ShelfItems';
import { ShelfSection } from './ShelfSection';
import styles from './ShelfSection.module.css';
import type { TextActions } from './useTextActions';

interface Props {
  typed: string;
  found: ShelfFound;
  actions: TextActions;
}

/** What was found on the shelf, each with the sentence that it was found in. */
export function FoundTexts({ typed, found, actions }: Props) {
  const { t } = useTranslation();
  return (
    <ShelfSection heading={t('library.search.results')}>
      <p role="status" className={`chrome ${styles['empty']}`}>
        {found.total > 0 && t('library.search.found', { count: found.total })}{' '}
        {found.through === 'titles' && t('library.search.reading')}
        {found.total === 0 && found.through === 'all' && t('library.search.none', { query: typed.trim() })}
      </p>
      {found.total === 0 && found.through === 'all' && <Instead typed={typed} />}
      <ShelfItems items={found.hits.map(({ item, ...hit }) => ({ item, hit }))} knowledge="some" actions={actions} />
    </ShelfSection>
  );
}

/** A word that no text has may well be in the dictionary. */
function Instead({ typed }: { typed: string }) {
  const { t } = useTranslation();
  const query = parseQuery(typed);
  const word = typed.trim();
  if (query.length !== 1) return <p className={`chrome ${styles['empty']}`}>{t('library.search.fewer')}</p>;
  return (
    <p className={`chrome ${styles['empty']}`}>
      <Link to={searchAddress(word)}>{t('library.search.dictionary', { query: word })}</Link>
    </p>
  );
}
