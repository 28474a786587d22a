import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { askForEntry } from '../state/analysis';
import { noteLookup } from '../state/lookups';
import { Message } from '../ui/Message';
import { searchAddress } from '../word/dictionaryAddress';
import { DictionaryPage } from './DictionaryPage';
import { EntryText } from './EntryText';
import { useAnswer } from './useAnswer';

/** The page of a lexeme. */
export function WordPage({ id }: { id: string }) {
  const { t } = useTranslation();
  const headword = id.replace(/#\d$/, '');
  const { answer, retry } = useAnswer(() => askForEntry(id));
  const found = answer.kind === 'here' && answer.value !== 'no-such-entry';
  useEffect(() => {
    if (found) void noteLookup({ id, headword });
  }, [found, id, headword]);
  if (answer.kind === 'here' && answer.value === 'no-such-entry')
    return (
      <Message title={t('dictionary.unknown')}>
        <p>{t('dictionary.unknownText', { id: headword })}</p>
        <p>
          <Link to={searchAddress(headword)}>{t('dictionary.searchFor', { id: headword })}</Link>
        </p>
      </Message>
    );
  return (
    <DictionaryPage title={headword} lang="id" answer={answer} onRetry={retry}>
      {(entry) => entry !== 'no-such-entry' && <EntryText entry={entry} />}
    </DictionaryPage>
  );
}
