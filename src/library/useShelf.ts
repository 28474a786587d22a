import { startTransition, useEffect, useRef, useState } from 'react';
import type { ShelfOrder } from '../shelf/ShelfItem';
import {
  askForShelf,
  learnForms,
  onShelfNews,
  refreshShelf,
  searchShelf,
  type ShelfFound,
  type ShelfList,
} from '../state/shelf';
import { carryMoved } from '../state/carryMoved';
import { countUncounted } from '../state/countUncounted';
import { latestAnswer, type LatestAnswer } from '../state/latestAnswer';
import type { ShelfView } from './useShelfView';

/** What is shown; null until it has been said. `typed` is what was searched for: while somebody types, what was before. */
export type Shown =
  | { readonly kind: 'list'; readonly list: ShelfList }
  | { readonly kind: 'found'; readonly typed: string; readonly found: ShelfFound };

interface Asked extends ShelfView {
  readonly order: ShelfOrder;
}

/** The shelf, or what is found on it; asked for again whenever it has changed. */
export function useShelf(view: ShelfView, order: ShelfOrder): Shown | null {
  const { typed, kind, most } = view;
  const [shown, setShown] = useState<Shown | null>(null);
  const asker = useRef<LatestAnswer<Asked>>(null);
  const asked = useRef<Asked>({ ...view, order });
  useEffect(() => {
    // A list takes a while to draw: not while a key is waiting to be heard.
    const made = latestAnswer(shownFor, (said) => startTransition(() => setShown(said)));
    asker.current = made;
    const stop = onShelfNews(() => made.ask(asked.current));
    refreshShelf().catch(() => {}); // whoever asks is told
    const counting = new AbortController();
    const timer = setTimeout(() => void catchUp(counting.signal).catch(() => {}), COUNT_AFTER); // called off
    return () => {
      counting.abort();
      clearTimeout(timer);
      made.stop();
      stop();
    };
  }, []);
  useEffect(() => {
    asked.current = { typed, kind, most, order };
    asker.current?.ask(asked.current);
  }, [typed, kind, most, order]);
  useEffect(() => {
    if (typed.trim() === '') return;
    const timer = setTimeout(() => {
      void learnForms(typed).then((learned) => {
        if (learned) asker.current?.ask(asked.current);
      });
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [typed]);
  return shown;
}

/** What a new version of the app or its lexicon leaves to do. */
async function catchUp(signal: AbortSignal): Promise<void> {
  await carryMoved(signal);
  await countUncounted(signal);
}

const COUNT_AFTER = 3000; // ms: nobody waits for the words of an old text before the list is there
const PAUSE = 150; // ms after the last letter, before other forms of the word are asked for

async function shownFor({ typed, kind, order, most }: Asked): Promise<Shown> {
  if (typed.trim() === '')
    return { kind: 'list', list: (await askForShelf({ kind, order, most })) ?? { kind: 'failed' } };
  const found = await searchShelf({ typed, kind, most });
  return found ? { kind: 'found', typed, found } : { kind: 'list', list: { kind: 'failed' } };
}
