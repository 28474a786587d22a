import { useTranslation } from 'react-i18next';
import type { Lesson, Place } from '../lesson/Lesson';
import { Sheet } from '../ui/Sheet';
import { Tabs } from '../ui/Tabs';
import { CardWaiting } from './CardMeaning';
import { GlossaryList } from './GlossaryList';
import { NoteList } from './NoteList';
import { PeopleList } from './PeopleList';
import type { LessonState } from './useLesson';

type List = 'words' | 'people' | 'notes';

interface Props {
  list: List;
  lesson: LessonState;
  onList: (list: List) => void;
  onRetry: () => void;
  onPlace: (place: Place) => void;
  onClose: () => void;
}

/** The lesson's words, people and notes, each leading to its places in the text. */
export function LessonLists({ list, lesson, onList, onRetry, onPlace, onClose }: Props) {
  const { t } = useTranslation();
  const onGo = (place: Place) => {
    // A sheet that covers the text makes way for it; a column beside it stays.
    if (!matchMedia('(min-width: 64rem)').matches) onClose();
    onPlace(place);
  };
  return (
    <Sheet title={t('lists.title')} shape="side" onClose={onClose}>
      <Tabs
        label={t('lists.title')}
        tabs={(['words', 'people', 'notes'] as const).map((value) => ({ value, label: t(`lists.${value}`) }))}
        value={list}
        onChange={onList}
      >
        {lesson.whole ? (
          <ListOf list={list} lesson={lesson.whole} onGo={onGo} />
        ) : (
          <CardWaiting failed={lesson.failed} onRetry={onRetry} />
        )}
      </Tabs>
    </Sheet>
  );
}

function ListOf({ list, lesson, onGo }: { list: List; lesson: Lesson; onGo: (place: Place) => void }) {
  switch (list) {
    case 'words':
      return <GlossaryList entries={lesson.glossary} onGo={onGo} />;
    case 'people':
      return <PeopleList lesson={lesson} onGo={onGo} />;
    case 'notes':
      return <NoteList lesson={lesson} onGo={onGo} />;
    default:
      return list satisfies never;
  }
}
