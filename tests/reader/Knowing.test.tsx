import { screen, waitFor, within } from '@testing-library/react';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { LexemeKey } from '../../src/study/Standing';
import { renderRoute, wordIn, type Visit } from '../support/renderRoute';
import { standInWorker } from '../support/standInWorker';
import { openWord } from './openWord';
import { page } from './seedEntries';

beforeEach(() => vi.stubGlobal('Worker', standInWorker('well')));

/** The lesson, once it says what is known of it. */
async function open(visit?: Visit) {
  const rendered = await renderRoute(page, visit);
  await screen.findByRole('heading', { name: 'Words in this text' }, { timeout: 10_000 });
  return rendered;
}

const marks = (status: 'unseen' | 'learning') =>
  [...document.querySelectorAll(`[data-word="${status}"]`)].map(({ textContent }) => textContent);
const section = () => within(screen.getByRole('region', { name: 'Words in this text' }));

/** Opens a word and gives it a status in its card. */
async function mark(user: Awaited<ReturnType<typeof open>>['user'], block: string, word: string, status: string) {
  const { card } = await openWord(user, block, word);
  const radio = await card.findByRole('radio', { name: status });
  await waitFor(() => expect(radio).toBeEnabled());
  await user.click(radio);
  await waitFor(() => expect(radio).toBeChecked());
  await user.keyboard('{Escape}');
}

describe('a reader of whom nothing is known', () => {
  test('finds no word marked, and the way to the placement test', async () => {
    await open();
    expect(document.querySelectorAll('[data-word]')).toHaveLength(0);
    expect(section().getByRole('link')).toHaveAttribute('href', '/placement');
  });

  test('marks a first word in its card: all its forms are marked, and what is known is told', async () => {
    const { user } = await open();
    await mark(user, 'caption', 'membuka', 'Learning');
    await waitFor(() => expect(new Set(marks('learning'))).toEqual(new Set(['Buka', 'membuka'])));
    expect(await section().findByText('You know 0% of the words in this text.')).toBeInTheDocument();
  });
});

describe('keys on the word in focus', () => {
  test('mark it, say so, and what was done is taken back', async () => {
    const { user } = await open();
    screen.getByRole('button', { name: 'Paragraph 3: English' }).focus();
    await user.keyboard('{ArrowRight}{ArrowRight}');
    const word = document.activeElement?.textContent ?? '';
    await user.keyboard('1');
    const notice = await screen.findByRole('status');
    await waitFor(() => expect(notice).toHaveTextContent(/: Learning/));
    await waitFor(() => expect(marks('learning')).toContain(word));
    await user.click(within(screen.getByRole('status')).getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Undone.'));
    expect(marks('learning')).toEqual([]);
  });

  test('where the browser keeps nothing, say that, too', async () => {
    const refused = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('refused', 'SecurityError');
    });
    const { user } = await open();
    await mark(user, 'p3', 'menegaskan', 'Known');
    wordIn('p3', 'menegaskan').click();
    const card = within(await screen.findByRole('dialog', { name: 'menegaskan' }));
    expect(card.getByText(/^Not kept/)).toBeInTheDocument();
    await user.keyboard('1');
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(/: Learning Not kept/));
    refused.mockRestore();
  });

  test('say of a name that it need not be learnt', async () => {
    const { user } = await open();
    wordIn('p3', 'Mukhtarudin').click();
    await screen.findByRole('dialog', { name: 'Mukhtarudin' });
    await user.keyboard('2');
    expect(await screen.findByText('Names and numbers don’t count as words to learn.')).toBeInTheDocument();
  });

  test('that are held down mark once: each marking is kept for ever', async () => {
    const { user } = await open();
    const { card } = await openWord(user, 'p3', 'menegaskan');
    await waitFor(() => expect(card.getByRole('radio', { name: 'New' })).toBeEnabled());
    await user.keyboard('{2>9/}'); // pressed, and repeated by the system
    await waitFor(() => expect(card.getByRole('radio', { name: 'Known' })).toBeChecked());
    const database = await openDB('simak:/');
    expect(await database.count('knowledge-events')).toBe(1);
    database.close();
  });

  test('do nothing where keys are switched off', async () => {
    const { user } = await open({ settings: { shortcuts: false } });
    wordIn('p3', 'menegaskan').click();
    await screen.findByRole('dialog', { name: 'menegaskan' });
    await user.keyboard('2');
    expect(screen.queryByText(/: Known/)).toBeNull();
  });
});

