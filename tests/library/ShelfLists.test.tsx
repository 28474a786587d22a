import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import type { PreparedText } from '../../src/ownText/prepareText';
import { TEXT_WORDS_VERSION } from '../../src/study/TextWords';
import { renderRoute } from '../support/renderRoute';

const prepared = (title: string): PreparedText => ({
  title,
  blocks: [{ kind: 'paragraph', text: 'Warga senang.', sentences: [[0, 13]] }],
  figures: { words: 1234, lexemes: 2, ordinary: 200, explained: 197 },
  lexemes: `${TEXT_WORDS_VERSION}\t2\t0\t0\nsenang\t1\nwarga\t1\n`,
});

/** Opens the library with texts on its shelf. */
async function shelfWith(titles: readonly string[], language: 'en' | 'id' = 'en') {
  const visit = await renderRoute('/settings', { language });
  const { saveText } = await import('../../src/state/ownTexts');
  const ids: string[] = [];
  for (const title of titles) {
    const outcome = await saveText(prepared(title), '');
    if (outcome.ok) ids.push(outcome.value.id);
  }
  await visit.go('/library');
  await screen.findByRole('heading', { level: 1 });
  return { ...visit, ids };
}

const item = (name: string) => screen.findByRole('article', { name });

describe('the shelf of one’s own texts', () => {
  test('says of each what it is, in the language of the interface', async () => {
    const { ids } = await shelfWith(['Jembatan']);
    const text = within(await item('Jembatan'));
    expect(text.getByRole('link', { name: 'Jembatan' })).toHaveAttribute('href', `/texts/${ids[0]}`);
    expect(text.getByRole('heading', { level: 3 })).toHaveAttribute('lang', 'id');
    expect(text.getByText('1,234 words')).toBeInTheDocument();
    expect(text.getByText(/^Added /)).toBeInTheDocument();
    expect(text.getByText('98% of the words explained · No English translation')).toBeInTheDocument();
    expect(await text.findByText('Not read yet')).toBeInTheDocument();
  });

  test('in Indonesian too', async () => {
    await shelfWith(['Jembatan'], 'id');
    const text = within(await item('Jembatan'));
    expect(text.getByText('1.234 kata')).toBeInTheDocument();
    expect(text.getByText(/Tanpa terjemahan bahasa Inggris$/)).toBeInTheDocument();
  });

  test('without any, invites to add one', async () => {
    await shelfWith([]);
    expect(await screen.findByText(/^Paste or open any Indonesian text/)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Add a text' })).toHaveAttribute('href', '/library/new');
  });

  test('says how far one has read', async () => {
    const { ids, go } = await shelfWith(['Jembatan']);
    const { savePosition } = await import('../../src/state/readingPosition');
    await savePosition(ids[0] ?? '', { block: 'p7', fraction: 0 });
    await go('/settings');
    await go('/library');
    expect(await within(await item('Jembatan')).findByText('Up to paragraph 7')).toBeInTheDocument();
  });
});

describe('a text', () => {
  test('gets another name; the focus goes back to the button', async () => {
    const { user } = await shelfWith(['Jembatan']);
    await item('Jembatan');
    await user.click(screen.getByRole('button', { name: 'Rename “Jembatan”' }));
    const field = screen.getByRole('textbox', { name: 'Title' });
    expect(field).toHaveFocus();
    await user.clear(field);
    await user.type(field, 'Jembatan baru{Enter}');
    await item('Jembatan baru');
    await waitFor(() => expect(screen.getByRole('button', { name: 'Rename “Jembatan baru”' })).toHaveFocus());
  });

  test.each([
    ['{Escape}', 'called off'],
    ['{Control>}a{/Control}{Backspace}{Enter}', 'an empty one'],
  ])('keeps its name: %s (%s)', async (keys, _) => {
    const { user } = await shelfWith(['Jembatan']);
    await item('Jembatan');
    await user.click(screen.getByRole('button', { name: 'Rename “Jembatan”' }));
    await user.keyboard(keys);
    expect(await item('Jembatan')).toBeInTheDocument();
  });

  test('is deleted, and brought back', async () => {
    const { user } = await shelfWith(['Jembatan', 'Pasar']);
    await item('Jembatan');
    await user.click(screen.getByRole('button', { name: 'Delete “Jembatan”' }));
    expect(await screen.findByText('“Jembatan” has been deleted.')).toBeInTheDocument();
    await waitFor(() => expect(screen.queryByRole('article', { name: 'Jembatan' })).toBeNull());
    expect(screen.getByRole('article', { name: 'Pasar' })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await item('Jembatan')).toBeInTheDocument();
    expect(screen.queryByText('“Jembatan” has been deleted.')).toBeNull();
    expect(screen.getByRole('heading', { level: 2, name: 'Your own texts' })).toHaveFocus();
  });

  test('that cannot be deleted stays, and that is said', async () => {
    const { user } = await shelfWith(['Jembatan']);
    await item('Jembatan');
    const refused = vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(() => {
      throw new DOMException('no', 'UnknownError');
    });
    await user.click(screen.getByRole('button', { name: 'Delete “Jembatan”' }));
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('It could not be deleted. Try again.'));
    refused.mockRestore();
    expect(screen.getByRole('article', { name: 'Jembatan' })).toBeInTheDocument();
  });
});
