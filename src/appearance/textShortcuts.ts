import type { ShortcutAction } from './shortcuts';

/** What needs no lesson, only a text. */
export const IN_ANY_TEXT: ReadonlySet<ShortcutAction> = new Set<ShortcutAction>([
  'next-word',
  'previous-word',
  'next-paragraph',
  'previous-paragraph',
  'open-word',
  'close',
  'listen-sentence',
  'listen-paragraph',
  'quiz',
  'help',
]);
