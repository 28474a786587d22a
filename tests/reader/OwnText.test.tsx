import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { prepareText } from '../../src/ownText/prepareText';
import { renderRoute, wordIn } from '../support/renderRoute';
import { SAMPLE_TEXT, SAMPLE_TITLE } from '../support/sampleText';
import { litTexts } from '../support/standInHighlights';
import { standInWorker, type Fate } from '../support/standInWorker';
import { theLexicon } from '../support/theLexicon';
import { openWord } from './openWord';

await Promise.all([
  import('../../src/reader/OwnText'),
  import('../../src/reader/OwnTextPage'),
  import('../../src/reader/OwnWord'),
  import('../../src/reader/OwnSheets'),
  import('../../src/reader/FindBar'),
]);

beforeEach(() => vi.stubGlobal('Worker', standInWorker('well')));
afterEach(() => vi.unstubAllGlobals());

function prepared(raw: string) {
  const steps = prepareText(raw, theLexicon);
  for (let step = steps.next(); ; step = steps.next())
    if (step.done) {
      if (!step.value.ok) throw new Error(step.value.code);
      return step.value.prepared;
    }
}

/** Opens a text of one's own that was saved before. */
async function open(
  raw = SAMPLE_TEXT,
  { fate = 'well', language = 'en' }: { fate?: Fate; language?: 'en' | 'id' } = {},
) {
  const visit = await renderRoute('/library', { language });
  vi.stubGlobal('Worker', standInWorker(fate));
  const { saveText } = await import('../../src/state/ownTexts');
  const outcome = await saveText(prepared(raw), '');
  if (!outcome.ok) throw new Error(outcome.failure.kind);
  await visit.go(`/texts/${outcome.value.id}`);
  await waitFor(() => expect(document.querySelector('[data-block="p1"]')).not.toBeNull());
  return { ...visit, id: outcome.value.id };
}

const blocks = () => [...document.querySelectorAll<HTMLElement>('[data-block]')];

describe('the text', () => {
  test('is all there, in order, with its headline and subheadings, in Indonesian', async () => {
    await open();
    expect(screen.getByRole('heading', { level: 1, name: SAMPLE_TITLE })).toHaveAttribute('lang', 'id');
    expect(screen.getByRole('heading', { level: 2, name: 'Berawal dari Ember Bekas' })).toHaveAttribute('lang', 'id');
    const shown = blocks().map((block) => block.querySelector('[data-text]')?.textContent.replace(/^\d+/, ''));
    expect(shown.join('\n\n')).toBe(SAMPLE_TEXT);
    expect(document.title).toBe(`${SAMPLE_TITLE} · Simak`);
  });

  test('says how long it is, how much of it is explained, and that nobody has translated it', async () => {
    await open();
    const head = screen.getByText('Your text').closest('p');
    expect(head).toHaveTextContent(/Your text \d+ words \d+% of the words explained no English/);
  });

  test('has nothing of English: no text, no control', async () => {
    await open();
    expect(document.querySelector('[data-text="en"]')).toBeNull();
    expect(screen.queryByRole('button', { name: 'English' })).toBeNull();
    for (const key of ['e', 'E', 'g', 'p', 'q']) await userKey(key);
    expect(screen.queryByRole('dialog', { hidden: false, name: /English|In this lesson/ })).toBeNull();
  });

  test('holds no markup of its own, whatever it looks like', async () => {
    await open('Judul <b>tebal</b>\n\n<img src=x onerror=alert(1)> Warga <script>senang</script>.');
    expect(document.querySelector('[data-article] img, [data-article] script, [data-article] b')).toBeNull();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Judul <b>tebal</b>');
  });

  test('in Indonesian', async () => {
    await open(SAMPLE_TEXT, { language: 'id' });
    expect(screen.getByText('Teks Anda').closest('p')).toHaveTextContent(/kata .*dijelaskan tanpa bahasa Inggris/);
    expect(screen.getByRole('button', { name: 'Paragraf 1: ke kata-katanya' })).toBeInTheDocument();
  });
});

async function userKey(key: string) {
  window.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, shiftKey: key === key.toUpperCase() }));
  await Promise.resolve();
}

