import { readFileSync } from 'node:fs';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { ContentHash } from '../../src/lesson/Lesson';
import { json, renderRoute, wordIn, type Answer } from '../support/renderRoute';
import { seedLesson } from '../support/seedLesson';
import { openWord } from './openWord';
import { entityOf, entryOf, page } from './seedEntries';

const WORDS = `${page}.words.json`;
const WHOLE = `${page}.json`;
const meaning = entryOf('menegaskan').meaning.en;

/** Answers one file in another way. */
const only =
  (file: string, answer: () => Response | Promise<Response>): Answer =>
  (path) =>
    path === file ? answer() : null;

const both =
  (words: () => Response | Promise<Response>, whole: () => Response | Promise<Response>): Answer =>
  (path) => {
    if (path === WORDS) return words();
    return path === WHOLE ? whole() : null;
  };

const lost = (): Promise<Response> => Promise.reject(new TypeError('Failed to fetch'));
const missing = () => new Response('', { status: 404 });
const webPage = () => new Response('<!doctype html><title>Simak</title>', { headers: { 'content-type': 'text/html' } });
const broken = () => new Response('', { status: 503 });

/** A response that comes when it is told to. */
function held(content: () => Response) {
  let send = (_: Response) => {};
  const response = new Promise<Response>((resolve) => (send = resolve));
  return { response: () => response, send: () => send(content()) };
}

const file = (path: string) => json(readFileSync(`public${path}`, 'utf8'));

describe('before the words have come', () => {
  test('the card says so; then it has the meaning', async () => {
    const words = held(() => file(WORDS));
    const { user } = await renderRoute(page, { answer: only(WORDS, words.response) });
    const { card } = await openWord(user, 'p3', 'menegaskan');
    expect(await card.findByText('The glossary is still loading …')).toBeInTheDocument();
    words.send();
    expect(await card.findByText(meaning)).toBeInTheDocument();
    expect(card.queryByText('The glossary is still loading …')).toBeNull();
  });

  test('the first words answer with the meaning; the rest follows with the lesson', async () => {
    const whole = held(() => file(WHOLE));
    const { user } = await renderRoute(page, { answer: only(WHOLE, whole.response) });
    const { card } = await openWord(user, 'p3', 'menegaskan');
    expect(await card.findByText(meaning)).toBeInTheDocument();
    expect(card.queryByText(entryOf('menegaskan').explanation)).toBeNull();
    expect(card.queryByText(/still loading/)).toBeNull(); // what was asked has been answered
    whole.send();
    expect(await card.findByText(entryOf('menegaskan').explanation)).toBeInTheDocument();
  });

  test('a name is not said to be unknown as long as the people have not come', async () => {
    const whole = held(() => file(WHOLE));
    const { user } = await renderRoute(page, { answer: only(WHOLE, whole.response) });
    const { card } = await openWord(user, 'p2', 'Dwiyono');
    expect(await card.findByText('In this sentence')).toBeInTheDocument();
    expect(card.getByText(/still loading/)).toBeInTheDocument();
    expect(card.queryByText(/No entry of its own/)).toBeNull();
    whole.send();
    expect(await card.findByText(entityOf('dwiyono').description.en)).toBeInTheDocument();
  });

  test('what was chosen among what stands together stays chosen when the rest comes', async () => {
    const whole = held(() => file(WHOLE));
    const { user } = await renderRoute(page, { answer: only(WHOLE, whole.response) });
    const { card } = await openWord(user, 'p4', 'hulu');
    await user.click(await card.findByRole('button', { name: 'hulu' }));
    whole.send();
    expect(await card.findByText(entryOf('hulu').explanation)).toBeInTheDocument();
  });
});

describe('without the first words the lesson itself answers', () => {
  test.each([
    ['they are out of reach', lost],
    ['there is no such file', missing],
    ['a page comes instead', webPage],
    ['half a file comes', () => json('{"hash":"sha')],
    ['they are of another revision', () => json({ ...JSON.parse(readFileSync(`public${WORDS}`, 'utf8')), hash: 'x' })],
    ['they are damaged', () => json({ hash: seedLesson.hash, glossary: [{}], phrases: {} })],
    ['they are something else', () => json(null)],
  ])('%s', async (_, answer) => {
    const { user } = await renderRoute(page, { answer: only(WORDS, answer) });
    const { card } = await openWord(user, 'p3', 'menegaskan');
    expect(await card.findByText(meaning)).toBeInTheDocument();
  });
});

