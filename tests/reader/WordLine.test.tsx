import { screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { renderRoute } from '../support/renderRoute';
import { standInWorker, type Fate } from '../support/standInWorker';
import { openWord } from './openWord';
import { page } from './seedEntries';

afterEach(() => vi.unstubAllGlobals());

async function show(block: string, word: string, fate: Fate = 'well', language: 'en' | 'id' = 'en') {
  const visit = await renderRoute(page, { language });
  vi.stubGlobal('Worker', standInWorker(fate));
  const { card } = await openWord(visit.user, block, word);
  await visit.user.click(
    await card.findByRole('button', { name: language === 'en' ? 'Word by word' : 'Kata demi kata' }),
  );
  return visit;
}

const said = async () =>
  within(await screen.findByRole('list', { name: 'Word by word' }))
    .getAllByRole('listitem')
    .map(({ children: [word, gloss] }) => [word?.textContent, gloss?.textContent]);
const line = () => document.querySelector<HTMLElement>('[data-word-line]');

describe('a sentence word by word', () => {
  test('each word stands with its meaning; the lesson’s own wins; a phrase is one', async () => {
    await show('p3', 'menegaskan');
    const words = await said();
    expect(words).toContainEqual(['menegaskan', 'stress']);
    expect(words).toContainEqual(['tali silaturahmi', 'bonds of fellowship']);
    expect(words).toContainEqual(['badan', 'agency']);
    expect(words[0]).toEqual(['Dalam', 'in']);
  });

  test('below its sentence, in its languages, and the card makes room for it', async () => {
    await show('p3', 'menegaskan');
    await said();
    expect(line()?.closest('[data-block]')).toHaveAttribute('data-block', 'p3');
    expect(line()?.closest('[data-aside]')).not.toBeNull();
    expect(screen.queryByRole('dialog', { name: 'menegaskan' })).toBeNull();
    for (const [text, lang] of [
      ['solidaritas', 'id'],
      ['solidarity', 'en'],
    ] as const)
      expect(within(line() ?? document.body).getByText(text)).toHaveAttribute('lang', lang);
  });

  test('goes again: by its button, and by its key', async () => {
    const { user } = await show('p3', 'menegaskan');
    await said();
    await user.click(screen.getByRole('button', { name: 'Hide' }));
    expect(line()).toBeNull();
    await openWord(user, 'p4', 'regulator');
    await user.keyboard('w');
    await said();
    expect(line()?.closest('[data-block]')).toHaveAttribute('data-block', 'p4');
    await user.keyboard('w');
    expect(line()).toBeNull();
  });

  test('without the dictionary it says why, and asks again', async () => {
    const { user } = await show('p3', 'menegaskan', 'without a lexicon');
    expect(await screen.findByRole('alert')).toHaveTextContent(/could not be loaded/);
    vi.stubGlobal('Worker', standInWorker('well'));
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect((await said()).length).toBeGreaterThan(5);
  });
});
