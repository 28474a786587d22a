import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { addressShown, renderRoute } from '../support/renderRoute';
import { seedLesson } from '../support/seedLesson';
import { openWord } from './openWord';
import { page } from './seedEntries';

const numberOf = (paragraph: number) => screen.getByRole('button', { name: `Paragraph ${paragraph}: English` });
const inline = () => document.querySelector('[data-inline-english]');
const mode = () => document.documentElement.dataset['english'] ?? 'tap'; // the default is not written
const translated = (block: string, index: number) => {
  const translation = seedLesson.translations.en[block];
  return translation?.text.slice(...(translation.sentences[index] ?? [0, 0])) ?? '';
};

describe('e: English of the sentence', () => {
  test('of the word in focus', async () => {
    const { user } = await renderRoute(page);
    numberOf(4).focus();
    await user.keyboard('{End}e');
    expect(inline()).toHaveTextContent(translated('p4', 1));
    await user.keyboard('e');
    expect(inline()).toBeNull();
  });

  test('of the open word, also from inside its card', async () => {
    const { user } = await renderRoute(page);
    numberOf(9).focus();
    await user.keyboard('{End}{Enter}');
    await screen.findByRole('dialog', { name: 'ujarnya' });
    await user.keyboard('e');
    expect(inline()).toHaveTextContent(translated('p9', 2));
  });

  test('of the paragraph whose number has the focus: its first', async () => {
    const { user } = await renderRoute(page);
    numberOf(4).focus();
    await user.keyboard('e');
    expect(inline()).toHaveTextContent(translated('p4', 0));
  });

  test('nothing where one is nowhere', async () => {
    const { user } = await renderRoute(page);
    await user.keyboard('el');
    expect(inline()).toBeNull();
  });
});

test('E: the next way of showing the English of the whole text, and what was opened by hand is closed', async () => {
  const { user } = await renderRoute(page);
  numberOf(4).focus();
  await user.keyboard('e');
  for (const next of ['beside', 'beneath', 'hidden', 'tap']) {
    await user.keyboard('{Shift>}E{/Shift}');
    expect(mode()).toBe(next);
    expect(inline()).toBeNull();
  }
});

test.each([
  ['g', 'In this lesson', 'Words'],
  ['p', 'In this lesson', 'People'],
  ['?', 'Keys', undefined],
])('%s opens the sheet “%s”', async (key, title, tab) => {
  const { user } = await renderRoute(page);
  await user.keyboard(key);
  const sheet = await screen.findByRole('dialog', { name: title });
  if (tab) expect(within(sheet).getByRole('tab', { name: tab })).toHaveAttribute('aria-selected', 'true');
  else expect(within(sheet).getByRole('table')).toHaveTextContent('English of the sentence');
});

test('on wide screens p changes the list beside the text, and g changes it back', async () => {
  const { user } = await renderRoute(page);
  await user.keyboard('g');
  const sheet = await screen.findByRole('dialog', { name: 'In this lesson' });
  for (const [key, tab] of [
    ['p', 'People'],
    ['g', 'Words'],
  ] as const) {
    numberOf(4).focus();
    await user.keyboard(key);
    expect(await within(sheet).findByRole('tab', { name: tab, selected: true })).toBeInTheDocument();
  }
});

test('q goes to the quiz', async () => {
  const { user } = await renderRoute(page);
  await user.keyboard('q');
  await waitFor(() => expect(addressShown()).toBe(`${page}/quiz`));
});

test.each(['l', '{Shift>}L{/Shift}'])('%s reads aloud, or says why it cannot', async (key) => {
  const { user } = await renderRoute(page);
  numberOf(4).focus();
  await user.keyboard(key);
  expect(await screen.findByText('This browser cannot read aloud.')).toBeInTheDocument();
});

describe('a key is left alone', () => {
  test('where shortcuts are switched off', async () => {
    const { user } = await renderRoute(page, { settings: { shortcuts: false } });
    numberOf(4).focus();
    await user.keyboard('e{Shift>}E{/Shift}lgpq?');
    expect(inline()).toBeNull();
    expect(mode()).toBe('tap');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.queryByRole('status')).toBeNull();
    expect(addressShown()).toBe(page);
  });

  test('walking and opening words works nevertheless: those are no letters', async () => {
    const { user } = await renderRoute(page, { settings: { shortcuts: false } });
    numberOf(4).focus();
    await user.keyboard('{ArrowRight}{Enter}');
    await waitFor(() => expect(screen.getByRole('dialog', { name: 'Dulu' })).toHaveFocus());
  });

  test.each(['Control', 'Alt', 'Meta'])('with %s', async (modifier) => {
    const { user } = await renderRoute(page);
    numberOf(4).focus();
    await user.keyboard(`{${modifier}>}egpq?{/${modifier}}`);
    expect(inline()).toBeNull();
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(addressShown()).toBe(page);
  });

  test('while one types into the filter', async () => {
    const { user } = await renderRoute(page);
    await user.keyboard('g');
    const filter = await screen.findByRole('searchbox');
    await user.type(filter, 'pegq?');
    expect(filter).toHaveValue('pegq?');
    expect(screen.getByRole('tab', { name: 'Words' })).toHaveAttribute('aria-selected', 'true');
    expect(addressShown()).toBe(page);
  });

  test('on another screen', async () => {
    const { user } = await renderRoute(page);
    await user.click(screen.getByRole('link', { name: 'Library' }));
    await screen.findByRole('heading', { level: 1, name: 'Library' });
    await user.keyboard('q');
    expect(addressShown()).toBe('/library');
  });
});

test('the card of a word stays open under a sheet, and Escape closes the sheet first', async () => {
  const { user } = await renderRoute(page);
  await openWord(user, 'p3', 'menegaskan');
  await user.keyboard('?');
  expect(await screen.findByRole('dialog', { name: 'Keys' })).toBeInTheDocument();
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('dialog', { name: 'Keys' })).toBeNull();
  expect(screen.getByRole('dialog', { name: 'menegaskan' })).toBeVisible();
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('dialog')).toBeNull();
});
