import { useEffect, type RefObject } from 'react';

/**
 * Keys of a question, wherever the focus is: Enter answers and goes on (presses the element with `data-main`), and, if
 * single keys may do something, digits choose (1 the first answer on the page, 2 the second, and so on), and a letter
 * presses the element that has it as its `data-key`.
 */
export function useQuizKeys(root: RefObject<HTMLElement | null>, letters: boolean): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target instanceof Element && event.target.closest('dialog')) return;
      const done = event.key === 'Enter' ? pressMain(root, event.target) : letters && pressed(root, event);
      if (done) event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [root, letters]);
}

/** Buttons and links have an Enter of their own. */
function pressMain(root: RefObject<HTMLElement | null>, target: EventTarget | null): boolean {
  if (target instanceof Element && target.closest('button, a, summary, select, textarea')) return false;
  const main = root.current?.querySelector<HTMLElement>('[data-main]');
  main?.click();
  return main !== null && main !== undefined;
}

/** Where one types, keys are typed. */
function pressed(root: RefObject<HTMLElement | null>, event: KeyboardEvent): boolean {
  const { key, target } = event;
  if (target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && !CHOSEN.has(target.type)))
    return false;
  if (/^[1-9]$/.test(key)) return choose(root, key);
  const button = /^[a-z?]$/.test(key) ? root.current?.querySelector<HTMLElement>(`[data-key="${key}"]`) : null;
  button?.click();
  return button !== null && button !== undefined;
}

const CHOSEN: ReadonlySet<string> = new Set(['radio', 'checkbox']);

function choose(root: RefObject<HTMLElement | null>, key: string): boolean {
  const choices = root.current?.querySelectorAll<HTMLElement>('form :is(input[type="radio"], [data-choice])');
  const chosen = choices?.[Number(key) - 1];
  chosen?.focus();
  chosen?.click();
  return chosen !== undefined;
}
