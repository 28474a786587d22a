import { fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { renderRoute, wordIn } from '../support/renderRoute';
import { litTexts } from '../support/standInHighlights';
import { openWord } from './openWord';
import { page } from './seedEntries';

const MOUSE = { pointerType: 'mouse', bubbles: true };
const lit = () => litTexts('phrase');

/** Waits until the words have come: until then only the word itself is lit. */
async function ready() {
  await waitFor(() => {
    fireEvent.pointerMove(wordIn('p4', 'Dulu'), MOUSE);
    expect(lit()).toHaveLength(2);
  });
  leave();
}

const article = () => document.querySelector('[data-article]') ?? document.body;
const leave = () => fireEvent.pointerLeave(article(), MOUSE);

afterEach(() => vi.restoreAllMocks());

/** The pointer is over this text of an element: jsdom has no layout to look it up in. */
function over(element: Element, text: string): void {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.nodeValue?.indexOf(text) ?? -1;
    if (at < 0) continue;
    const found = { offsetNode: node, offset: at + 1 };
    Object.assign(document, { caretPositionFromPoint: () => found });
    const boxes = [new DOMRect(0, 0, 10, 10)];
    vi.spyOn(Range.prototype, 'getClientRects').mockReturnValue(Object.assign(boxes, { item: () => null }));
    fireEvent.pointerMove(element, { ...MOUSE, clientX: 5, clientY: 5 });
    return;
  }
  throw new Error(`no ${text}`);
}

const english = (block: string) => document.querySelector(`[data-block="${block}"] [data-text="en"]`) ?? document.body;

describe('the phrase under the mouse and its partner are lit', () => {
  test.each([
    ['p4', 'hulu', ['dari hulu sampai hilir', 'from end to end']],
    ['p13', 'satukan', ['satukan', 'let us bring', 'together']],
  ] as const)('%s %s', async (block, word, texts) => {
    await renderRoute(page);
    await ready();
    fireEvent.pointerMove(wordIn(block, word), MOUSE);
    expect(lit()[0]).toBe(texts[0]);
    expect(lit()).toHaveLength(texts.length);
  });

  test('from the English to the Indonesian as well', async () => {
    await renderRoute(page, { settings: { english: 'beneath' } });
    await ready();
    over(english('p4'), 'from end to end');
    expect(lit()).toEqual(['dari hulu sampai hilir', 'from end to end']);
  });

  test('and from English that was put in between', async () => {
    const { user } = await renderRoute(page);
    await ready();
    await user.click(document.querySelectorAll('[data-block="p4"] [data-text="id"] > span')[1] ?? document.body);
    leave();
    over(document.querySelector('[data-inline-english]') ?? document.body, 'from end to end');
    expect(lit()).toEqual(['dari hulu sampai hilir', 'from end to end', 'from end to end']);
  });

  test('nothing is lit far from any letter: the nearest one does not count', async () => {
    await renderRoute(page, { settings: { english: 'beneath' } });
    await ready();
    over(english('p4'), 'from end to end');
    fireEvent.pointerMove(english('p4'), { ...MOUSE, clientX: 500, clientY: 5 });
    expect(lit()).toEqual([]);
  });

  test('until the pointer leaves', async () => {
    await renderRoute(page);
    await ready();
    fireEvent.pointerMove(wordIn('p4', 'hulu'), MOUSE);
    expect(lit()).not.toEqual([]);
    leave();
    expect(lit()).toEqual([]);
  });

  test('a finger that moves lights nothing: it scrolls', async () => {
    await renderRoute(page);
    await ready();
    fireEvent.pointerMove(wordIn('p4', 'hulu'), { ...MOUSE, pointerType: 'touch' });
    expect(lit()).toEqual([]);
  });

  test('moving on within a phrase lights nothing anew', async () => {
    await renderRoute(page);
    await ready();
    fireEvent.pointerMove(wordIn('p4', 'hulu'), MOUSE);
    const before = CSS.highlights.get('phrase');
    fireEvent.pointerMove(wordIn('p4', 'hulu'), MOUSE);
    fireEvent.pointerMove(wordIn('p4', 'hilir'), MOUSE);
    expect(CSS.highlights.get('phrase')).toBe(before);
    fireEvent.pointerMove(wordIn('p4', 'terintegrasi'), MOUSE);
    expect(CSS.highlights.get('phrase')).not.toBe(before);
  });
});

test('what a finger has lit in the English stays lit when the finger is lifted, until the next tap', async () => {
  await renderRoute(page, { settings: { english: 'beneath' } });
  await ready();
  const english = document.querySelector('[data-block="p4"] [data-text="en"]') ?? document.body;
  over(english, 'end to end');
  leave(); // the mouse has shown where that is
  const TOUCH = { pointerType: 'touch', isPrimary: true, button: 0, bubbles: true, clientX: 5, clientY: 5 };
  fireEvent.pointerUp(english, TOUCH);
  fireEvent.pointerLeave(article(), TOUCH);
  expect(lit()).toEqual(['dari hulu sampai hilir', 'from end to end']);
  fireEvent.pointerUp(document.querySelector('[data-number]') ?? document.body, TOUCH);
  expect(lit()).toEqual([]);
});

test('before the words have come, the word itself is lit', async () => {
  await renderRoute(page, { answer: (path) => (path.endsWith('.json') ? new Response('', { status: 503 }) : null) });
  fireEvent.pointerMove(wordIn('p4', 'hulu'), MOUSE);
  expect(lit()).toEqual(['hulu']);
});

test('the focus lights, too, and the open word stays lit while nothing else is', async () => {
  const { user } = await renderRoute(page);
  await ready();
  screen.getByRole('button', { name: 'Paragraph 4: English' }).focus();
  await user.keyboard('{ArrowRight}');
  expect(lit()[0]).toBe('Dulu');
  await user.keyboard('{Tab}');
  expect(lit()).toEqual([]);

  await openWord(user, 'p4', 'hulu');
  leave();
  expect(lit()[0]).toBe('dari hulu sampai hilir');
  fireEvent.pointerMove(wordIn('p4', 'Dulu'), MOUSE);
  expect(lit()).toContain('Dulu');
  leave();
  expect(lit()[0]).toBe('dari hulu sampai hilir');
  await user.keyboard('{Escape}');
  await waitFor(() => expect(lit()).toEqual([]));
});

test('English that is put in while the word is open is lit as well', async () => {
  const { user } = await renderRoute(page);
  await ready();
  await openWord(user, 'p4', 'hulu');
  leave();
  await waitFor(() => expect(lit()).toEqual(['dari hulu sampai hilir', 'from end to end']));
  await user.keyboard('e');
  await waitFor(() => expect(lit()).toEqual(['dari hulu sampai hilir', 'from end to end', 'from end to end']));
  await user.keyboard('e');
  await waitFor(() => expect(lit()).toEqual(['dari hulu sampai hilir', 'from end to end']));
});

describe('notes', () => {
  const marked = () => [...document.querySelectorAll('[data-slip]')].map(({ textContent }) => textContent);

  test('the slips of the source are marked, unless that is switched off', async () => {
    await renderRoute(page);
    await waitFor(() => expect(marked().join(' ')).toContain('satu orangpun'));
    expect(marked()).toContain('Penandatangan');
    expect(marked()).not.toContain('imbuh'); // a note on usage is no slip
  });

  test('off', async () => {
    const { user } = await renderRoute(page, { settings: { noteMarks: false } });
    const { card } = await openWord(user, 'p16', 'Penandatangan');
    await card.findAllByText('In the source');
    expect(marked()).toEqual([]);
  });
});
