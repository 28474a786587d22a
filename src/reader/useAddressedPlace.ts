import { useEffect, type RefObject } from 'react';
import { useLocation } from 'react-router-dom';
import type { BlockId, Place } from '../lesson/Lesson';
import { selectionOf, wordsIn } from './selection';
import { showPlace } from './showPlace';
import { focusWord } from './wordFocus';

/**
 * `?at=p4.10-25` opens the article at that place and lights it up: how the quiz leads back into the text. `#p4` opens it at
 * that paragraph.
 */
export function useAddressedPlace(article: RefObject<HTMLElement | null>): void {
  const { search, hash } = useLocation();
  const at = new URLSearchParams(search).get('at');
  useEffect(() => {
    const block = hash === '' || at !== null ? null : document.getElementById(hash.slice(1));
    const [word] = block && article.current?.contains(block) ? wordsIn(block) : [];
    if (!block || !word) return;
    block.scrollIntoView(); // where the text came with the page, the browser has been here already
    focusWord(word);
  }, [article, hash, at]);
  useEffect(() => {
    const place = at === null ? null : placeFrom(at);
    if (!place || !article.current) return;
    showPlace(article.current, place, 'once');
    const [start = 0] = place.spans[0] ?? [];
    const word = wordsIn(article.current).find((element) => {
      const found = selectionOf(element, 'key');
      return found?.block === place.block && found.offset >= start;
    });
    if (word) focusWord(word); // reading, and Tab, go on from there
  }, [article, at]);
}

/** Reads `block.start-end`, several separated by commas within one block; null for anything else. */
export function placeFrom(at: string): Place | null {
  const [, block, spans] = /^([a-z]+\d*)\.(\d+-\d+(?:,\d+-\d+)*)$/.exec(at) ?? [];
  if (block === undefined || spans === undefined) return null;
  const parsed = spans.split(',').map((span): [number, number] => {
    const [start = 0, end = 0] = span.split('-').map(Number);
    return [start, end];
  });
  return parsed.every(([start, end]) => start < end) ? { block: block as BlockId, spans: parsed } : null;
}
