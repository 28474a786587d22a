import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { snippetOf } from '../language/cards/snippetOf';
import type { OtherPlace } from '../language/cards/otherPlaces';
import type { Place } from '../lesson/Lesson';
import type { PassageBlock } from '../lesson/Passage';
import { askForOtherPlaces } from '../state/analysis';
import styles from './WordExample.module.css';

interface Props {
  blocks: readonly PassageBlock[];
  /** Id of the block that the word stands in, and where in it (UTF-16). */
  block: string;
  offset: number;
  /** Goes to such a place. */
  onPlace: (place: Place) => void;
}

const ROOM = 48; // UTF-16 units on either side of the word: two lines on a phone
const MOST = 1;

/** Where the word, or one of its family, stands elsewhere in the text: some of that sentence, which leads there. */
export default function WordExample({ blocks, block, offset, onPlace }: Props) {
  const { t } = useTranslation();
  const place = useOtherPlace(blocks, block, offset);
  const there = place && blocks[place.block];
  if (!place || !there) return null;
  const { span, cutBefore, cutAfter } = snippetOf(there.text, place.sentence, place.word, ROOM);
  return (
    <div className={styles['example']}>
      <p className={styles['label']}>{t(`trace.elsewhere.${place.kin}`)}</p>
      <button
        type="button"
        lang="id"
        onClick={() => onPlace({ block: there.id, spans: [place.word] })}
        className={styles['sentence']}
      >
        {cutBefore && '… '}
        {there.text.slice(span[0], place.word[0])}
        <b>{there.text.slice(...place.word)}</b>
        {there.text.slice(place.word[1], span[1])}
        {cutAfter && ' …'}
      </button>
    </div>
  );
}

function useOtherPlace(blocks: readonly PassageBlock[], block: string, offset: number): OtherPlace | null {
  const [place, setPlace] = useState<OtherPlace | null>(null);
  useEffect(() => {
    let gone = false;
    const texts = blocks.map(({ text }) => text);
    const at = blocks.findIndex(({ id }) => id === block);
    void askForOtherPlaces({ texts, block: at, offset, most: MOST }).then((places) => {
      if (!gone) setPlace(places?.[0] ?? null);
    });
    return () => {
      gone = true;
    };
  }, [blocks, block, offset]);
  return place;
}
