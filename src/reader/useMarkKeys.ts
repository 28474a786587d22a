import { useEffect, useRef } from 'react';
import { shortcutFor, type ShortcutAction } from '../appearance/shortcuts';
import { settings } from '../state/settings';
import type { Status } from '../study/Standing';
import { isTyping } from '../ui/isTyping';
import { selectionOf, wordAt, type Selection } from './selection';

const STATUS_OF: Partial<Record<ShortcutAction, Status>> = {
  'mark-unseen': 'unseen',
  'mark-learning': 'learning',
  'mark-known': 'known',
  'mark-ignored': 'ignored',
};

/** Digits mark the word that is open, or in focus. */
export function useMarkKeys(selected: Selection | null, onMark: (at: Selection, to: Status) => void): void {
  const latest = useRef({ selected, onMark });
  useEffect(() => {
    latest.current = { selected, onMark };
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.repeat) return; // each would be an event for ever
      if (event.defaultPrevented || !settings.getState().shortcuts || isTyping(event.target)) return;
      const action = shortcutFor(event);
      const to = action === null ? undefined : STATUS_OF[action];
      const focused = wordAt(document.activeElement);
      const at = latest.current.selected ?? (focused && selectionOf(focused, 'key'));
      if (to === undefined || !at) return;
      event.preventDefault();
      latest.current.onMark(at, to);
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
}
