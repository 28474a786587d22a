import { offsetAt, textNodesOf } from '../article/textPosition';

/** The word that is open or in focus: its element and where it stands in the lesson. */
export interface Selection {
  readonly element: HTMLElement;
  readonly block: string;
  /** Of the word's first UTF-16 unit in the block's text. */
  readonly offset: number;
  /** Opened by pointer or by key: a card opened by key takes the focus. */
  readonly by: 'pointer' | 'key';
}

/** A place in the lesson's text, and the word there if one was opened. */
export type WordPlace = Pick<Selection, 'block' | 'offset'> & Partial<Selection>;

/** A word in a sentence; what is put in between sentences (`data-aside`) is made of spans, too. */
const WORD = '[data-text="id"] > span:not([data-aside]) > span';

/** The word element under an event's target. */
export const wordAt = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>(WORD) : null;

/** The block element around a node. */
export const blockAt = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-block]') : null;

/** Where a word element stands; null for an element outside of a block. */
export function selectionOf(element: HTMLElement, by: Selection['by']): Selection | null {
  const block = blockAt(element)?.dataset['block'];
  const root = element.closest('[data-text="id"]');
  const offset = root && offsetAt(root, element);
  return block === undefined || offset === null ? null : { element, block, offset, by };
}

/** The words of a block, each with the offset that it begins at, in one walk through its text. */
export function placedWordsOf(block: Element): readonly (readonly [word: HTMLElement, offset: number])[] {
  const root = block.querySelector('[data-text="id"]');
  if (!root) return [];
  return [...textNodesOf(root)].flatMap(([{ parentElement }, offset]) =>
    parentElement?.matches(WORD) ? [[parentElement, offset] as const] : [],
  );
}

/** All words of the page in reading order. */
export const wordsIn = (within: ParentNode): HTMLElement[] => [
  ...within.querySelectorAll<HTMLElement>(`[data-block] ${WORD}`),
];
