import { useEffect, useEffectEvent } from 'react';
import { useSettings } from '../state/settings';
import { isTyping } from '../ui/isTyping';

/** Digits toggle the words of a row, Enter goes on unless the focus is on something that it works itself. Where single keys do something. */
export function useRowKeys(toggle: (place: number) => void, next: () => void): void {
  const enabled = useSettings(({ shortcuts }) => shortcuts);
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || isTyping(event.target)) return;
    const works = event.target instanceof Element && event.target.closest('a, button, input');
    if (event.key === 'Enter' && !works) next();
    else if (/^\d$/.test(event.key)) toggle((Number(event.key) + 9) % 10);
    else return;
    event.preventDefault();
  });
  useEffect(() => {
    if (!enabled) return;
    const listener = (event: KeyboardEvent) => onKey(event);
    addEventListener('keydown', listener);
    return () => removeEventListener('keydown', listener);
  }, [enabled]);
}