describe('the lesson is out of reach', () => {
  const offline =
    'The glossary could not be loaded: there is no connection, and this lesson has not been kept on this device yet.';

  test.each([
    ['no connection', lost],
    ['a server in trouble', broken],
  ])('%s: the card says so, and tries again when told', async (_, answer) => {
    let connected = false;
    const { user } = await renderRoute(page, {
      answer: both(answer, () => (connected ? file(WHOLE) : answer())),
    });
    const { card } = await openWord(user, 'p3', 'menegaskan');
    expect(await card.findByText(offline)).toBeInTheDocument();
    expect(card.getByRole('button', { name: 'Try again' })).toBeInTheDocument();

    connected = true;
    await waitFor(
      async () => {
        const again = card.queryByRole('button', { name: 'Try again' });
        if (again) await user.click(again); // a lost connection is remembered for a second
        expect(card.getByText(meaning)).toBeInTheDocument();
      },
      { timeout: 10_000, interval: 300 },
    );
  });

  test('the words that did come are kept, and it is said that the rest is missing', async () => {
    const { user } = await renderRoute(page, { answer: only(WHOLE, lost) });
    const { card } = await openWord(user, 'p3', 'menegaskan');
    expect(await card.findByText(offline)).toBeInTheDocument();
    expect(card.getByText(meaning)).toBeInTheDocument();
    expect(card.getByRole('button', { name: 'Try again' })).toBeInTheDocument();
  });

  test('the focus is not lost with the button that tried again', async () => {
    const { user } = await renderRoute(page, { answer: both(lost, lost) });
    screen.getByRole('button', { name: 'Paragraph 3: English' }).focus();
    await user.keyboard('{ArrowRight}{Enter}');
    const again = await screen.findByRole('button', { name: 'Try again' });
    again.focus();
    await user.keyboard('{Enter}{Escape}');
    expect(wordIn('p3', 'Dalam')).toHaveFocus();
  });

  test('the lists say so, too', async () => {
    const { user } = await renderRoute(page, { answer: both(lost, lost) });
    await user.click(screen.getByRole('button', { name: 'Words' }));
    const lists = within(await screen.findByRole('dialog', { name: 'In this lesson' }));
    expect(await lists.findByText(offline)).toBeInTheDocument();
  });
});

describe('the lesson’s file is refused', () => {
  const refused = 'This lesson’s file is damaged, so its glossary is not shown.';
  const damaged = { ...JSON.parse(readFileSync(`public${WHOLE}`, 'utf8')), topic: 'gossip' };

  test.each([
    ['it is not there', missing],
    ['a page comes instead', webPage],
    ['half a file comes', () => json('{"format":1,')],
    ['it is damaged', () => json(damaged)],
    ['it is another lesson', () => json({ ...seedLesson, id: 'lain' })],
  ])('%s: that is said, and leads on', async (_, answer) => {
    const { user } = await renderRoute(page, { answer: both(missing, answer) });
    const { card } = await openWord(user, 'p3', 'menegaskan');
    expect(await card.findByText(refused)).toBeInTheDocument();
    expect(card.queryByRole('button', { name: 'Try again' })).toBeNull();
    expect(card.getByRole('link', { name: 'Library' })).toHaveAttribute('href', '/library');
  });
});

test('a lesson of another revision than the page is not laid over its text', async () => {
  // As after an update that reached the lesson before the page: the offsets would be those of another text.
  const { user } = await renderRoute(page, { passage: { hash: 'sha256-other' as ContentHash } });
  const { card } = await openWord(user, 'p3', 'menegaskan');
  expect(await card.findByText(/is damaged/)).toBeInTheDocument();
  expect(card.queryByText(meaning)).toBeNull();
});

test('a page that is left before its lesson has come asks for nothing more', async () => {
  const words = held(() => file(WORDS));
  const { user } = await renderRoute(page, { answer: only(WORDS, words.response) });
  await waitFor(() => expect(fetch).toHaveBeenCalledWith(WORDS));
  await user.click(screen.getByRole('link', { name: 'Settings' }));
  await screen.findByRole('heading', { level: 1, name: 'Settings' });
  words.send();
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(fetch).not.toHaveBeenCalledWith(WHOLE);
});
