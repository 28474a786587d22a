import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { renderRoute, wordIn, type Visit } from '../support/renderRoute';
import { standInWorker } from '../support/standInWorker';
import { openWord } from './openWord';
import { page } from './seedEntries';

beforeEach(() => vi.stubGlobal('Worker', standInWorker('well')));

type User = Awaited<ReturnType<typeof renderRoute>>['user'];

/** The status in the card of a word, once the engine has said what it is about. */
async function statusOf(user: User, block: string, word: string) {
  const { card } = await openWord(user, block, word);
  await waitFor(() => expect(card.getByRole('group').querySelector('strong')).not.toBeNull());
  return { card, group: card.getByRole('group') };
}

/** Waits until the status is about that: the card is drawn a frame after the word. */
const named = (name: string) => waitFor(() => expect(screen.getByRole('group')).toHaveAccessibleName(name));

/** Chooses a status and waits until it is kept. */
async function choose(user: User, group: HTMLElement, status: string) {
  const radio = within(group).getByRole('radio', { name: status });
  await waitFor(() => expect(radio).toBeEnabled());
  await user.click(radio);
  await waitFor(() => expect(radio).toBeChecked());
}

const marked = (status: string) =>
  [...document.querySelectorAll(`[data-word="${status}"]`)].map(({ textContent }) => textContent);
const open = async (visit?: Visit) => (await renderRoute(page, visit)).user;

describe('the status says which lexeme it is about', () => {
  test.each([
    [
      'caption',
      'membuka',
      'buka',
      'Status: buka and all its forms',
      'a voice: the title of its page, and what else is marked',
    ],
    ['p3', 'menegaskan', 'menegaskan', 'Status: menegaskan and all its forms', 'a verb that is its own headword'],
    ['p9', 'ujarnya', 'ujar', 'Status: ujar and all its forms', 'without the clitic'],
    ['p13', 'Kita', 'kita', 'Status: kita', 'a word that has no other forms'],
    ['p13', 'kerja', 'kerja sama', 'Status: kerja sama (phrase)', 'the phrase that the card explains'],
    ['p13', 'sama', 'kerja sama', 'Status: kerja sama (phrase)', 'from its other word'],
  ])('%s %s: %s', async (...[block, word, headword, name]) => {
    const { group } = await statusOf(await open(), block, word);
    expect(group).toHaveAccessibleName(name);
    expect(within(group).getByText(headword, { selector: 'strong' })).toHaveAttribute('lang', 'id');
  });

  test('in Indonesian too', async () => {
    const user = await open({ language: 'id' });
    await statusOf(user, 'caption', 'membuka');
    await named('Status kata: buka dan semua bentuknya');
    await statusOf(user, 'p13', 'kerja');
    await named('Status kata: kerja sama (frasa)');
  });

  test('of a card that explains a word it is the word’s, though it stands in a phrase', async () => {
    const user = await open();
    const { card } = await statusOf(user, 'p13', 'kerja');
    await user.click(card.getByRole('button', { name: 'kerja' })); // “Also here”
    await named('Status: kerja and all its forms');
    expect(card.getByRole('button', { name: 'or kerja sama' })).toBeInTheDocument();
  });
});

describe('a phrase is a lexeme besides its words', () => {
  test('what is said of it is not said of them, and no mark in the text changes', async () => {
    const user = await open();
    const first = await statusOf(user, 'caption', 'membuka');
    await choose(user, first.group, 'Learning'); // so that words are underlined
    await waitFor(() => expect(marked('learning')).toContain('membuka'));
    const before = marked('learning');
    const { group, card } = await statusOf(user, 'p13', 'kerja');
    await choose(user, group, 'Learning');
    await user.click(card.getByRole('button', { name: 'or kerja' }));
    await waitFor(() => expect(card.getByRole('radio', { name: 'New' })).toBeChecked());
    expect(marked('learning')).toEqual(before);
    await choose(user, card.getByRole('group'), 'Learning');
    await waitFor(() => expect(marked('learning')).toContain('kerja'));
    await user.click(card.getByRole('button', { name: 'or kerja sama' }));
    expect(card.getByRole('group')).toHaveAccessibleName('Status: kerja sama (phrase)');
  });

  test('keys mark what the card’s status is about, turned or not', async () => {
    const user = await open();
    const { card } = await statusOf(user, 'p13', 'kerja');
    await waitFor(() => expect(card.getByRole('radio', { name: 'New' })).toBeEnabled());
    await user.keyboard('2');
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('kerja sama: Known'));
    expect(card.getByRole('radio', { name: 'Known' })).toBeChecked();
    await user.click(card.getByRole('button', { name: 'or kerja' }));
    await user.keyboard('1');
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('kerja: Learning'));
    expect(card.getByRole('radio', { name: 'Learning' })).toBeChecked();
  });

  test('without a card they mark the word in focus, which is what is underlined', async () => {
    const user = await open();
    await screen.findByRole('heading', { name: 'Words in this text' }); // keys are listened to
    screen.getByRole('button', { name: 'Paragraph 13: English' }).focus();
    await user.keyboard('{ArrowRight}');
    while (document.activeElement !== wordIn('p13', 'kerja')) await user.keyboard('{ArrowRight}');
    await user.keyboard('2');
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('kerja: Known'));
  });

  test('the next card is about what it explains, whatever this one was turned to', async () => {
    const user = await open();
    const { card } = await statusOf(user, 'p13', 'kerja');
    await user.click(card.getByRole('button', { name: 'or kerja' }));
    await named('Status: kerja and all its forms');
    await statusOf(user, 'p13', 'sama');
    await named('Status: kerja sama (phrase)');
  });
});
