import { useEffect, useRef } from 'react';
import { useLocation, useNavigationType } from 'react-router-dom';

/**
 * After a move within the app: back to the top (unless the browser restores a place) and the focus onto the new
 * screen's heading, so that a screen reader says where one is and Tab goes on from there.
 */
export function useRouteFocus(): void {
  const { pathname, hash } = useLocation();
  const how = useNavigationType();
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    if (how !== 'POP' && !hash) scrollTo(0, 0);
    // The screen may be a chunk that is still on its way.
    return whenThere(hash ? `main ${hash.replace(/[^#\w-]/g, '')}` : 'main h1', (heading) => {
      if (hash) heading.scrollIntoView();
      heading.tabIndex = -1;
      heading.focus({ preventScroll: true });
    });
  }, [pathname, hash, how]);
}

function whenThere(selector: string, act: (element: HTMLElement) => void): () => void {
  const now = document.querySelector<HTMLElement>(selector);
  if (now) act(now);
  const observer = new MutationObserver(() => {
    const element = document.querySelector<HTMLElement>(selector);
    if (!element) return;
    observer.disconnect();
    act(element);
  });
  if (!now) observer.observe(document.body, { childList: true, subtree: true });
  return () => observer.disconnect();
}
