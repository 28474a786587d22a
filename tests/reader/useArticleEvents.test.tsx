import { fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Settings } from '../../src/storage/Settings';
import { renderRoute, wordIn } from '../support/renderRoute';
import { seedLesson } from '../support/seedLesson';
import { addBlockStyles } from './blockStyles';
import { openWord } from './openWord';
import { page } from './seedEntries';

const numberOf = (paragraph: number) => screen.getByRole('button', { name: `Paragraph ${paragraph}: English` });
const textOf = (block: string) => document.querySelector(`[data-block="${block}"] [data-text="id"]`);
const englishOf = (block: string) => document.querySelector(`[data-block="${block}"] [data-text="en"]`);
const inline = () => document.querySelector('[data-inline-english]');
const sentence = (block: string, index: number) => {
  const element = textOf(block)?.querySelectorAll(':scope > span:not([data-aside])')[index];
  if (!element) throw new Error(`no sentence ${index} in ${block}`);
  return element;
};
const translated = (block: string, index: number) => {
  const translation = seedLesson.translations.en[block];
  return translation?.text.slice(...(translation.sentences[index] ?? [0, 0]));
};

describe('the number of a paragraph toggles its English', () => {
  let remove = () => {};
  beforeEach(() => {
    remove = addBlockStyles();
  });
  afterEach(() => remove());

  test.each<[Settings['english'], boolean]>([
    ['tap', false],
    ['hidden', false],
    ['beneath', true],
    ['beside', true],
  ])('%s: English shown at first: %s; the button says what is', async (english, shown) => {
    const { user } = await renderRoute(page, { settings: { english } });
    const seen = () => getComputedStyle(englishOf('p4') ?? document.body).display !== 'none';
    const says = () => numberOf(4).getAttribute('aria-expanded');
    await waitFor(() => expect(says()).toBe(String(shown)));
    expect(seen()).toBe(shown);
    for (const then of [!shown, shown, !shown]) {
      await user.click(numberOf(4));
      expect(seen()).toBe(then);
      expect(says()).toBe(String(then));
      expect(numberOf(5)).toHaveAttribute('aria-expanded', String(shown)); // only this paragraph
    }
  });

  test('by key as well', async () => {
    const { user } = await renderRoute(page);
    numberOf(4).focus();
    await user.keyboard('{Enter}');
    expect(numberOf(4)).toHaveAttribute('aria-expanded', 'true');
    await user.keyboard(' ');
    expect(numberOf(4)).toHaveAttribute('aria-expanded', 'false');
    expect(numberOf(4)).toHaveFocus();
  });

  test('and closes what was opened for one sentence', async () => {
    const { user } = await renderRoute(page);
    await user.click(sentence('p4', 0));
    expect(inline()).not.toBeNull();
    await user.click(numberOf(4));
    expect(inline()).toBeNull();
  });
});

