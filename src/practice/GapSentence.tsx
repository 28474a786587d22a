import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PassageBlock } from '../lesson/blocks';
import type { Place } from '../lesson/Lesson';
import { placeName } from './placeName';
import styles from './Stretch.module.css';
import { piecesOf, sentencesAround } from './stretchPieces';

interface Props {
  block: PassageBlock;
  /** What is left out; the words themselves are not drawn. */
  place: Place;
  /** What stands in each gap. */
  gap: ReactNode;
}

/** The sentence or sentences around a place, with gaps where the place is. */
export function GapSentence({ block, place, gap }: Props) {
  const { t } = useTranslation();
  return (
    <figure className={`${styles['figure']} ${styles['gapped']}`}>
      <blockquote lang="id" className={styles['stretch']}>
        <p>
          {piecesOf(block.text, sentencesAround(block, place), place.spans).map(({ at, text, marked }) => (
            <Fragment key={at}>{marked ? gap : text}</Fragment>
          ))}
        </p>
      </blockquote>
      <figcaption className={styles['where']}>{placeName(t, block.id)}</figcaption>
    </figure>
  );
}
