import type { CatalogueEntry } from '../lesson/catalogue';
import type { OwnTextHeader } from '../ownText/OwnText';
import { shareKnown, type Coverage } from '../study/coverageOf';
import type { LessonProgress, ReadingProgress } from './LessonProgress';

/** What stands on the shelf, as it is shown there. */
export type ShelfItem = ShelvedLesson | ShelvedText;

/** Null as long as its words have not been counted. */
interface Common {
  readonly coverage: Coverage | null;
}

export interface ShelvedLesson extends Common {
  readonly kind: 'lesson';
  readonly lesson: CatalogueEntry;
  readonly progress: LessonProgress;
}

export interface ShelvedText extends Common {
  readonly kind: 'text';
  readonly text: OwnTextHeader;
  readonly reading: ReadingProgress;
}

/** Of either kind. */
export const idOf = (item: ShelfItem): string => (item.kind === 'lesson' ? item.lesson.id : item.text.id);
export const titleOf = (item: ShelfItem): string => (item.kind === 'lesson' ? item.lesson.title : item.text.title);
const wordsOf = (item: ShelfItem): number => (item.kind === 'lesson' ? item.lesson.words : item.text.figures.words);

/** In which order things stand: as they came, by how well they can be read now, by title, by length. */
export const SHELF_ORDERS = ['latest', 'readable', 'title', 'length'] as const;
export type ShelfOrder = (typeof SHELF_ORDERS)[number];

/**
 * Items in an order:
 *
 * - `latest`: lessons as the catalogue has them, then texts, the one added last first: the order in which they are given;
 * - `readable`: the best known first, by the share of its words, then by how few are new; after those what has been finished, and
 *   what has not been counted yet;
 * - `title`: as Indonesian sorts;
 * - `length`: the shortest first.
 */
export function inOrder(items: readonly ShelfItem[], order: ShelfOrder): readonly ShelfItem[] {
  switch (order) {
    case 'latest':
      return items;
    case 'readable':
      return items.toSorted(
        (one, other) =>
          standing(one) - standing(other) || knownShare(other) - knownShare(one) || unseen(one) - unseen(other),
      );
    case 'title':
      return items.toSorted((one, other) => alphabetical.compare(titleOf(one), titleOf(other)));
    case 'length':
      return items.toSorted((one, other) => wordsOf(one) - wordsOf(other));
    default:
      return order satisfies never;
  }
}

const alphabetical = new Intl.Collator('id', { numeric: true });

/** What can be read next, what was finished, what nothing can be said of. */
const standing = (item: ShelfItem): number => (item.coverage === null ? 2 : isFinished(item) ? 1 : 0);

/** A text of the reader's own has no quiz, and nothing else says that it was read to its end. */
const isFinished = (item: ShelfItem): boolean => item.kind === 'lesson' && item.progress.quiz.kind === 'result';

const knownShare = ({ coverage }: ShelfItem): number => (coverage ? shareKnown(coverage.tokens) : 0);
const unseen = ({ coverage }: ShelfItem): number => coverage?.types.unseen ?? 0;
