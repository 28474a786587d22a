import { screen, waitFor, within } from '@testing-library/react';
import { run as axe } from 'axe-core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { rounded } from '../../src/placement/rangeOf';
import { renderRoute, type Visit } from '../support/renderRoute';
import { standInWorker, type Fate } from '../support/standInWorker';

beforeEach(() => sessionStorage.clear());
afterEach(() => vi.unstubAllGlobals());

async function open(fate: Fate = 'well', visit: Visit = {}) {
  vi.stubGlobal('Worker', standInWorker(fate));
  return renderRoute('/placement', { passage: null, ...visit });
}

const words = async () => within(await screen.findByRole('list')).findAllByRole('button');
const press = async (user: Awaited<ReturnType<typeof open>>['user'], name: string) =>
  user.click(await screen.findByRole('button', { name }));
const said = async () => (await words()).map(({ textContent }) => textContent);

describe('the placement test', () => {
  test('says what it is, and that some words are made up', async () => {
    await open();
    expect(screen.getByRole('heading', { level: 1, name: 'Which words do you know?' })).toBeInTheDocument();
    expect(screen.getByText(/Some are made up/)).toBeInTheDocument();
  });

  test('shows ten words in Indonesian, which are toggled by pointer and by key, and Enter goes on', async () => {
    const { user } = await open();
    await press(user, 'Begin');
    const [first, second] = await words();
    expect(await words()).toHaveLength(10);
    expect(first?.querySelector('[lang="id"]')).not.toBeNull();
    await user.click(first!);
    expect(first).toHaveAttribute('aria-pressed', 'true');
    screen.getByRole('heading', { level: 2 }).focus();
    await user.keyboard('2');
    expect(second).toHaveAttribute('aria-pressed', 'true');
    await user.keyboard('2');
    expect(second).toHaveAttribute('aria-pressed', 'false');
    const before = await said();
    await user.keyboard('{Enter}');
    await waitFor(async () => expect(await said()).not.toEqual(before));
    expect(screen.getByText(/^Row 2 of at most 60\. So far: between .* words\.$/)).toBeInTheDocument();
  });

  test('goes back to the row before, with what was tapped', async () => {
    const { user } = await open();
    await press(user, 'Begin');
    await user.click((await words())[3]!);
    const before = await said();
    await press(user, 'Next');
    await press(user, 'Back one step');
    await waitFor(async () => expect(await said()).toEqual(before));
    expect((await words())[3]).toHaveAttribute('aria-pressed', 'true');
  });

  test('that was broken off is gone on with after a reload, at the same row', async () => {
    const first = await open();
    await press(first.user, 'Begin');
    await press(first.user, 'None of these');
    await screen.findByText(/^Row 2/);
    const before = await said();
    first.unmount();
    const { user } = await open();
    expect(screen.getByText('You have already started a test: 1 row is answered.')).toBeInTheDocument();
    await press(user, 'Continue');
    expect(await said()).toEqual(before);
  });

  test('marks what was tapped as known only when asked to, and takes it back', async () => {
    const { user } = await open();
    await press(user, 'Begin');
    for (const word of await words()) await user.click(word); // some may be made up
    await press(user, 'Next');
    await press(user, 'Stop here');
    expect(await screen.findByRole('heading', { level: 2, name: /^You know about .* words\.$/ })).toHaveFocus();
    await press(user, 'Mark as known');
    expect(await screen.findByText(/marked as known\.$/, { exact: false })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'See what you can read now' })).toHaveAttribute('href', '/library');
    await press(user, 'Undo');
    expect(await screen.findByText('Undone.')).toBeInTheDocument();
  });

  test('says where the dictionary cannot be had, and tries again', async () => {
    const { user } = await open('without a lexicon');
    await press(user, 'Begin');
    expect(await screen.findByRole('alert')).toHaveTextContent('could not be loaded');
    expect(screen.getByRole('button', { name: 'Try again' })).toBeInTheDocument();
  });

  test.each(['en', 'id'] as const)('has no faults that axe finds (%s)', async (language) => {
    const { user, container } = await open('well', { language });
    const faults = async () => (await axe(container, { rules: { 'color-contrast': { enabled: false } } })).violations;
    expect(await faults()).toEqual([]);
    await press(user, language === 'en' ? 'Begin' : 'Mulai');
    await words();
    expect(await faults()).toEqual([]);
  });
});

test.each([
  [42, 42],
  [123, 120],
  [2449, 2400],
  [12_951, 13_000],
])('%d is said as %d', (value, said_) => {
  expect(rounded(value)).toBe(said_);
});
