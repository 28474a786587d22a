import { useTranslation } from 'react-i18next';
import type { AfterSentence } from '../article/BlockText';
import { BlockView } from '../article/BlockView';
import type { NumberedBlock, OwnTextHeader } from '../ownText/OwnText';
import styles from './Article.module.css';

interface Props {
  header: OwnTextHeader;
  title: NumberedBlock;
  /** What stands below it, where it is shown word by word. */
  after: AfterSentence | undefined;
}

/** What stands over a text of one's own: what is known of it, and its headline. */
export function OwnHead({ header, title, after }: Props) {
  const { t, i18n } = useTranslation();
  const { words, ordinary, explained } = header.figures;
  return (
    <div className={styles['head']}>
      <p className={`chrome ${styles['kicker']}`}>
        <span>{t('ownText.yourText')}</span>{' '}
        <span>{words === 1 ? t('ownText.oneWord') : t('ownText.words', { words: grouped(words, i18n.language) })}</span>{' '}
        {ordinary > 0 && (
          <>
            <span>{t('ownText.explained', { percent: Math.floor((100 * explained) / ordinary) })}</span>{' '}
          </>
        )}
        <span>{t('ownText.noEnglish')}</span>
      </p>
      <BlockView block={title} english={null} after={after} />
    </div>
  );
}

/** By hand: the first `Intl.NumberFormat` of a page takes longer than all the rest of its first screen. */
const grouped = (count: number, language: string): string =>
  String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, language === 'id' ? '.' : ',');
