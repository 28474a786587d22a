import { waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { renderRoute } from '../support/renderRoute';
import { standInWorker, type Fate } from '../support/standInWorker';
import { openWord } from './openWord';
import { page } from './seedEntries';

afterEach(() => vi.unstubAllGlobals());

async function open(block: string, word: string, fate: Fate = 'well') {
  const visit = await renderRoute(page);
  vi.stubGlobal('Worker', standInWorker(fate));
  return { ...visit, ...(await openWord(visit.user, block, word)) };
}

test('a word that stands elsewhere in the text has that sentence, in its language, and it leads there', async () => {
  const { card, user } = await open('p3', 'kegiatan');
  expect(await card.findByText('Elsewhere in this text')).toBeInTheDocument();
  const sentence = card.getByRole('button', { name: /kegiatan/i });
  expect(sentence.lang).toBe('id');
  await user.click(sentence);
  await waitFor(() => expect(card.queryByRole('button', { name: sentence.textContent ?? '' })).toBeNull());
});

test('a word that stands there once, without a family, has none', async () => {
  const { card } = await open('p3', 'mempererat');
  await card.findByRole('list', { name: 'Built from' });
  expect(card.queryByText('Elsewhere in this text')).toBeNull();
});

test('without the engine nothing is promised', async () => {
  const { card } = await open('p3', 'kegiatan', 'without a lexicon');
  expect(await card.findByText('activity, event')).toBeInTheDocument();
  expect(card.queryByText('Elsewhere in this text')).toBeNull();
});
