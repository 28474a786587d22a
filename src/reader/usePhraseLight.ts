import { useEffect, useRef, type RefObject } from 'react';
import { extinguish, light, rangesOf } from '../article/highlight';
import { offsetAt } from '../article/textPosition';
import type { LessonIndex, PlacedPair } from '../lesson/lookup';
import { afterPaint } from './afterPaint';
import { blockAt, selectionOf, wordAt, type Selection } from './selection';
import type { EnglishShown } from './useEnglish';

type Language = 'id' | 'en';
interface Point {
  readonly block: string;
  readonly language: Language;
  readonly offset: number;
  /** The word itself: lit where no phrase covers it. */
  readonly element: HTMLElement | null;
}

/**
 * Lights up the phrase under the pointer, in focus or open, and its partner in the other language. Only light: no
 * layout, no element, no focus moves.
 *
 * @param english what of it is put in between: drawn anew when that changes, because it has a partner to be lit, too
 */
export function usePhraseLight(
  article: RefObject<HTMLElement | null>,
  index: LessonIndex | null,
  selected: Selection | null,
  english: EnglishShown,
): void {
  // Where the pointer or the focus is: the lesson may come while it is there.
  const at = useRef<Point>(null);
  useEffect(() => {
    const root = article.current;
    if (!root) return;
    const pinned: Point | null = selected && { ...selected, language: 'id' };
    let lit: unknown; // a phrase or a word: most moves of a pointer stay on it
    const show = (wanted: Point | null) => {
      at.current = wanted;
      const point = wanted ?? pinned;
      const pair = point && pairAt(index, point);
      const what = pair?.source ?? point?.element ?? null;
      if (what === lit) return;
      lit = what;
      if (what === null) return extinguish('phrase');
      light('phrase', pair ? rangesOfPair(root, pair) : rangesOfWord(point?.element ?? null));
    };
    // A tap is answered by the card first; the light comes a frame later.
    const callOff = afterPaint(() => show(at.current));
    const listening = new AbortController();
    const options = { signal: listening.signal, passive: true };
    root.addEventListener('pointermove', (event) => event.pointerType === 'mouse' && show(pointAt(event)), options);
    root.addEventListener('pointerleave', ({ pointerType }) => pointerType === 'mouse' && show(null), options);
    root.addEventListener(
      'pointerup',
      (event) => {
        if (event.pointerType === 'mouse') return;
        if (wordAt(event.target))
          at.current = null; // it is opened, which lights it
        else show(pointAt(event));
      },
      options,
    );
    root.addEventListener('focusin', ({ target }) => show(pointOfWord(wordAt(target))), options);
    root.addEventListener('focusout', () => show(null), options);
    return () => {
      listening.abort();
      callOff();
    };
  }, [article, index, selected, english]);
  useEffect(() => () => extinguish('phrase'), []);
}

const pairAt = (index: LessonIndex | null, { block, offset, language }: Point): PlacedPair | null =>
  index?.phraseAt(block, offset, language === 'id' ? 'source' : 'target') ?? null;

function rangesOfPair(root: HTMLElement, { block, source, target }: PlacedPair): Range[] {
  return [
    ...rangesOf(root, [{ block, spans: source }], 'id'),
    ...rangesOf(root, [{ block, spans: target }], 'en'),
    ...inlineRanges(root, block, target),
  ];
}

function rangesOfWord(element: HTMLElement | null): Range[] {
  if (!element) return [];
  const range = document.createRange();
  range.selectNodeContents(element);
  return [range];
}

/** English put in after a sentence is a copy; its offsets count from its own sentence. */
function inlineRanges(root: HTMLElement, block: string, spans: readonly (readonly [number, number])[]): Range[] {
  const inline = root.querySelector(`[data-block="${CSS.escape(block)}"] [data-inline-english]`);
  const start = Number(inline?.getAttribute('data-start'));
  const length = inline?.textContent.length ?? 0;
  const text = inline?.firstChild;
  if (!inline || !text) return [];
  return spans.flatMap(([from, to]) => {
    if (from < start || to > start + length) return [];
    const range = document.createRange();
    range.setStart(text, from - start);
    range.setEnd(text, to - start);
    return [range];
  });
}

function pointOfWord(element: HTMLElement | null): Point | null {
  const at = element && selectionOf(element, 'pointer');
  return at && { ...at, language: 'id' };
}

function pointAt(event: PointerEvent): Point | null {
  const word = wordAt(event.target);
  if (word) return pointOfWord(word);
  const english =
    event.target instanceof Element
      ? event.target.closest<HTMLElement>('[data-text="en"], [data-inline-english]')
      : null;
  const caret = english && caretAt(event.clientX, event.clientY);
  if (!english || !caret || !isOver(caret, event)) return null;
  const within = offsetAt(english, caret.node, caret.offset);
  const block = blockAt(english)?.dataset['block'];
  if (within === null || block === undefined) return null;
  return { block, language: 'en', offset: within + Number(english.dataset['start'] ?? 0), element: null };
}

interface Caret {
  readonly node: Node;
  readonly offset: number;
}

function caretAt(x: number, y: number): Caret | null {
  if ('caretPositionFromPoint' in document) {
    const caret = document.caretPositionFromPoint(x, y);
    return caret && { node: caret.offsetNode, offset: caret.offset };
  }
  // Safari's older name for it.
  const range = (document as { caretRangeFromPoint?: (x: number, y: number) => Range | null }).caretRangeFromPoint?.(
    x,
    y,
  );
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}

/** The nearest caret may be far away, past the end of a line. */
function isOver({ node, offset }: Caret, { clientX, clientY }: PointerEvent): boolean {
  if (node.nodeType !== Node.TEXT_NODE) return false;
  const range = document.createRange();
  range.setStart(node, Math.max(0, offset - 1));
  range.setEnd(node, Math.min(node.nodeValue?.length ?? 0, offset + 1));
  return [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => clientX >= left && clientX <= right && clientY >= top && clientY <= bottom,
  );
}
