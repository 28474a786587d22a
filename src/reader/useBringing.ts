import type { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useEffect, type RefObject } from 'react';
import type { NumberedBlock } from '../ownText/OwnText';
import type { Bring } from './bring';

const FRAMES_AT_MOST = 40;

/** Hands to `onBring` what scrolls to a block until it is drawn and stands still. */
export function useBringing(
  onBring: (bring: Bring) => void,
  list: RefObject<HTMLElement | null>,
  virtualizer: ReturnType<typeof useWindowVirtualizer<HTMLDivElement>>,
  blocks: readonly NumberedBlock[],
): void {
  useEffect(() => {
    onBring(async (block) => {
      const find = () =>
        list.current?.closest('[data-article]')?.querySelector<HTMLElement>(`[data-block="${CSS.escape(block)}"]`) ??
        null;
      const index = blocks.findIndex(({ id }) => id === block);
      if (find() || index < 0) return find();
      virtualizer.scrollToIndex(index, { align: 'start' });
      return settled(find);
    });
  }, [onBring, list, virtualizer, blocks]);
}

/** What is found, once it has been at the same place in two frames. */
async function settled(find: () => HTMLElement | null): Promise<HTMLElement | null> {
  let before: number | null = null;
  for (let frame = 0; frame < FRAMES_AT_MOST; frame++) {
    await new Promise(requestAnimationFrame);
    const top = find()?.getBoundingClientRect().top ?? null;
    if (top !== null && top === before) break;
    before = top;
  }
  return find();
}
