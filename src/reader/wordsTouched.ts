import { rangesOf } from '../article/highlight';
import type { Place } from '../lesson/Lesson';
import { blockAt, wordsIn } from './selection';

/** The words of the article that a place touches; for a span between words (a stray stop) the word before it. */
export function wordsTouched(article: HTMLElement, place: Place): HTMLElement[] {
  return rangesOf(article, [place], 'id').flatMap((range) => {
    const words = wordsIn(blockAt(range.startContainer.parentElement) ?? article);
    const touched = words.filter((word) => range.intersectsNode(word));
    return touched.length > 0 ? touched : words.filter((word) => range.comparePoint(word, 0) < 0).slice(-1);
  });
}
