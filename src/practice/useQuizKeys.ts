import { useEffect, type RefObject } from 'react';

/**
 * Keys of a question, wherever the focus is: Enter answers and goes on (presses the element with `data-main`), and, if
 * single keys may do something, digits choose: 1 the first answer on the page, 2 the second, and so on.
 */
export function useQuizKeys(root: RefObject<HTMLElement | null>, digits: boolean): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target instanceof Element && event.target.closest('dialog')) return;
      const done = event.key === 'Enter' ? pressMain(root, event.target) : digits && choose(root, event);
      if (done) event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [root, digits]);
}

/** Buttons and links have an Enter of their own. */
function pressMain(root: RefObject<HTMLElement | null>, target: EventTarget | null): boolean {
  if (target instanceof Element && target.closest('button, a, summary, select, textarea')) return false;
  const main = root.current?.querySelector<HTMLElement>('[data-main]');
  main?.click();
  return main !== null && main !== undefined;
}

function choose(root: RefObject<HTMLElement | null>, { key, target }: KeyboardEvent): boolean {
  if (!/^[1-9]$/.test(key) || (target instanceof HTMLInputElement && target.type !== 'radio')) return false;
  const radio = root.current?.querySelectorAll<HTMLInputElement>('form input[type="radio"]')[Number(key) - 1];
  radio?.focus();
  radio?.click();
  return radio !== undefined;
}
