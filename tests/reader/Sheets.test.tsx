import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { renderRoute, wordIn } from '../support/renderRoute';
import { setWidth } from '../support/standInWindow';
import { page } from './seedEntries';

type User = Awaited<ReturnType<typeof renderRoute>>['user'];

const tool = (name: string) =>
  within(screen.getByRole('navigation', { name: 'Reading tools' })).getByRole('button', { name });

const sheets = [
  ['English', 'Show the English'],
  ['Words', 'In this lesson'],
  ['Display', 'Display'],
  ['Keys', 'Keys'],
] as const;

const ways: readonly (readonly [string, (user: User, dialog: HTMLElement) => Promise<unknown>])[] = [
  ['Escape', (user) => user.keyboard('{Escape}')],
  ['its button', (user, dialog) => user.click(within(dialog).getByRole('button', { name: 'Close' }))],
  ['a tap beside it', (user, dialog) => user.click(dialog)],
];

describe.each(sheets)('%s, a sheet on a phone', (name, title) => {
  test.each(ways)('is closed by %s, and the focus is where it was', async (_, close) => {
    setWidth(390);
    const { user } = await renderRoute(page);
    const button = tool(name);
    button.focus();
    await user.keyboard('{Enter}');
    const dialog = await screen.findByRole('dialog', { name: title });
    expect(dialog).toContainElement(document.activeElement as HTMLElement);
    await close(user, dialog);
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(button).toHaveFocus();
  });
});

describe('the lists, a column beside the text on a wide screen', () => {
  test.each(ways.slice(0, 2))('are closed by %s, and the focus is where it was', async (_, close) => {
    const { user } = await renderRoute(page);
    await user.click(tool('Words'));
    const dialog = await screen.findByRole('dialog', { name: 'In this lesson' });
    expect(document.documentElement).toHaveAttribute('data-side');
    await close(user, dialog);
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.documentElement).not.toHaveAttribute('data-side');
    expect(tool('Words')).toHaveFocus();
  });

  test('stay while one uses the page, and another sheet takes their place', async () => {
    const { user } = await renderRoute(page);
    await user.click(tool('Words'));
    const dialog = await screen.findByRole('dialog', { name: 'In this lesson' });
    await user.click(dialog);
    expect(dialog).toBeVisible();
    await user.click(wordIn('p3', 'menegaskan'));
    expect(await screen.findByRole('dialog', { name: 'menegaskan' })).toBeVisible();
    expect(dialog).toBeVisible();
    await user.click(tool('Display'));
    expect(await screen.findByRole('dialog', { name: 'Display' })).toBeVisible();
    expect(dialog).not.toBeInTheDocument();
  });

  test('Escape in the column closes the column, not the card', async () => {
    const { user } = await renderRoute(page);
    await user.click(tool('Words'));
    const dialog = await screen.findByRole('dialog', { name: 'In this lesson' });
    await user.click(wordIn('p3', 'menegaskan'));
    await screen.findByRole('dialog', { name: 'menegaskan' });
    within(dialog).getByRole('tab', { name: 'Words' }).focus();
    await user.keyboard('{Escape}');
    expect(dialog).not.toBeInTheDocument();
    expect(screen.getByRole('dialog', { name: 'menegaskan' })).toBeVisible();
  });
});

test('a sheet opened by key from a word gives the focus back to the word', async () => {
  const { user } = await renderRoute(page);
  screen.getByRole('button', { name: 'Paragraph 3: English' }).focus();
  await user.keyboard('{ArrowRight}{ArrowRight}?');
  await screen.findByRole('dialog', { name: 'Keys' });
  await user.keyboard('{Escape}');
  expect(wordIn('p3', 'sambutannya')).toHaveFocus();
  await user.keyboard('{ArrowRight}');
  expect(wordIn('p3', 'Menteri')).toHaveFocus();
  expect(wordIn('p3', 'sambutannya').getAttributeNames()).toEqual([]);
});

test('text that is selected in a sheet and let go of outside does not close it', async () => {
  setWidth(390);
  const { user } = await renderRoute(page);
  await user.click(tool('Keys'));
  const dialog = await screen.findByRole('dialog', { name: 'Keys' });
  fireEvent.pointerDown(within(dialog).getByText('Next word'));
  fireEvent.click(dialog); // what a browser reports then: the nearest element around both
  expect(dialog).toBeVisible();
});

test('where the English stands is chosen once for the whole text, and closes what was opened by hand', async () => {
  const { user } = await renderRoute(page);
  const number = screen.getByRole('button', { name: 'Paragraph 4: English' });
  await user.click(number);
  await user.click(tool('English'));
  const dialog = await screen.findByRole('dialog', { name: 'Show the English' });
  expect(within(dialog).getByRole('radio', { name: 'One sentence at a time' })).toBeChecked();
  await user.click(within(dialog).getByRole('radio', { name: 'Hidden' }));
  expect(document.documentElement).toHaveAttribute('data-english', 'hidden');
  expect(number).toHaveAttribute('aria-expanded', 'false');
  await user.click(within(dialog).getByRole('radio', { name: 'Beneath each paragraph' }));
  await waitFor(() => expect(number).toHaveAttribute('aria-expanded', 'true'));
});

test('the text settings change the text at once', async () => {
  const { user } = await renderRoute(page);
  await user.click(tool('Display'));
  const dialog = await screen.findByRole('dialog', { name: 'Display' });
  await user.click(within(dialog).getByRole('button', { name: 'Larger text' }));
  expect(document.documentElement).toHaveAttribute('data-text-size', '1');
  await user.click(within(dialog).getByRole('radio', { name: 'Sepia' }));
  expect(document.documentElement).toHaveAttribute('data-theme', 'sepia');
});
