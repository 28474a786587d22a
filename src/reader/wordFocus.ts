import { blockAt, wordsIn } from './selection';

/** The word that is a button now. */
let focused: HTMLElement | null = null;

/**
 * Moves the focus along words. Words carry no attributes until they have it: then, and only then, they are buttons.
 * React renders none of these attributes, so it never takes them back.
 */
export function focusWord(word: HTMLElement): void {
  if (focused && focused !== word) release(focused);
  focused = word;
  word.tabIndex = -1;
  word.setAttribute('role', 'button');
  word.setAttribute('aria-haspopup', 'dialog');
  word.addEventListener('blur', onBlur);
  word.focus({ preventScroll: true });
  word.scrollIntoView({ block: 'nearest' });
}

function onBlur({ target, relatedTarget }: FocusEvent): void {
  if (!(target instanceof HTMLElement)) return;
  // The window has lost the focus, or a sheet has it for a while: it comes back, and only what is focusable gets it.
  if (document.activeElement === target) return;
  if (relatedTarget instanceof Element && relatedTarget.closest('dialog')) return;
  release(target);
}

function release(word: HTMLElement): void {
  word.removeEventListener('blur', onBlur);
  for (const name of ['tabindex', 'role', 'aria-haspopup']) word.removeAttribute(name);
  if (focused === word) focused = null;
}

/** The word that a key leads to from a word (or from a block's number), if it is a walking key and there is one. */
export function wordForKey(key: string, from: HTMLElement, article: ParentNode): HTMLElement | undefined {
  const words = wordsIn(article);
  const at = words.indexOf(from);
  const block = blockAt(from);
  const inBlock = words.filter((word) => block?.contains(word));
  switch (key) {
    case 'ArrowRight':
      return at < 0 ? inBlock[0] : words[at + 1];
    case 'ArrowLeft':
      return at < 0 ? inBlock[0] : words[at - 1];
    case 'ArrowDown':
      return firstWordOfBlock(words, block, 1);
    case 'ArrowUp':
      return firstWordOfBlock(words, block, -1);
    case 'Home':
      return inBlock[0];
    case 'End':
      return inBlock.at(-1);
    default:
      return undefined;
  }
}

function firstWordOfBlock(
  words: readonly HTMLElement[],
  block: HTMLElement | null,
  step: 1 | -1,
): HTMLElement | undefined {
  const blocks = [...new Set(words.map((word) => blockAt(word)))];
  const next = blocks[blocks.indexOf(block) + step];
  return words.find((word) => next?.contains(word));
}
