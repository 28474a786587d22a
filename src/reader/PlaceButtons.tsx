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

/** Where something stands in the text: a row of small buttons, each leading to one place. */
export function PlaceButtons({ places, name, onGo }: Props) {
  const { t } = useTranslation();
  return (
    <p className={styles['places']}>
      {places.map((place) => {
        const where = blockLabel(t, place.block);
        return (
          <button
            key={`${place.block} ${place.spans[0]?.[0]}`}
            type="button"
            aria-label={t('lists.goTo', { name, where: where.long })}
            onClick={() => onGo(place)}
          >
            {where.short}
          </button>
        );
      })}
    </p>
  );
}
