import { useLayoutEffect, useRef } from 'react';
import { useLocation, useNavigationType } from 'react-router-dom';

/**
 * After a move within the app: back to the top (unless the browser restores a place) and the focus onto the new
 * screen's heading, or onto what the hash names, so that a screen reader says where one is and Tab goes on from there.
 *
 * In a layout effect: the new screen's own effects come after it, and may go to a place in it.
 */
export function useRouteFocus(): void {
  const { pathname, hash, search } = useLocation();
  const how = useNavigationType();
  const shown = useRef(pathname);
  useLayoutEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    if (how !== 'POP' && !hash) scrollTo(0, 0);
    if (new URLSearchParams(search).has('at')) return; // the reader goes to that place itself
    // The screen may be a chunk that is still on its way.
    return whenThere(
      () => namedBy(hash) ?? document.querySelector<HTMLElement>('main h1'),
      (element) => {
        if ('block' in element.dataset) return; // the reader goes there itself
        if (hash && how !== 'POP') element.scrollIntoView();
        if (element.tabIndex < 0) element.tabIndex = -1;
        element.focus({ preventScroll: true });
      },
    );
  }, [pathname, hash, search, how]);
}

/** The element in the screen that a hash names; a mistyped one names nothing. */
function namedBy(hash: string): HTMLElement | null {
  const named = document.getElementById(hash.slice(1));
  return named?.closest('main') ? named : null;
}

/** Does something to an element as soon as there is one; returns a function that calls it off. */
function whenThere(find: () => HTMLElement | null, act: (element: HTMLElement) => void): () => void {
  const now = find();
  if (now) {
    act(now);
    return () => undefined;
  }
  const observer = new MutationObserver(() => {
    const element = find();
    if (!element) return;
    observer.disconnect();
    act(element);
  });
  observer.observe(document.body, { childList: true, subtree: true });
  return () => observer.disconnect();
}
