import { useTranslation } from 'react-i18next';
import type { Place } from '../lesson/Lesson';
import { blockLabel } from './blockLabel';
import styles from './LessonLists.module.css';

interface Props {
  places: readonly Place[];
  /** What stands there, for the buttons' names. */
  name: string;
  onGo: (place: Place) => void;
}

/** Where something stands in the text: a row of small buttons, one for each block that it stands in. */
export function PlaceButtons({ places, name, onGo }: Props) {
  const { t } = useTranslation();
  return (
    <p className={styles['places']}>
      {byBlock(places).map(({ place, times }) => {
        const where = blockLabel(t, place.block);
        const often = times > 1 && `${times}×`;
        return (
          <button
            key={place.block}
            type="button"
            aria-label={t('lists.goTo', { name, where: often ? `${where.long}, ${often}` : where.long })}
            onClick={() => onGo(place)}
          >
            {where.short}
            {often && <small> {often}</small>}
          </button>
        );
      })}
    </p>
  );
}

/** What stands several times in a block is one place there, which is lit as a whole. */
function byBlock(places: readonly Place[]): { place: Place; times: number }[] {
  return [...new Set(places.map(({ block }) => block))].map((block) => {
    const within = places.filter((place) => place.block === block);
    const spans = within.flatMap((place) => place.spans).toSorted(([a], [b]) => a - b);
    return { place: { block, spans }, times: within.length };
  });
}
