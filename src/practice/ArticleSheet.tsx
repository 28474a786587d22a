import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { extinguish, light, rangesOf } from '../article/highlight';
import type { Place } from '../lesson/Lesson';
import type { Passage } from '../lesson/Passage';
import { Sheet } from '../ui/Sheet';
import styles from './ArticleSheet.module.css';

interface Props {
  passage: Passage;
  /** The stretch that is asked about: lit, and in view. */
  place: Place | null;
  onClose: () => void;
}

/** The article without its English, to look something up in: beside the question, or over it on a phone. */
export function ArticleSheet({ passage, place, onClose }: Props) {
  const { t } = useTranslation();
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!root.current || !place) return;
    const ranges = rangesOf(root.current, [place], 'id');
    light('found', ranges);
    ranges[0]?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    return () => extinguish('found');
  }, [place]);
  return (
    <Sheet title={t('practice.question.inText')} shape="side" onClose={onClose}>
      <div ref={root} lang="id" className={styles['article']}>
        {passage.blocks.map(({ id, kind, text }) => (
          <div key={id} data-block={id} data-kind={kind}>
            <p data-text="id">{text}</p>
          </div>
        ))}
      </div>
    </Sheet>
  );
}
