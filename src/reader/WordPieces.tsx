import { useTranslation } from 'react-i18next';
import type { WordPiece } from '../lesson/Lesson';
import styles from './WordPieces.module.css';

/** A word drawn as its pieces, joined like links, the root heavier: meN- · tegas · -kan. */
export function WordPieces({ pieces, headword }: { pieces: readonly WordPiece[]; headword: string }) {
  const { t, i18n } = useTranslation();
  if (pieces.length === 0) return null;
  return (
    <p className={styles['pieces']} lang="id">
      <span className="visually-hidden" lang={i18n.language}>
        {t('card.builtFrom')}{' '}
      </span>
      {pieces.map(({ role, form }, index) => (
        <span key={index} className={styles[role === 'root' ? 'root' : 'affix']}>
          {form}
        </span>
      ))}
      <span aria-hidden="true" className={styles['arrow']}>
        →
      </span>
      <span className={styles['whole']}>{headword}</span>
    </p>
  );
}
