import { useTranslation } from 'react-i18next';
import styles from './CardText.module.css';

/** The phrase that a word stands in, and its partner in the English sentence. */
export function PhraseText({ source, target }: { source: string; target: string }) {
  'use no memo';
  const { t } = useTranslation();
  return (
    <p className={styles['phrase']}>
      <span className={styles['class']}>{t('card.inThisSentence')}</span>
      <span lang="id">{source}</span>
      <span aria-hidden="true"> – </span>
      <span lang="en" className={styles['target']}>
        {target}
      </span>
    </p>
  );
}
