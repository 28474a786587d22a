import { useTranslation } from 'react-i18next';
import type { PassageBlock } from '../lesson/blocks';
import type { Place } from '../lesson/Lesson';
import { placeName } from './placeName';
import styles from './Stretch.module.css';
import { piecesOf, sentencesAround } from './stretchPieces';

/** The stretch of the article that a question asks about, marked in the sentence or sentences it stands in. */
export function Stretch({ block, place }: { block: PassageBlock; place: Place }) {
  const { t } = useTranslation();
  const [start, end] = sentencesAround(block, place);
  return (
    <figure className={styles['figure']}>
      <blockquote lang="id" className={styles['stretch']}>
        <p>
          {piecesOf(block.text, [start, end], place.spans).map(({ at, text, marked }) =>
            marked ? <mark key={at}>{text}</mark> : text,
          )}
        </p>
      </blockquote>
      <figcaption className={styles['where']}>{placeName(t, block.id)}</figcaption>
    </figure>
  );
}
