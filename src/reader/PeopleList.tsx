import { useTranslation } from 'react-i18next';
import { useBilingual } from '../article/useBilingual';
import type { Entity, Lesson, Place, Quotation } from '../lesson/Lesson';
import { placeText } from '../lesson/places';
import styles from './LessonLists.module.css';
import { PlaceButtons } from './PlaceButtons';

interface Props {
  lesson: Lesson;
  onGo: (place: Place) => void;
}

/** Who is who according to the article, and what each says in it. */
export function PeopleList({ lesson, onGo }: Props) {
  return (
    <ul className={styles['list']}>
      {lesson.entities.map((entity) => (
        <li key={entity.id}>
          <Who entity={entity} onGo={onGo} />
          <Says entity={entity} lesson={lesson} onGo={onGo} />
        </li>
      ))}
    </ul>
  );
}

function Who({ entity, onGo }: { entity: Entity; onGo: (place: Place) => void }) {
  const { t } = useTranslation();
  const say = useBilingual();
  const { lang, text } = say(entity.description);
  return (
    <>
      <p className={styles['headword']}>
        <strong lang="id">{entity.name}</strong> <span className={styles['class']}>{t(`entities.${entity.kind}`)}</span>
      </p>
      <p lang={lang}>{text}</p>
      <PlaceButtons places={entity.places} name={entity.name} onGo={onGo} />
    </>
  );
}

/** The quotations whose content is this person's, also those that somebody else passes on. */
function Says({ entity, lesson, onGo }: Props & { entity: Entity }) {
  const { t } = useTranslation();
  const said = lesson.quotations.filter((quotation) => sourceOf(quotation) === entity.id);
  if (said.length === 0) return null;
  return (
    <>
      <p className={styles['class']}>{t('lists.says')}</p>
      <ul className={styles['says']}>
        {said.map((quotation) => (
          <li key={quotation.id}>
            <button type="button" onClick={() => onGo(quotation.place)}>
              <span lang="id">{placeText(lesson, quotation.place)}</span>
              <span className={styles['class']}>
                {t(quotation.wording === 'exact' ? 'lists.exact' : 'lists.reported')}
                {quotation.cue && (
                  <>
                    {' · '}
                    <i lang="id">{quotation.cue.verb}</i>
                  </>
                )}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function sourceOf({ content }: Quotation): string | null {
  switch (content.kind) {
    case 'said':
      return content.by;
    case 'relayed':
      return content.from;
    case 'name-of':
      return null;
    default:
      return content satisfies never;
  }
}
