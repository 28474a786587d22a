/** What a key does in the reader. The texts are `about.shortcuts.actions.<action>`. */
export type ShortcutAction =
  | 'next-word'
  | 'previous-word'
  | 'next-paragraph'
  | 'previous-paragraph'
  | 'open-word'
  | 'close'
  | 'english-sentence'
  | 'word-line'
  | 'english-mode'
  | 'listen-sentence'
  | 'listen-paragraph'
  | 'mark-unseen'
  | 'mark-learning'
  | 'mark-known'
  | 'mark-ignored'
  | 'word-list'
  | 'people'
  | 'quiz'
  | 'help';

interface Shortcut {
  /** As `KeyboardEvent.key` gives them; any one of them does it. A capital letter means with Shift. */
  readonly keys: readonly string[];
  readonly action: ShortcutAction;
}

/** The reader's keys, in the order in which a list shows them. All of them can be switched off in the settings. */
export const SHORTCUTS: readonly Shortcut[] = [
  { keys: ['ArrowRight'], action: 'next-word' },
  { keys: ['ArrowLeft'], action: 'previous-word' },
  { keys: ['ArrowDown'], action: 'next-paragraph' },
  { keys: ['ArrowUp'], action: 'previous-paragraph' },
  { keys: ['Enter'], action: 'open-word' },
  { keys: ['Escape'], action: 'close' },
  { keys: ['e'], action: 'english-sentence' },
  { keys: ['w'], action: 'word-line' },
  { keys: ['E'], action: 'english-mode' },
  { keys: ['l'], action: 'listen-sentence' },
  { keys: ['L'], action: 'listen-paragraph' },
  { keys: ['1'], action: 'mark-learning' },
  { keys: ['2'], action: 'mark-known' },
  { keys: ['3'], action: 'mark-ignored' },
  { keys: ['0'], action: 'mark-unseen' },
  { keys: ['g'], action: 'word-list' },
  { keys: ['p'], action: 'people' },
  { keys: ['q'], action: 'quiz' },
  { keys: ['?'], action: 'help' },
];

/** What of a keyboard event decides; a `KeyboardEvent` is one. */
interface KeyPress {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/**
 * The action of a key press, or null. Ctrl, Alt and Meta belong to the browser and the system. For letters Shift
 * decides and not the letter's case, or Caps Lock would turn `e` into `E`; for `?` it does not matter, because some
 * keyboards need Shift for it and some do not.
 */
export function shortcutFor(press: KeyPress): ShortcutAction | null {
  if (press.ctrlKey || press.metaKey || press.altKey) return null;
  const key = pressedKey(press);
  return SHORTCUTS.find(({ keys }) => keys.includes(key))?.action ?? null;
}

function pressedKey({ key, shiftKey }: KeyPress): string {
  if (/^[a-z]$/i.test(key)) return shiftKey ? key.toUpperCase() : key.toLowerCase();
  // Shift with an arrow or Enter selects or opens elsewhere: not ours.
  return shiftKey && key.length > 1 ? '' : key;
}
