import { useEffect, useState } from 'react';
import { useNavigationType } from 'react-router-dom';
import type { ShelfKind } from '../state/shelf';

/** What of the shelf somebody looks at. */
export interface ShelfView {
  readonly typed: string;
  readonly kind: ShelfKind;
  /** How many items are drawn. */
  readonly most: number;
}

/** Items that are drawn at first: more than a screen of them. What is found is higher, and drawn anew with each key. */
const FIRST = 12;
const FIRST_FOUND = 8;

const BEGINNING: ShelfView = { typed: '', kind: 'all', most: FIRST };
let left = BEGINNING; // as long as the page lives

/** The view as it was left, for whoever comes back to it; from the beginning for whoever comes anew. */
export function useShelfView(): { readonly view: ShelfView; readonly look: (changes: Partial<ShelfView>) => void } {
  const cameBack = useNavigationType() === 'POP';
  const [view, setView] = useState(cameBack ? left : BEGINNING);
  useEffect(() => {
    left = view;
  }, [view]);
  return { view, look: (changes) => setView((now) => changed(now, changes)) };
}

function changed(now: ShelfView, changes: Partial<ShelfView>): ShelfView {
  const next = { ...now, ...changes };
  return { ...next, most: changes.most ?? (next.typed === '' ? FIRST : FIRST_FOUND) };
}
