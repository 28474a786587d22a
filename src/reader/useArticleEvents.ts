import { useRef, type KeyboardEvent, type MouseEvent, type PointerEvent, type RefObject, type TouchEvent } from 'react';
import { offsetAt } from '../article/textPosition';
import type { Passage } from '../lesson/Passage';
import { sentenceAt } from '../lesson/sentences';
import { blockAt, selectionOf, wordAt, type Selection } from './selection';
import { focusWord, wordForKey } from './wordFocus';

interface Acts {
  readonly select: (selection: Selection | null) => void;
  readonly toggleSentence: (block: string, sentence: number) => void;
  readonly toggleBlock: (block: string, visible: boolean) => void;
}

/**
 * One set of handlers for all words. `pointerup` comes up to two frames before `click`, and a scroll ends in
 * `pointercancel` instead; `click` remains for what sends no pointer events (a screen reader's activation, a key).
 */
export function useArticleEvents(article: RefObject<HTMLElement | null>, passage: Pick<Passage, 'blocks'>, acts: Acts) {
  const answered = useRef(false);
  const onPointerUp = ({ target, isPrimary, button, pointerType }: PointerEvent) => {
    answered.current = false;
    if (!isPrimary || button !== 0 || isSelecting()) return;
    const word = wordAt(target);
    answered.current = word !== null && pointerType === 'touch';
    if (word) return acts.select(selectionOf(word, 'pointer'));
    acts.select(null);
    const sentence = sentenceUnder(target, passage);
    if (sentence && comesBySentence(target)) acts.toggleSentence(sentence.block, sentence.sentence);
  };
  // What a browser sends after a touch for pages that know only a mouse (a press, a selection, a click) would come
  // before the frame that shows the card.
  const onTouchEnd = (event: TouchEvent) => {
    if (answered.current && event.cancelable) event.preventDefault();
    answered.current = false;
  };
  const onClick = ({ target, detail }: MouseEvent) => {
    const number = target instanceof Element && target.closest('[data-number]');
    const block = number && blockAt(number);
    if (block) return acts.toggleBlock(block.dataset['block'] ?? '', isEnglishVisible(block));
    const word = detail === 0 ? wordAt(target) : null; // no pointer was involved
    if (word) acts.select(selectionOf(word, 'key'));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const { target, key } = event;
    if (!(target instanceof HTMLElement) || !article.current || isModified(event)) return;
    const word = wordAt(target);
    const next = word || target.matches('[data-number]') ? wordForKey(key, target, article.current) : undefined;
    if (next) focusWord(next);
    else if (word && (key === 'Enter' || key === ' ')) acts.select(selectionOf(word, 'key'));
    else return;
    event.preventDefault();
  };
  return { onPointerUp, onTouchEnd, onClick, onKeyDown };
}

/** The browser's own, or a selection being extended. */
const isModified = ({ ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent) => ctrlKey || metaKey || altKey || shiftKey;

/** Somebody is marking text to copy it: that is no tap. */
const isSelecting = () => getSelection()?.isCollapsed === false;

/** Whether a sentence is answered by itself: with its English, as the reader has set it, or where there is none with its words. */
const comesBySentence = (target: EventTarget) =>
  (document.documentElement.dataset['english'] ?? 'tap') === 'tap' || blockAt(target)?.dataset['untranslated'] === '';

/** A tap beside a word but on a sentence: on the mark after it, or on its punctuation. */
function sentenceUnder(
  target: EventTarget,
  passage: Pick<Passage, 'blocks'>,
): { block: string; sentence: number } | null {
  const element = target instanceof Element ? target.closest('[data-text="id"] > span') : null;
  const root = element?.closest('[data-text="id"]');
  const id = blockAt(element)?.dataset['block'];
  const block = passage.blocks.find((one) => one.id === id);
  if (!element || !root || !block || element.hasAttribute('data-aside')) return null;
  const offset = offsetAt(root, element);
  return offset === null ? null : { block: block.id, sentence: sentenceAt(block, offset) };
}

function isEnglishVisible(block: HTMLElement): boolean {
  const english = block.querySelector('[data-text="en"]');
  return english !== null && getComputedStyle(english).display !== 'none';
}
