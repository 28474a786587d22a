import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { Piece } from '../language/cards/traceOf';
import { AffixName } from '../word/AffixName';
import { affixAddress, rootAddress } from '../word/dictionaryAddress';
import styles from './PieceLinks.module.css';

/** A word as its pieces, joined like links: each leads to its page. Nothing for what has no affixes. */
export function PieceLinks({ pieces }: { pieces: readonly Piece[] }) {
  const { t } = useTranslation();
  if (pieces.length < 2) return null;
  return (
    <ul className={styles['pieces']} aria-label={t('dictionary.builtFrom')}>
      {pieces.map((piece, index) => (
        <li key={index}>
          {piece.kind === 'root' ? (
            <Link to={rootAddress(piece.headword)} lang="id" className={styles['root'] ?? ''}>
              {piece.headword}
            </Link>
          ) : (
            <AffixLink piece={piece} />
          )}
        </li>
      ))}
    </ul>
  );
}

function AffixLink({ piece: { affix, written, card } }: { piece: Extract<Piece, { kind: 'affix' }> }) {
  return (
    <Link to={affixAddress(card)} className={styles['affix'] ?? ''}>
      <AffixName affix={affix} />
      {written !== '' && affix !== 'R' && (
        <span lang="id" className={styles['written']}>
          {`${written}${affix.endsWith('-') ? '-' : ''}`}
        </span>
      )}
    </Link>
  );
}
