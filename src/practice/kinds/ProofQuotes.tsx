import { useTranslation } from 'react-i18next';
import type { PassageBlock } from '../../lesson/blocks';
import type { Place } from '../../lesson/Lesson';
import { placeName } from '../placeName';
import styles from './SummaryView.module.css';

/** The words of the article that something rests on, each with where it stands. */
export function ProofQuotes({ proof, blocks }: { proof: readonly Place[]; blocks: readonly PassageBlock[] }) {
  const { t } = useTranslation();
  return (
    <ul role="list" className={styles['proof']}>
      {proof.map((place) => {
        const text = blocks.find(({ id }) => id === place.block)?.text ?? '';
        return (
          <li key={`${place.block} ${place.spans.join(' ')}`}>
            <q lang="id">{place.spans.map(([start, end]) => text.slice(start, end)).join(' … ')}</q>{' '}
            <span>{placeName(t, place.block)}</span>
          </li>
        );
      })}
    </ul>
  );
}
