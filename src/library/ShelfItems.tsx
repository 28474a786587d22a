import type { ShelfItem } from '../shelf/ShelfItem';
import { idOf } from '../shelf/ShelfItem';
import type { Knowledge } from '../state/shelf';
import type { Hit } from './FoundIn';
import { LessonItem } from './LessonItem';
import list from './LessonList.module.css';
import { OwnTextItem } from './OwnTextItem';
import type { TextActions } from './useTextActions';

interface Props {
  items: readonly ShelvedItem[];
  knowledge: Knowledge;
  actions: TextActions;
}

export interface ShelvedItem {
  readonly item: ShelfItem;
  /** What was found in it; null where nothing was searched for. */
  readonly hit: Hit | null;
}

/** Lessons and texts of one's own in one list, below a heading. */
export function ShelfItems({ items, knowledge, actions }: Props) {
  return (
    <ul className={list['list']}>
      {items.map(({ item, hit }) => (
        <li key={idOf(item)}>
          {item.kind === 'lesson' ? (
            <LessonItem {...item} knowledge={knowledge} hit={hit} level="h3" />
          ) : (
            <OwnTextItem {...item} knowledge={knowledge} hit={hit} actions={actions} />
          )}
        </li>
      ))}
    </ul>
  );
}
