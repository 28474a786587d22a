import { screen, waitFor, within } from '@testing-library/react';
import { run as axe } from 'axe-core';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { PreparedText } from '../../src/ownText/prepareText';
import { formatTextWords } from '../../src/study/formatTextWords';
import type { LexemeKey } from '../../src/study/Standing';
import { addressShown, renderRoute, type Visit } from '../support/renderRoute';
import { standInWorker } from '../support/standInWorker';

afterEach(() => vi.unstubAllGlobals());

const counts = (...keys: string[]) => new Map(keys.map((key) => [key as LexemeKey, 1]));

/** A text of one paragraph; each of its lexemes occurs once. */
const aText = (title: string, text: string, ...keys: string[]): PreparedText => ({
  title,
  blocks: [{ kind: 'paragraph', text, sentences: [[0, text.length]] }],
  figures: { words: text.split(' ').length, lexemes: keys.length, ordinary: keys.length, explained: keys.length },
  lexemes: formatTextWords({ counts: counts(...keys), words: keys.length, names: 0, numbers: 0 }),
});

const PASAR = aText('Pasar Pagi', 'Toko itu dibuka pukul enam pagi.', 'toko', 'itu', 'buka', 'pukul', 'enam', 'pagi');
const PANEN = aText('Panen Raya', 'Petani senang.', 'petani', 'senang');

/** Opens the library with two texts on it, some words known. */
async function open(known: readonly string[] = [], visit: Visit = {}) {
  vi.stubGlobal('Worker', standInWorker('well'));
  const opened = await renderRoute('/settings', { passage: null, ...visit });
  const { saveText } = await import('../../src/state/ownTexts');
  const { markWords } = await import('../../src/state/knowledge');
  for (const text of [PASAR, PANEN]) await saveText(text, '');
  if (known.length > 0) await markWords(known as LexemeKey[], 'known', 'list', null);
  await opened.go('/library');
  await screen.findByRole('article', { name: 'Pasar Pagi' });
  return opened;
}

const box = () => screen.getByRole('searchbox', { name: 'Search your library' });
const names = () => screen.getAllByRole('article').map((item) => within(item).getByRole('heading').textContent);
const item = (name: string) => within(screen.getByRole('article', { name }));

describe('how much is known', () => {
  test('is said of each text, in words too', async () => {
    await open(['petani', 'toko', 'itu', 'buka']);
    expect(await item('Pasar Pagi').findByText('50% of its words known')).toBeInTheDocument();
    expect(item('Pasar Pagi').getByText('3 new words')).toBeInTheDocument();
    expect(item('Panen Raya').getByText('1 new word')).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: 'Find out in a few minutes' })).toBeNull();
  });

  test('is asked of whoever has said nothing of it: not zero percent everywhere', async () => {
    await open();
    const link = await screen.findByRole('link', { name: 'Find out in a few minutes' });
    expect(link).toHaveAttribute('href', '/placement');
    expect(item('Pasar Pagi').getByText('6 different words')).toBeInTheDocument();
    expect(screen.queryByText(/% of its words known/)).toBeNull();
  });

  test('the words that would open a text lead to the dictionary', async () => {
    const { user } = await open(['petani']);
    await user.click(await item('Panen Raya').findByText('Words that would help you most with it'));
    const link = await item('Panen Raya').findByRole('link', { name: 'senang' });
    expect(link).toHaveAttribute('href', '/dictionary/word/senang');
    expect(link.closest('[lang]')).toHaveAttribute('lang', 'id');
    expect(item('Panen Raya').getByText('With it, you would know 100% of the words.')).toBeInTheDocument();
  });
});

describe('the order', () => {
  test('by what can be read now, and it is kept', async () => {
    const { user, go } = await open(['toko', 'itu', 'buka', 'pukul', 'petani']);
    const order = () => screen.getByRole('combobox', { name: 'Sort by' });
    await user.selectOptions(order(), 'What I can read now');
    await waitFor(() => expect(names().slice(0, 2)).toEqual(['Pasar Pagi', 'Panen Raya']));
    expect(screen.getByText(/^Texts with the largest share of words you know come first/)).toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 2, name: 'All texts' })).toBeInTheDocument();
    await go('/settings');
    await go('/library');
    expect(order()).toHaveDisplayValue('What I can read now');
  });

  test('of one’s own texts only, or of lessons only', async () => {
    const { user } = await open();
    await user.click(screen.getByRole('radio', { name: 'My texts' }));
    await waitFor(() => expect(names()).toEqual(['Panen Raya', 'Pasar Pagi']));
    await user.click(screen.getByRole('radio', { name: 'Lessons' }));
    await waitFor(() => expect(names()).toHaveLength(1));
    expect(names()[0]).toMatch(/KP2MI/);
  });
});

describe('the search', () => {
  test('finds a title at once, what texts say, and marks it', async () => {
    const { user } = await open();
    await user.type(box(), 'petani');
    await waitFor(() => expect(names()).toEqual(['Panen Raya']));
    const found = within(screen.getByRole('region', { name: 'Search results' }));
    const mark = await found.findByText('Petani', { selector: 'mark' });
    expect(mark.closest('[lang]')).toHaveAttribute('lang', 'id');
    expect(mark.closest('a')?.getAttribute('href')).toMatch(/^\/texts\/.*#p1$/);
    expect(found.getByText('1 text')).toHaveAttribute('role', 'status');
  });

  test('finds other forms of a word', async () => {
    const { user } = await open();
    await user.type(box(), 'membuka');
    const mark = await screen.findByText('dibuka', { selector: 'mark' });
    expect(mark).toBeInTheDocument();
    expect(names()).toContain('Pasar Pagi');
  });

  test('finds the English of a lesson', async () => {
    const { user } = await open();
    await user.type(box(), '"migrant workers"');
    const mark = await screen.findByText(/^migrant workers$/i, { selector: 'mark' });
    expect(mark.closest('[lang]')).toHaveAttribute('lang', 'en');
  });

  test('where nothing is found it says so, and offers the dictionary for a word', async () => {
    const { user } = await open();
    await user.type(box(), 'qqqzzz');
    expect(await screen.findByText('Nothing found for “qqqzzz”.')).toBeInTheDocument();
    const link = screen.getByRole('link', { name: 'Look up “qqqzzz” in the dictionary' });
    expect(link).toHaveAttribute('href', '/dictionary?q=qqqzzz');
    await user.type(box(), ' petani');
    expect(await screen.findByText(/^Every word must occur in the same text/)).toBeInTheDocument();
  });

  test('a text that was found is deleted and brought back; Escape empties the field', async () => {
    const { user } = await open();
    await user.type(box(), 'petani');
    await waitFor(() => expect(names()).toEqual(['Panen Raya']));
    await user.click(screen.getByRole('button', { name: 'Delete “Panen Raya”' }));
    expect(await screen.findByText('Nothing found for “petani”.')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(names()).toEqual(['Panen Raya']));
    expect(screen.getByRole('heading', { level: 2, name: 'Search results' })).toHaveFocus();
    await user.click(box());
    await user.keyboard('{Escape}');
    expect(box()).toHaveValue('');
    await waitFor(() => expect(names()).toHaveLength(3));
    expect(addressShown()).toBe('/library');
  });
});

test('nothing is wrong with it for whoever cannot see it', async () => {
  const { user } = await open(['petani']);
  await item('Pasar Pagi').findByText('0% of its words known');
  await user.type(box(), 'pagi');
  await screen.findByText('pagi', { selector: 'mark' });
  const { violations } = await axe(document, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations).toEqual([]);
});
