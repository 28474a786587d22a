import { useTranslation } from 'react-i18next';
import { BlockView } from '../article/BlockView';
import type { NumberedBlock, OwnTextHeader } from '../ownText/OwnText';
import styles from './Article.module.css';

/** What stands over a text of one's own: what is known of it, and its headline. */
export function OwnHead({ header, title }: { header: OwnTextHeader; title: NumberedBlock }) {
  const { t } = useTranslation();
  const { words, ordinary, explained } = header.figures;
  return (
    <div className={styles['head']}>
      <p className={`chrome ${styles['kicker']}`}>
        <span>{t('ownText.yourText')}</span> <span>{t('library.words', { count: words })}</span>{' '}
        {ordinary > 0 && (
          <>
            <span>{t('ownText.explained', { percent: Math.floor((100 * explained) / ordinary) })}</span>{' '}
          </>
        )}
        <span>{t('ownText.noEnglish')}</span>
      </p>
      <BlockView block={title} english={null} />
    </div>
  );
}
