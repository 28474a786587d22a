import { blockAt, wordsIn } from './selection';

/**
 * Moves the focus along words. Words carry no attributes until they have it: then, and only then, they are buttons.
 * React renders neither attribute, so it never takes them back.
 */
export function focusWord(word: HTMLElement): void {
  word.tabIndex = -1;
  word.setAttribute('role', 'button');
  word.setAttribute('aria-haspopup', 'dialog');
  word.addEventListener('blur', forget, { once: true });
  word.focus({ preventScroll: true });
  word.scrollIntoView({ block: 'nearest' });
}

function forget({ target }: FocusEvent): void {
  if (!(target instanceof HTMLElement)) return;
  target.removeAttribute('tabindex');
  target.removeAttribute('role');
  target.removeAttribute('aria-haspopup');
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
      return firstWordOfBlock(words, block, +1);
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
