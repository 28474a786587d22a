import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { askForEntry } from '../state/analysis';
import { noteLookup } from '../state/lookups';
import { DictionaryPage } from './DictionaryPage';
import { EntryText } from './EntryText';
import { NotThere } from './NotThere';
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
      <NotThere title={t('dictionary.unknown')} text={t('dictionary.unknownText', { id: headword })} name={headword} />
    );
  return (
    <DictionaryPage title={headword} lang="id" answer={answer} onRetry={retry}>
      {(entry) => entry !== 'no-such-entry' && <EntryText entry={entry} />}
    </DictionaryPage>
  );
}
