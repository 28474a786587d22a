import { afterEach, describe, expect, test, vi } from 'vitest';
import { followWord, giveBackRoom, placeCard } from '../../src/reader/placeCard';
import { setWidth } from '../support/standInWindow';

const HEIGHT = 800;

/** A word at a place in the window, in a column 600 px wide from 200 px on, and a card of 300 by 250. */
function page(top: number, left = 300, width = 1200) {
  setWidth(width);
  document.body.innerHTML = '<p data-text="id"><span>kata</span></p><div data-card></div>';
  const [column, word, card] = ['p', 'span', 'div'].map((name) => document.querySelector<HTMLElement>(name));
  if (!column || !word || !card) throw new Error('no page');
  vi.spyOn(document.documentElement, 'clientHeight', 'get').mockReturnValue(HEIGHT);
  vi.spyOn(document.documentElement, 'clientWidth', 'get').mockReturnValue(width);
  vi.spyOn(word, 'getClientRects').mockReturnValue([new DOMRect(left, top, 60, 20)] as unknown as DOMRectList);
  vi.spyOn(column, 'getBoundingClientRect').mockReturnValue(new DOMRect(200, 0, 600, 2000));
  Object.defineProperties(card, { offsetWidth: { value: 300 }, offsetHeight: { value: 250 } });
  return { word, card };
}

afterEach(() => {
  vi.restoreAllMocks();
  document.body.innerHTML = '';
  giveBackRoom();
});

const px = (text: string) => Number.parseFloat(text);

describe('on a wide screen', () => {
  test('below a word in the upper part, and no higher than the room that is left', () => {
    const { word, card } = page(100);
    placeCard(card, word);
    expect(px(card.style.top)).toBeGreaterThan(120);
    expect(card.style.bottom).toBe('auto');
    expect(px(card.style.top) + px(card.style.maxHeight)).toBeLessThan(HEIGHT);
  });

  test('above a word in the lower part', () => {
    const { word, card } = page(700);
    placeCard(card, word);
    expect(card.style.top).toBe('auto');
    expect(HEIGHT - px(card.style.bottom)).toBeLessThan(700);
    const room = px(/([\d.]+)px/.exec(card.style.maxHeight)?.[1] ?? '');
    expect(HEIGHT - px(card.style.bottom) - room).toBeGreaterThan(0);
    expect(card.style.minHeight).toBe(card.style.maxHeight); // its heading stays where it is
  });

  test.each([
    [0, 'at the left edge'],
    [300, 'in the middle'],
    [780, 'at the column’s right edge'],
    [1190, 'at the right edge of the window'],
  ])('inside the window, and not over what stands beside the column (word at %i, %s)', (left) => {
    const { word, card } = page(100, left);
    placeCard(card, word);
    expect(px(card.style.left)).toBeGreaterThanOrEqual(12);
    expect(px(card.style.left) + 300).toBeLessThanOrEqual(812);
  });

  test('where the page has been scrolled, it scrolls with it', () => {
    scrollTo({ top: 1000 });
    const { word, card } = page(100);
    placeCard(card, word);
    expect(px(card.style.top)).toBeGreaterThan(1120);
  });
});

describe('followWord', () => {
  test.each([
    ['a wide window of another size', 1200, 1100, true],
    ['a phone that is turned', 390, 844, true],
    ['a phone whose address bar comes or goes: somebody scrolls', 390, 390, false],
  ])('%s', (_, before, after, follows) => {
    vi.stubGlobal('innerHeight', HEIGHT);
    const { word, card } = page(700, 20, before);
    vi.spyOn(document.documentElement, 'scrollHeight', 'get').mockReturnValue(5000);
    const stop = followWord(card, () => word);
    setWidth(after);
    const placed = vi.spyOn(word, 'getClientRects');
    placed.mockClear();
    window.dispatchEvent(new Event('resize'));
    expect(placed.mock.calls.length > 0).toBe(follows);
    stop();
    placed.mockClear();
    setWidth(before === 1200 ? 1150 : 800);
    window.dispatchEvent(new Event('resize'));
    expect(placed).not.toHaveBeenCalled();
    vi.unstubAllGlobals();
  });
});

describe('on a phone', () => {
  test('a word that the sheet would cover moves up, just as far as needed', () => {
    vi.stubGlobal('innerHeight', HEIGHT);
    const { word, card } = page(700, 20, 390);
    vi.spyOn(document.documentElement, 'scrollHeight', 'get').mockReturnValue(5000);
    placeCard(card, word);
    expect(scrollY).toBe(720 + 16 - (HEIGHT - 250));
    vi.unstubAllGlobals();
  });

  test('a word above the sheet stays where it is', () => {
    vi.stubGlobal('innerHeight', HEIGHT);
    const { word, card } = page(300, 20, 390);
    placeCard(card, word);
    expect(scrollY).toBe(0);
    vi.unstubAllGlobals();
  });

  test('at the end of the page room is made, and given back when the lesson is left', () => {
    vi.stubGlobal('innerHeight', HEIGHT);
    const { word, card } = page(700, 20, 390);
    vi.spyOn(document.documentElement, 'scrollHeight', 'get').mockReturnValue(HEIGHT);
    placeCard(card, word);
    expect(px(document.body.style.paddingBlockEnd)).toBeGreaterThan(0);
    giveBackRoom();
    expect(document.body.style.paddingBlockEnd).toBe('');
    vi.unstubAllGlobals();
  });

  test('a phone that was turned upright: nothing is left of the place beside the word', () => {
    const { word, card } = page(100);
    placeCard(card, word);
    setWidth(390);
    placeCard(card, word);
    for (const side of ['top', 'bottom', 'left', 'maxHeight', 'minHeight'] as const) expect(card.style[side]).toBe('');
  });
});