describe('a tap beside the words of a sentence', () => {
  test('shows its English right after it, one sentence at a time', async () => {
    const { user } = await renderRoute(page);
    await user.click(sentence('p4', 0));
    expect(inline()).toHaveTextContent(translated('p4', 0) ?? '');
    await user.click(sentence('p4', 1));
    expect(inline()).toHaveTextContent(translated('p4', 1) ?? '');
    await user.click(sentence('p9', 2));
    expect(document.querySelectorAll('[data-inline-english]')).toHaveLength(1);
    expect(inline()).toHaveTextContent(translated('p9', 2) ?? '');
    await user.click(sentence('p9', 2));
    expect(inline()).toBeNull();
  });

  test('also in the headline and under the photo', async () => {
    const { user } = await renderRoute(page);
    for (const block of ['title', 'caption', 'h1']) {
      await user.click(sentence(block, 0));
      expect(inline()?.closest('[data-block]')).toHaveAttribute('data-block', block);
    }
  });

  test.each<Settings['english']>(['beneath', 'beside', 'hidden'])(
    'does nothing where English does not come by tap (%s)',
    async (english) => {
      const { user } = await renderRoute(page, { settings: { english } });
      await user.click(sentence('p4', 0));
      expect(inline()).toBeNull();
    },
  );

  test('closes the card of a word', async () => {
    const { user } = await renderRoute(page);
    await openWord(user, 'p3', 'menegaskan');
    await user.click(sentence('p4', 0));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('a tap on the English that was put in changes nothing', async () => {
    const { user } = await renderRoute(page);
    await user.click(sentence('p4', 0));
    await user.click(inline() ?? document.body);
    expect(inline()).toHaveTextContent(translated('p4', 0) ?? '');
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

describe('what is no tap', () => {
  test('somebody is marking text', async () => {
    const { user } = await renderRoute(page);
    const word = wordIn('p3', 'menegaskan');
    getSelection()?.selectAllChildren(word);
    fireEvent.pointerUp(word, { isPrimary: true, button: 0 });
    expect(screen.queryByRole('dialog')).toBeNull();
    getSelection()?.removeAllRanges();
    await openWord(user, 'p3', 'menegaskan');
  });

  test.each([
    ['a second finger', { isPrimary: false, button: 0 }],
    ['the right button', { isPrimary: true, button: 2 }],
  ])('%s', async (_, event) => {
    await renderRoute(page);
    fireEvent.pointerUp(wordIn('p3', 'menegaskan'), event);
    fireEvent.pointerUp(sentence('p4', 0), event);
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(inline()).toBeNull();
  });
});

test('a screen reader’s activation, which sends no pointer, opens the word and moves the focus into its card', async () => {
  await renderRoute(page);
  fireEvent.click(wordIn('p3', 'menegaskan'), { detail: 0 });
  await waitFor(() => expect(screen.getByRole('dialog', { name: 'menegaskan' })).toHaveFocus());
});

test('a word may hold part of a compound: the tap counts for the word under it', async () => {
  const { user } = await renderRoute(page);
  const { element } = await openWord(user, 'p7', 'meng-upgrade');
  expect(element).toHaveAccessibleName('meng-upgrade');
});

describe('keys walk along the words', () => {
  const focused = () => {
    const element = document.activeElement;
    const block = element?.closest<HTMLElement>('[data-block]')?.dataset['block'];
    return `${block} ${element?.textContent}`;
  };

  test.each([
    ['to the first word of the paragraph', '{ArrowRight}', 'p3 Dalam'],
    ['to the next', '{ArrowRight}{ArrowRight}', 'p3 sambutannya'],
    ['and back', '{ArrowRight}{ArrowRight}{ArrowLeft}', 'p3 Dalam'],
    ['back over the paragraph’s beginning', '{ArrowRight}{ArrowLeft}', 'p2 Indonesia'],
    ['on over its end', '{End}{ArrowRight}', 'p4 Dulu'],
    ['to the last word', '{End}', 'p3 Putih'],
    ['to the first word', '{End}{Home}', 'p3 Dalam'],
    ['to the next paragraph', '{ArrowDown}', 'p4 Dulu'],
    ['to the one before', '{ArrowUp}', 'p2 Acara'],
    ['down twice from the middle', '{End}{ArrowDown}{ArrowDown}', 'p5 Menteri'],
    ['past a subhead', '{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}', 'h1 Kolaborasi'],
    ['up to the headline', '{ArrowUp}{ArrowUp}{ArrowUp}{ArrowUp}', 'title Menteri'],
    ['no further than the headline', '{ArrowUp}{ArrowUp}{ArrowUp}{ArrowUp}{ArrowUp}', 'title Menteri'],
    ['no further back than the first word', '{ArrowUp}{ArrowUp}{ArrowUp}{ArrowUp}{ArrowLeft}', 'title Menteri'],
  ])('%s', async (_, keys, expected) => {
    const { user } = await renderRoute(page);
    numberOf(3).focus();
    await user.keyboard(keys);
    expect(focused()).toBe(expected);
    expect(document.activeElement).toHaveAttribute('role', 'button');
  });

  test('no further than the last word of the article', async () => {
    const { user } = await renderRoute(page);
    numberOf(17).focus();
    await user.keyboard('{End}{ArrowRight}{ArrowDown}');
    expect(focused()).toBe('p17 Indonesia');
  });

  test('the English that was put in between is not walked into', async () => {
    const { user } = await renderRoute(page);
    await user.click(sentence('p4', 0));
    numberOf(4).focus();
    await user.keyboard('{ArrowRight}');
    for (let step = 0; step < 9; step += 1) await user.keyboard('{ArrowRight}');
    expect(focused()).toBe('p4 Artinya');
    await user.keyboard('{ArrowLeft}');
    expect(focused()).toBe('p4 operator');
  });

  test.each([
    '{Control>}{ArrowRight}{/Control}',
    '{Alt>}{ArrowLeft}{/Alt}',
    '{Shift>}{ArrowRight}{/Shift}',
    '{Meta>}{ArrowDown}{/Meta}',
  ])('%s is the browser’s', async (keys) => {
    const { user } = await renderRoute(page);
    numberOf(3).focus();
    await user.keyboard('{ArrowRight}');
    await user.keyboard(keys);
    expect(focused()).toBe('p3 Dalam');
  });

  test('a paragraph is one tab stop: its number', async () => {
    const { user } = await renderRoute(page);
    numberOf(3).focus();
    await user.tab();
    expect(numberOf(4)).toHaveFocus();
    await user.keyboard('{ArrowRight}{ArrowRight}');
    await user.tab();
    expect(numberOf(5)).toHaveFocus();
    await user.tab({ shift: true });
    expect(numberOf(4)).toHaveFocus();
  });

  test('a word is a button only as long as it has the focus', async () => {
    const { user } = await renderRoute(page);
    numberOf(3).focus();
    await user.keyboard('{ArrowRight}');
    const word = wordIn('p3', 'Dalam');
    expect(word).toHaveAttribute('aria-haspopup', 'dialog');
    await user.keyboard('{ArrowRight}');
    expect(word.getAttributeNames()).toEqual([]);
    expect(document.querySelectorAll('[data-text="id"] [tabindex]')).toHaveLength(1);
  });

  test('it stays one while another window has the focus, and so is found again', async () => {
    const { user } = await renderRoute(page);
    numberOf(3).focus();
    await user.keyboard('{ArrowRight}');
    const word = wordIn('p3', 'Dalam');
    fireEvent.blur(word); // as browsers report it: the word is still the active element
    expect(word).toHaveAttribute('tabindex', '-1');
    await user.keyboard('{ArrowRight}');
    expect(word.getAttributeNames()).toEqual([]);
    expect(focused()).toBe('p3 sambutannya');
  });
});

describe('what a browser sends after a touch, for pages that know only a mouse', () => {
  const TOUCH = { pointerType: 'touch', isPrimary: true, button: 0 };
  /** @returns whether the mouse's events still follow: they would come before the frame that shows the card */
  const touch = (element: Element, ends: 'pointerUp' | 'pointerCancel') => {
    fireEvent[ends](element, TOUCH);
    return fireEvent.touchEnd(element);
  };

  test('is called off for a word that has been opened', async () => {
    await renderRoute(page);
    expect(touch(wordIn('p4', 'hulu'), 'pointerUp')).toBe(false);
    expect(await screen.findByRole('dialog', { name: 'hulu' })).toBeInTheDocument();
  });

  test('comes after a tap on something else, a scroll, or a mouse', async () => {
    await renderRoute(page);
    expect(touch(sentence('p4', 0), 'pointerUp')).toBe(true);
    expect(touch(wordIn('p4', 'hulu'), 'pointerCancel')).toBe(true);
    fireEvent.pointerUp(wordIn('p4', 'hulu'), { ...TOUCH, pointerType: 'mouse' });
    expect(touch(wordIn('p4', 'hulu'), 'pointerCancel')).toBe(true);
  });

  test('comes where text is being marked: that is no tap', async () => {
    await renderRoute(page);
    const word = wordIn('p4', 'hulu');
    getSelection()?.selectAllChildren(word);
    expect(touch(word, 'pointerUp')).toBe(true);
    getSelection()?.removeAllRanges();
  });
});
