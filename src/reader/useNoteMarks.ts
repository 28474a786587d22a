import { useEffect, type RefObject } from 'react';
import { extinguish, light, rangesOf } from '../article/highlight';
import type { Note } from '../lesson/Lesson';
import { useSettings } from '../state/settings';

/** Underlines, very lightly, where the source departs from the standard and a note says so. */
export function useNoteMarks(article: RefObject<HTMLElement | null>, notes: readonly Note[] | undefined): void {
  const wanted = useSettings((settings) => settings.noteMarks);
  useEffect(() => {
    if (!article.current || !notes || !wanted) return;
    const slips = notes.filter(({ kind }) => kind === 'slip').map(({ place }) => place);
    light('notes', rangesOf(article.current, slips, 'id'));
    return () => extinguish('notes');
  }, [article, notes, wanted]);
}
