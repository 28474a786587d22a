import { Fragment, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { extinguish, light, rangesOf } from '../article/highlight';
import type { PassageBlock } from '../lesson/blocks';
import type { Place } from '../lesson/Lesson';
import type { Passage } from '../lesson/Passage';
import { Sheet } from '../ui/Sheet';
import styles from './ArticleSheet.module.css';
import { Blank } from './Blank';
import { piecesOf } from './stretchPieces';

interface Props {
  passage: Passage;
  /** The stretch that is asked about: lit, and in view. */
  place: Place | null;
  /** What is to be found out: left out of the article, and in view. Nothing is lit then. */
  gap: Place | null;
  onClose: () => void;
}

/** The article without its English, to look something up in: beside the question, or over it on a phone. */
export function ArticleSheet({ passage, place, gap, onClose }: Props) {
  const { t } = useTranslation();
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!root.current) return;
    if (gap) root.current.querySelector('[data-gap]')?.scrollIntoView({ block: 'center' });
    if (gap || !place) return;
    const ranges = rangesOf(root.current, [place], 'id');
    light('found', ranges);
    ranges[0]?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    return () => extinguish('found');
  }, [place, gap]);
  return (
    <Sheet title={t('practice.question.inText')} shape="side" onClose={onClose}>
      <div ref={root} lang="id" className={styles['article']}>
        {passage.blocks.map((block) => (
          <div key={block.id} data-block={block.id} data-kind={block.kind}>
            <p data-text="id">{gap?.block === block.id ? <Gapped block={block} gap={gap} /> : block.text}</p>
          </div>
        ))}
      </div>
    </Sheet>
  );
}

function Gapped({ block, gap }: { block: Pick<PassageBlock, 'text'>; gap: Place }) {
  return piecesOf(block.text, [0, block.text.length], gap.spans).map(({ at, text, marked }) =>
    marked ? (
      <span key={at} data-gap="">
        <Blank />
      </span>
    ) : (
      <Fragment key={at}>{text}</Fragment>
    ),
  );
}
