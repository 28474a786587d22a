import { useEffect, type RefObject } from 'react';
import type { Status } from '../study/Standing';
import { placedWordsOf } from './selection';

/** What a word is marked as in the text; null for most. */
export type MarkAt = (block: string, offset: number) => Extract<Status, 'unseen' | 'learning'> | null;

/**
 * Underlines words of the article, also of blocks that come onto the page later. The mark is an attribute (`data-word`), see
 * `useNoteMarks`; React renders no such attribute, so that it never takes it back.
 *
 * @param markAt null: nothing is marked
 */
export function useWordMarks(article: RefObject<HTMLElement | null>, markAt: MarkAt | null): void {
  useEffect(() => {
    const root = article.current;
    if (!root || !markAt) return;
    for (const block of root.querySelectorAll<HTMLElement>('[data-block]')) markWords(block, markAt);
    const watching = new MutationObserver((records) => {
      for (const block of blocksAdded(records)) markWords(block, markAt);
    });
    watching.observe(root, { childList: true, subtree: true });
    return () => watching.disconnect();
  }, [article, markAt]);
  const on = markAt !== null;
  useEffect(() => {
    const root = article.current;
    if (!root || !on) return;
    return () => {
      for (const word of root.querySelectorAll<HTMLElement>('[data-word]')) delete word.dataset['word'];
    };
  }, [article, on]);
}

function markWords(block: HTMLElement, markAt: MarkAt): void {
  for (const [word, offset] of placedWordsOf(block)) {
    const wanted = markAt(block.dataset['block'] ?? '', offset);
    if (wanted === null) delete word.dataset['word'];
    else if (word.dataset['word'] !== wanted) word.dataset['word'] = wanted;
  }
}

/** The blocks that came onto the page, or of which a part did. */
function blocksAdded(records: readonly MutationRecord[]): ReadonlySet<HTMLElement> {
  const nodes = records.flatMap(({ addedNodes }) => [...addedNodes]).filter((node) => node instanceof Element);
  return new Set(
    nodes.flatMap((node) => {
      const around = node.closest<HTMLElement>('[data-block]');
      return around ? [around] : [...node.querySelectorAll<HTMLElement>('[data-block]')];
    }),
  );
}