test('a name has no status in its card', async () => {
  const { user } = await open();
  await mark(user, 'p3', 'menegaskan', 'Learning'); // the engine has answered
  const { card } = await openWord(user, 'p3', 'Mukhtarudin');
  // That of the word before may be there a frame longer.
  await waitFor(() => expect(card.queryByRole('radio', { name: 'Known' })).toBeNull());
  expect(await card.findByRole('button', { name: 'Listen' })).toBeInTheDocument();
});

test('the rest is marked as known at once, what is being learnt stays, and it is taken back', async () => {
  const { user } = await open();
  await mark(user, 'p3', 'menegaskan', 'Learning');
  await user.click(await section().findByRole('button', { name: /^Mark the remaining \d+ new words as known$/ }));
  await waitFor(() => expect(section().getByText(/^You know 99%/)).toBeInTheDocument());
  expect(section().getByText('No word in this text is new to you.')).toBeInTheDocument();
  expect(new Set(marks('learning'))).toEqual(new Set(['menegaskan']));
  expect(marks('unseen')).toEqual([]);
  await user.click(within(await screen.findByRole('status')).getByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(section().getByText(/^You know 0%/)).toBeInTheDocument());
});

test('the words that would open the text most can be learnt at once', async () => {
  const { user } = await open();
  await mark(user, 'p3', 'menegaskan', 'Known');
  await user.click(await section().findByText('The 10 words that would help you most with this text'));
  const words = section().getAllByRole('listitem');
  expect(words).toHaveLength(10);
  expect(within(words[0]!).getByRole('link')).toHaveAttribute('lang', 'id');
  await user.click(section().getByRole('button', { name: 'Learn these' }));
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('10 words marked as learning.'));
  expect(section().queryByRole('button', { name: 'Learn these' })).toBeNull();
});

test('one switch, and no word is underlined', async () => {
  const { user } = await open({ settings: { wordMarks: false } });
  await mark(user, 'p3', 'menegaskan', 'Learning');
  expect(await section().findByText(/^You know/)).toBeInTheDocument();
  expect(document.querySelectorAll('[data-word]')).toHaveLength(0);
  await user.click(section().getByRole('switch', { name: 'Underline new words' }));
  await waitFor(() => expect(marks('learning')).toEqual(['menegaskan']));
  await user.click(section().getByRole('switch', { name: 'Underline new words' }));
  await waitFor(() => expect(document.querySelectorAll('[data-word]')).toHaveLength(0));
});

test('without the engine it is said, and reading goes on', async () => {
  vi.stubGlobal('Worker', standInWorker('broken'));
  const { user } = await open();
  wordIn('p3', 'menegaskan').click();
  const card = within(await screen.findByRole('dialog', { name: 'menegaskan' }));
  await user.keyboard('2');
  expect(await screen.findByText(/^The dictionary could not be loaded/)).toBeInTheDocument();
  expect(card.queryByRole('radio', { name: 'Known' })).toBeNull();
});

test('what is known of a word from when the lexicon had no line of it is known of the word', async () => {
  const { user } = await open();
  const { markWords } = await import('../../src/state/knowledge');
  await markWords(['?kegiatan' as LexemeKey], 'known', 'sweep', 'kp2mi-bogor');
  expect(await section().findByText(/^[1-9]\d* of \d+ words/)).toBeInTheDocument();
  const { card } = await openWord(user, 'p3', 'kegiatan');
  await waitFor(() => expect(card.getByRole('radio', { name: 'Known' })).toBeChecked());
});
