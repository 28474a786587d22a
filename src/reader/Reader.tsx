import { use } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router-dom';
import { catalogue } from '../lesson/catalogue';
import { fetchPassage, keptPassage } from '../state/lessons';
import { Message } from '../ui/Message';
import { Rescue } from '../ui/Rescue';
import { usePageTitle } from '../ui/usePageTitle';
import { isOutOfReach, LessonFailure } from './LessonFailure';
import { LessonPage } from './LessonPage';

/** `/lessons/:id`, and `/`: the lesson that the app opens with. */
export default function Reader() {
  const { id = catalogue[0]?.id ?? '' } = useParams();
  return (
    <Rescue when={isOutOfReach} instead={LessonFailure}>
      <Lesson id={id} />
    </Rescue>
  );
}

function Lesson({ id }: { id: string }) {
  // `use` only where the passage is not here yet: a prerendered page must not suspend.
  const passage = keptPassage(id) ?? use(fetchPassage(id));
  return passage ? <LessonPage key={id} passage={passage} /> : <NoLesson id={id} />;
}

function NoLesson({ id }: { id: string }) {
  const { t } = useTranslation();
  usePageTitle(t('reader.noLesson'));
  return (
    <Message title={t('reader.noLesson')}>
      <p>{t('reader.noLessonText', { id })}</p>
      <p>
        <Link to="/library">{t('notFound.library')}</Link>
      </p>
    </Message>
  );
}
