import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { askForRoots } from '../state/analysis';
import { wordAddress } from '../word/dictionaryAddress';
import { MeaningList } from '../word/MeaningList';
import { DictionaryPage } from './DictionaryPage';
import { FamilyPicture } from './FamilyPicture';
import styles from './RootPage.module.css';
import { NotThere } from './NotThere';
import { useAnswer } from './useAnswer';

/** A root, what it means and what comes from it; of several that are spelled alike one below the other. */
export function RootPage({ headword }: { headword: string }) {
  const { t } = useTranslation();
  const { answer, retry } = useAnswer(() => askForRoots(headword));
  if (answer.kind === 'here' && answer.value.length === 0)
    return (
      <NotThere title={t('dictionary.noRoot')} text={t('dictionary.noRootText', { id: headword })} name={headword} />
    );
  return (
    <DictionaryPage title={headword} lang="id" kind={t('dictionary.root.title')} answer={answer} onRetry={retry}>
      {(roots) =>
        roots.map(({ family, meanings, bound }) => (
          <div key={family.root.id} className={styles['root']}>
            {bound && <p className={styles['bound']}>{t('dictionary.sort.bound')}</p>}
            <MeaningList meanings={meanings} />
            <p>
              <Link to={wordAddress(family.root.id)}>{t('dictionary.asWord')}</Link>
            </p>
            {family.branches.length > 0 && (
              <>
                <h2>{t('dictionary.family')}</h2>
                <FamilyPicture family={family} current={family.root.id} />
              </>
            )}
          </div>
        ))
      }
    </DictionaryPage>
  );
}
