import { useTranslation } from 'react-i18next';
import { catalogue } from '../lesson/catalogue';
import type { ShelfOrder, ShelvedLesson } from '../shelf/ShelfItem';
import type { ShelfKind, ShelfList } from '../state/shelf';
import { LessonList, type ListedLesson } from './LessonList';
import { ShelfItems } from './ShelfItems';
import { ShelfSection } from './ShelfSection';
import styles from './ShelfSection.module.css';
import type { TextActions } from './useTextActions';

interface Props {
  /** Null until the shelf has answered: then there are the lessons that ship, as they are prerendered. */
  list: ShelfList | null;
  kind: ShelfKind;
  order: ShelfOrder;
  actions: TextActions;
}

/**
 * What stands on the shelf. As it came, the lessons are by themselves and the reader's own texts below them; in any other order
 * all are one list.
 */
export function ShelfLists({ list, kind, order, actions }: Props) {
  const { t } = useTranslation();
  const read = list?.kind === 'read' ? list : null;
  const knowledge = read?.knowledge ?? 'not-read';
  const items = (read?.items ?? []).map((item) => ({ item, hit: null }));
  const lessons = read ? read.items.filter((item): item is ShelvedLesson => item.kind === 'lesson') : NOTHING_SAID;
  if (kind === 'lessons') return <LessonList lessons={lessons} knowledge={knowledge} />;
  const apart = kind === 'all' && (order === 'latest' || !read);
  const below = apart ? items.filter(({ item }) => item.kind === 'text') : items;
  return (
    <>
      {apart && lessons.length > 0 && <LessonList lessons={lessons} knowledge={knowledge} />}
      <ShelfSection heading={t(apart || kind === 'texts' ? 'library.own.heading' : 'library.everything')}>
        {list?.kind === 'failed' && <p className="chrome">{t('library.own.unread')}</p>}
        {read?.texts.count === 0 && <p className={`chrome ${styles['empty']}`}>{t('library.own.empty')}</p>}
        {below.length > 0 && <ShelfItems items={below} knowledge={knowledge} actions={actions} />}
      </ShelfSection>
    </>
  );
}

const NOTHING_SAID: readonly ListedLesson[] = catalogue.map((lesson) => ({ lesson, progress: null, coverage: null }));
