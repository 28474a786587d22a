import { useState } from 'react';
import type { OwnTextHeader, TextId } from '../ownText/OwnText';
import type { RemovedText } from '../state/ownTexts';
import { tellShelf } from '../state/shelf';

export type Trouble = 'notDeleted' | 'notRenamed' | 'notPutBack';

/** What was deleted last, as long as it can be brought back: until something else is, or the library is left. */
interface Removed {
  readonly title: string;
  readonly text: RemovedText;
}

/** What can be done with a text of one's own. */
export interface TextActions {
  readonly rename: (id: TextId, title: string) => Promise<void>;
  readonly remove: (text: OwnTextHeader) => Promise<void>;
}

interface Actions extends TextActions {
  readonly removed: Removed | null;
  readonly trouble: Trouble | null;
  readonly undo: () => Promise<void>;
  readonly dismiss: () => void;
}

const texts = () => import('../state/ownTexts'); // with the database, a chunk that the list does not wait for

/** Does something with texts, tells the shelf, and says what did not work. */
export function useTextActions(): Actions {
  const [removed, setRemoved] = useState<Removed | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);

  const act = async <Value>(
    ask: () => Promise<{ readonly ok: true; readonly value: Value } | { readonly ok: false } | null>,
    otherwise: Trouble,
  ): Promise<Value | null> => {
    const outcome = await ask().catch(() => ({ ok: false }) as const);
    setTrouble(outcome?.ok === false ? otherwise : null);
    await tellShelf({ kind: 'texts' }).catch(() => {}); // it says so itself if it cannot be had
    return outcome?.ok ? outcome.value : null;
  };
  return {
    removed,
    trouble,
    remove: async ({ id, title }) => {
      const text = await act(async () => (await texts()).removeText(id), 'notDeleted');
      if (text) setRemoved({ title, text });
    },
    undo: async () => {
      if (!removed) return;
      await act(async () => (await texts()).putTextBack(removed.text), 'notPutBack');
      setRemoved(null);
    },
    rename: async (id, title) => {
      await act(async () => (await texts()).renameText(id, title), 'notRenamed');
    },
    dismiss: () => setRemoved(null),
  };
}