describe('a word', () => {
  test('says first what it means here, then its class and its pieces', async () => {
    const { user } = await open();
    const { card } = await openWord(user, 'p1', 'mengolah');
    const meaning = await card.findByText(/process/, { selector: '[data-meaning]' });
    expect(meaning).toHaveAttribute('lang', 'en');
    expect(meaning.nextElementSibling).toHaveTextContent(/^verb/);
    const pieces = await card.findByRole('list', { name: 'Built from' });
    expect(within(pieces).getAllByRole('listitem')[0]).toHaveTextContent('meN-');
    expect(card.getByRole('button', { name: 'Listen' })).toBeInTheDocument();
    expect(card.queryByRole('button', { name: 'In English' })).toBeNull();
  });

  test('of a phrase says what the words mean together', async () => {
    const { user } = await open();
    const { card } = await openWord(user, 'p1', 'tumpukan');
    await card.findByText(/pile|heap|stack/, { selector: '[data-meaning]' });
    await user.keyboard('{Escape}');
    const other = await openWord(user, 'p1', 'rumah');
    expect(await other.card.findByText('ibu rumah tangga')).toHaveAttribute('lang', 'id');
    expect(other.card.getByText('phrase')).toBeInTheDocument();
  });

  test('of a phrase has its status, and from there that of the word', async () => {
    const { user } = await open();
    const { card } = await openWord(user, 'p1', 'rumah');
    const group = () => card.getByRole('group');
    await waitFor(() => expect(group()).toHaveAccessibleName('Status: ibu rumah tangga (phrase)'));
    await user.click(card.getByRole('button', { name: 'or rumah' }));
    expect(group()).toHaveAccessibleName('Status: rumah and all its forms');
    expect(card.getByRole('button', { name: 'or ibu rumah tangga' })).toHaveFocus();
  });

  test.each([
    ['p1', '2026', 'a number'],
    ['p1', 'Sukamaju', /Not in our lexicon/],
  ])('%s %s: %s', async (block, word, said) => {
    const { user } = await open();
    const { card } = await openWord(user, block, word);
    expect(await card.findByText(said)).toBeInTheDocument();
    expect(card.queryByText(/./, { selector: '[data-meaning]' })).toBeNull();
  });

  test('without the engine it is said why nothing is', async () => {
    const { user } = await open(SAMPLE_TEXT, { fate: 'broken' });
    const { card } = await openWord(user, 'p1', 'mengolah');
    expect(await card.findByText(/dictionary could not be loaded/)).toBeInTheDocument();
  });

  test('far longer than a word is not asked for', async () => {
    const { user } = await open(`Judul\n\nKata ${'panjang'.repeat(20)} ini.`);
    const { card } = await openWord(user, 'p1', 'panjang'.repeat(20));
    expect(card.getByText('Too long to be a word.')).toBeInTheDocument();
  });
});

describe('by keyboard', () => {
  test('a paragraph’s number leads to its words, the arrows along them, Enter opens', async () => {
    const { user } = await open();
    await user.click(screen.getByRole('button', { name: 'Paragraph 2: to its words' }));
    expect(document.activeElement).toHaveTextContent('Dulu');
    await user.keyboard('{ArrowRight}{Enter}');
    expect(await screen.findByRole('dialog', { name: 'baunya' })).toBeInTheDocument();
    await user.keyboard('{ArrowRight}');
    expect(await screen.findByRole('dialog', { name: 'menyengat' })).toBeInTheDocument();
  });

  test('an address may name a paragraph', async () => {
    const { go, id } = await open();
    await go(`/texts/${id}#p3`);
    await waitFor(() => expect(document.activeElement).toBe(wordIn('p3', 'Setiap')));
  });
});

describe('looking for something', () => {
  test('lights it up, one place after the other, and round again', async () => {
    const { user } = await open();
    await user.click(screen.getByRole('button', { name: 'Find' }));
    const field = await screen.findByRole('textbox', { name: 'Find in this text' });
    expect(field).toHaveFocus();
    await user.type(field, 'KOMPOS');
    const places = SAMPLE_TEXT.match(/kompos/gi)?.length ?? 0;
    expect(places).toBeGreaterThan(2);
    expect(screen.getByText(`0 of ${places}`)).toBeInTheDocument();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(litTexts('found')).toEqual(['Kompos']));
    await user.click(screen.getByRole('button', { name: 'Previous place' }));
    expect(await screen.findByText(`${places} of ${places}`)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Next place' }));
    expect(await screen.findByText(`1 of ${places}`)).toBeInTheDocument();
    await user.clear(field);
    await user.type(field, 'zzz');
    expect(screen.getByText('Not found')).toBeInTheDocument();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('textbox', { name: 'Find in this text' })).toBeNull();
    expect(litTexts('found')).toEqual([]);
  });
});

describe('a text that is not there', () => {
  test('of no such address', async () => {
    await renderRoute('/texts/nothing');
    expect(await screen.findByRole('heading', { level: 1, name: 'There is no such text' })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'To the library' })).toHaveAttribute('href', '/library');
  });

  test('that is damaged is said to be, and left alone', async () => {
    const { id, go } = await open();
    const { openDB } = await import('idb');
    const database = await openDB('simak:/');
    const damaged = { text: id, number: 0, nonsense: true };
    await database.put('text-parts', damaged);
    await go('/library');
    await go(`/texts/${id}`);
    expect(await screen.findByRole('heading', { level: 1, name: 'This text cannot be read' })).toBeInTheDocument();
    expect(await database.get('text-parts', [id, 0])).toEqual(damaged);
    database.close();
  });
});
