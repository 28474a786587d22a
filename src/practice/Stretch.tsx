import { useTranslation } from 'react-i18next';
import type { Span } from '../language/text/Span';
import type { PassageBlock } from '../lesson/blocks';
import type { Place } from '../lesson/Lesson';
import { sentenceAt } from '../lesson/sentences';
import { placeName } from './placeName';
import styles from './Stretch.module.css';

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

/** From the first sentence that a place touches to the last one. */
function sentencesAround(block: PassageBlock, { spans }: Place): Span {
  const start = spans[0]?.[0] ?? 0;
  const end = spans.at(-1)?.[1] ?? block.text.length;
  const first = block.sentences[sentenceAt(block, start)];
  const last = block.sentences[sentenceAt(block, end - 1)];
  return [first?.[0] ?? 0, last?.[1] ?? block.text.length];
}

interface Piece {
  readonly at: number;
  readonly text: string;
  readonly marked: boolean;
}

/** Cuts a part of a text at the spans in it; the pieces joined are the part. */
function piecesOf(text: string, [from, to]: Span, spans: readonly Span[]): readonly Piece[] {
  const cuts = [from, ...spans.flat(), to];
  return cuts.slice(1).flatMap((end, index) => {
    const at = cuts[index] ?? from;
    return end > at ? [{ at, text: text.slice(at, end), marked: index % 2 === 1 }] : [];
  });
}
