import { useEffect } from 'react';

/** Names the page in the tab and the history: `title · Simak`. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · Simak`;
  }, [title]);
}
