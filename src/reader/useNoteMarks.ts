import { useEffect, type RefObject } from 'react';
import type { Note } from '../lesson/Lesson';
import { useSettings } from '../state/settings';
import { wordsTouched } from './wordsTouched';

/**
 * Marks, very lightly, the words where the source departs from the standard and a note says so. The mark is an
 * attribute (`data-slip`), not a highlight: whatever is highlighted is painted anew whenever any highlight changes, and
 * these are all over the article while words are opened.
 */
export function useNoteMarks(article: RefObject<HTMLElement | null>, notes: readonly Note[] | undefined): void {
  const wanted = useSettings((settings) => settings.noteMarks);
  useEffect(() => {
    const root = article.current;
    if (!root || !notes || !wanted) return;
    const words = notes.filter(({ kind }) => kind === 'slip').flatMap(({ place }) => wordsTouched(root, place));
    for (const word of words) word.dataset['slip'] = '';
    return () => {
      for (const word of words) delete word.dataset['slip'];
    };
  }, [article, notes, wanted]);
}
