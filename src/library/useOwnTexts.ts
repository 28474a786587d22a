import { useCallback, useEffect, useState } from 'react';
import type { OwnTextHeader, TextId } from '../ownText/OwnText';
import type { RemovedText } from '../state/ownTexts';

/** The reader's own texts as far as storage has answered. */
export type Shelf =
  | { readonly kind: 'reading' }
  | { readonly kind: 'read'; readonly texts: readonly OwnTextHeader[] }
  | { readonly kind: 'failed' };

type Trouble = 'notDeleted' | 'notRenamed' | 'notPutBack';

/** What was deleted last, as long as it can be brought back: until something else is, or the library is left. */
interface Removed {
  readonly title: string;
  readonly text: RemovedText;
}

const texts = () => import('../state/ownTexts'); // with the database, a chunk that the list does not wait for

/** The shelf and what can be done with it; read again whenever another tab has changed it. */
export function useOwnTexts() {
  const [shelf, setShelf] = useState<Shelf>({ kind: 'reading' });
  const [removed, setRemoved] = useState<Removed | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const read = useCallback(async () => {
    const outcome = await (await texts()).listTexts();
    setShelf(outcome.ok ? { kind: 'read', texts: outcome.value } : { kind: 'failed' });
  }, []);
  useEffect(() => {
    let stop = () => {};
    let gone = false;
    const begin = async () => {
      await read();
      const listening = await (await texts()).onTextsChange(() => void read());
      if (gone) listening();
      else stop = listening;
    };
    begin().catch(() => setShelf({ kind: 'failed' }));
    return () => {
      gone = true;
      stop();
    };
  }, [read]);

  /** Does something, reads the shelf again, and says what did not work. */
  const act = async <Value>(
    ask: () => Promise<{ readonly ok: true; readonly value: Value } | { readonly ok: false } | null>,
    otherwise: Trouble,
  ): Promise<Value | null> => {
    const outcome = await ask().catch(() => ({ ok: false }) as const);
    setTrouble(outcome?.ok === false ? otherwise : null);
    await read().catch(() => {});
    return outcome?.ok ? outcome.value : null;
  };
  return {
    shelf,
    removed,
    trouble,
    remove: async ({ id, title }: OwnTextHeader) => {
      const text = await act(async () => (await texts()).removeText(id), 'notDeleted');
      if (text) setRemoved({ title, text });
    },
    undo: async () => {
      if (!removed) return;
      await act(async () => (await texts()).putTextBack(removed.text), 'notPutBack');
      setRemoved(null);
    },
    rename: async (id: TextId, title: string) => {
      await act(async () => (await texts()).renameText(id, title), 'notRenamed');
    },
    dismiss: () => setRemoved(null),
  };
}
