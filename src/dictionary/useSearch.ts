import { startTransition, useEffect, useRef, useState } from 'react';
import type { FoundWord } from '../language/dictionary/foundWords';
import { askToSearch } from '../state/analysis';
import { latestAnswer, type LatestAnswer } from '../state/latestAnswer';

/** How many results are shown. */
export const MOST_RESULTS = 20;

export type SearchState =
  /** The dictionary is on its way; nothing has been said yet. */
  | { readonly kind: 'opening' }
  /** `query` is what the words were found for: while somebody types, the one before. */
  | { readonly kind: 'found'; readonly query: string; readonly words: readonly FoundWord[] }
  | { readonly kind: 'unreachable' };

interface Search {
  readonly state: SearchState;
  readonly retry: () => void;
}

/** Searches while somebody types. Once it is mounted the dictionary is made ready, query or not. */
export function useSearch(text: string): Search {
  const query = text.trim();
  const [state, setState] = useState<SearchState>({ kind: 'opening' });
  const searcher = useRef<LatestAnswer<string>>(null);
  useEffect(() => {
    const made = latestAnswer(
      (asked: string) => askToSearch(asked, MOST_RESULTS),
      // A list takes a while to draw: not while a key is waiting to be heard.
      (words, asked) =>
        startTransition(() => setState(words ? { kind: 'found', query: asked, words } : { kind: 'unreachable' })),
    );
    searcher.current = made;
    return made.stop;
  }, []);
  useEffect(() => searcher.current?.ask(query), [query]);
  const retry = () => {
    setState({ kind: 'opening' });
    searcher.current?.ask(query);
  };
  return { state, retry };
}
