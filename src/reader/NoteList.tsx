import { useTranslation } from 'react-i18next';
import { useBilingual } from '../article/useBilingual';
import type { Lesson, Place } from '../lesson/Lesson';
import { placeText } from '../lesson/places';
import styles from './LessonLists.module.css';
import { PlaceButtons } from './PlaceButtons';

/** Notes on the text in reading order: where the source departs from the standard, and what is worth knowing. */
export function NoteList({ lesson, onGo }: { lesson: Lesson; onGo: (place: Place) => void }) {
  const { t } = useTranslation();
  const say = useBilingual();
  return (
    <ul className={styles['list']}>
      {lesson.notes.map((note) => {
        const { lang, text } = say(note.text);
        const where = placeText(lesson, note.place);
        return (
          <li key={note.id}>
            <p className={styles['headword']}>
              <strong lang="id">{where}</strong> <span className={styles['class']}>{t(`notes.${note.kind}`)}</span>
            </p>
            <p lang={lang}>{text}</p>
            <PlaceButtons places={[note.place]} name={where} onGo={onGo} />
          </li>
        );
      })}
    </ul>
  );
}
