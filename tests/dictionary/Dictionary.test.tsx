import { act, screen, waitFor, within } from '@testing-library/react';
import { run as axe } from 'axe-core';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { addressShown, renderRoute, type Visit } from '../support/renderRoute';
import { standInWorker, type Fate } from '../support/standInWorker';

afterEach(() => vi.unstubAllGlobals());

async function open(address: string, fate: Fate = 'well', visit: Visit = {}) {
  vi.stubGlobal('Worker', standInWorker(fate));
  return renderRoute(address, { passage: null, ...visit });
}

const box = () => screen.getByRole('searchbox');
const results = async () => within(await screen.findByRole('list', { name: 'Results' })).getAllByRole('link');
const firstResult = async (text: RegExp) => waitFor(async () => expect((await results())[0]).toHaveTextContent(text));
const title = (name: string) => screen.findByRole('heading', { level: 1, name });

describe('searching', () => {
  test.each([
    ['ijasah', /^ijazah noun.*diploma.*misspelling: ijasah$/],
    ['ditandatangani', /^menandatangani verb with object.*form: ditandatangani · di- \+ -i$/],
    ['government', /^pemerintah noun government$/],
    ['Komisi Pemberantasan Korupsi', /^KPK.*short for Komisi Pemberantasan Korupsi$/],
    ['rumah', /^rumah noun house; home$/],
  ])('%s leads to the word, and it is said why', async (query, said) => {
    const { user } = await open('/dictionary');
    await user.type(box(), query);
    await firstResult(said);
  });

  test('the number of results is said, politely', async () => {
    const { user } = await open('/dictionary');
    await user.type(box(), 'ditandatangani');
    expect(await screen.findByText('2 results')).toHaveAttribute('role', 'status');
  });

  test('each run of text says its language', async () => {
    const { user } = await open('/dictionary', 'well', { language: 'id' });
    await user.type(box(), 'administration');
    const found = await screen.findByRole('list', { name: 'Hasil' });
    const [met] = await within(found).findAllByText('administration', { selector: 'b' });
    expect(met?.closest('[lang]')).toHaveAttribute('lang', 'en');
    expect(within(found).getByText('pemerintahan')).toHaveAttribute('lang', 'id');
  });

  test('where nothing is found it is said, and what to try', async () => {
    const { user } = await open('/dictionary');
    await user.type(box(), 'qqqzzz');
    expect(await screen.findByText('Nothing found for “qqqzzz”.')).toBeInTheDocument();
    expect(screen.getByText(/Type only the beginning/)).toBeInTheDocument();
  });

  test('without a query there are the affixes to begin with', async () => {
    await open('/dictionary');
    expect(screen.getByRole('link', { name: 'ke-…-an' })).toHaveAttribute('href', '/dictionary/affix/ke-%E2%80%A6-an');
    expect(screen.queryByRole('list', { name: 'Results' })).toBeNull();
  });

  test('the query comes from the address, and goes into it a moment after typing', async () => {
    const { user } = await open('/dictionary?q=ijasah');
    await waitFor(() => expect(box()).toHaveValue('ijasah'));
    await firstResult(/^ijazah/);
    await user.clear(box());
    await user.type(box(), 'meja hijau');
    await waitFor(() => expect(addressShown()).toBe('/dictionary?q=meja+hijau'));
    expect(box()).toHaveValue('meja hijau');
  });

  test('another address while the screen is open brings its own query', async () => {
    const { user, go } = await open('/dictionary?q=ijasah');
    await waitFor(() => expect(box()).toHaveValue('ijasah'));
    await user.type(box(), 'x');
    await waitFor(() => expect(addressShown()).toBe('/dictionary?q=ijasahx'));
    await go('/dictionary');
    expect(box()).toHaveValue('');
  });

  test('typing changes nothing of the address but the query: the box keeps the focus', async () => {
    const { user } = await open('/dictionary/');
    await user.type(box(), 'tulis');
    await waitFor(() => expect(addressShown()).toBe('/dictionary/?q=tulis'));
    expect(box()).toHaveFocus();
  });

  test('a query has an end', async () => {
    await open(`/dictionary?q=${'a'.repeat(5000)}`);
    await waitFor(() => expect(box()).toHaveValue('a'.repeat(100)));
  });
});

describe('by keyboard', () => {
  test('arrows go from the box to the results and back', async () => {
    const { user } = await open('/dictionary');
    await user.type(box(), 'tulis');
    await firstResult(/^tulis/);
    const links = await results();
    await user.keyboard('{ArrowDown}');
    expect(links[0]).toHaveFocus();
    await user.keyboard('{ArrowDown}');
    expect(links[1]).toHaveFocus();
    await user.keyboard('{ArrowUp}{ArrowUp}');
    expect(box()).toHaveFocus();
    await user.keyboard('{ArrowUp}');
    expect(box()).toHaveFocus();
  });

  test('Enter opens the first result, also if it comes before the results; Back keeps the query', async () => {
    const { user } = await open('/dictionary');
    await user.type(box(), 'ijasah{Enter}');
    await title('ijazah');
    expect(addressShown()).toBe('/dictionary/word/ijazah');
  });

  test('Escape clears the box', async () => {
    const { user } = await open('/dictionary');
    await user.type(box(), 'tulis');
    await firstResult(/^tulis/);
    await user.keyboard('{ArrowDown}{Escape}');
    expect(box()).toHaveValue('');
    expect(box()).toHaveFocus();
  });

  test('the key / leads to the box, unless single keys are switched off', async () => {
    const { user } = await open('/dictionary');
    await user.keyboard('/');
    expect(box()).toHaveFocus();
    expect(box()).toHaveValue('');
    await user.keyboard('a/b');
    expect(box()).toHaveValue('a/b');
  });

  test('… then it does nothing', async () => {
    const { user } = await open('/dictionary', 'well', { settings: { shortcuts: false } });
    await user.keyboard('/');
    expect(box()).not.toHaveFocus();
  });
});

describe('the page of a word', () => {
  test('says what it is and means, and leads to its pieces, family and phrases', async () => {
    await open('/dictionary/word/menandatangani');
    const pieces = await screen.findByRole('list', { name: 'Built from' });
    expect(
      within(pieces)
        .getAllByRole('link')
        .map((link) => link.getAttribute('href')),
    ).toEqual(['/dictionary/affix/meN-', '/dictionary/root/tandatangan', '/dictionary/affix/-i']);
    expect(screen.getByText('verb with object · very common')).toBeInTheDocument();
    expect(screen.getByText('sign (an agreement, document)')).toHaveAttribute('lang', 'en');
    expect(screen.getByText('menulis nama sebagai bukti setuju')).toHaveAttribute('lang', 'id');
    expect(screen.getByText('ditandatangani')).toHaveAttribute('lang', 'id');
    const family = screen.getByRole('figure', { name: 'Words that come from tandatangan' });
    const current = within(family).getByRole('link', { current: true });
    expect(current).toHaveTextContent(/^menandatangani/);
    expect(within(family).getByRole('link', { name: /^penandatangan / })).toHaveAttribute(
      'href',
      '/dictionary/word/penandatangan',
    );
  });

  test.each([
    ['bisa~1', 'bisa', 'Spelled alike'],
    ['mengambil_keputusan', 'mengambil keputusan', 'Its words'],
    ['ijasah', 'ijasah', 'Meanings'],
    ['KPK', 'KPK', 'Meanings'],
  ])('%s', async (part, headword, heading) => {
    await open(`/dictionary/word/${part}`);
    await title(headword);
    expect(await screen.findByRole('heading', { level: 2, name: heading })).toBeInTheDocument();
    expect(document.title).toBe(`${headword} · Simak`);
  });

  test('a misspelling leads to the standard word', async () => {
    await open('/dictionary/word/ijasah');
    expect(await screen.findByRole('link', { name: 'ijazah' })).toHaveAttribute('href', '/dictionary/word/ijazah');
  });

  test('of what is no word it says so, and offers a search', async () => {
    await open('/dictionary/word/meja_merah');
    await title('This word is not in the dictionary');
    expect(screen.getByRole('link', { name: 'Search for “meja merah”' })).toHaveAttribute(
      'href',
      '/dictionary?q=meja+merah',
    );
  });

  test('without a voice the button says so', async () => {
    const { user } = await open('/dictionary/word/rumah');
    await user.click(await screen.findByRole('button', { name: 'Listen' }));
    expect(await screen.findByText('This browser cannot read aloud.')).toBeInTheDocument();
  });

  test('its address can be copied', async () => {
    const { user } = await open('/dictionary/word/rumah');
    await user.click(await screen.findByRole('button', { name: 'Copy link' }));
    expect(await screen.findByText('Link copied.')).toBeInTheDocument();
    expect(await navigator.clipboard.readText()).toBe(location.href);
  });
});

describe('other pages', () => {
  test('a root, and all that are spelled so', async () => {
    await open('/dictionary/root/tahu');
    expect(await screen.findByText('know (a fact)', { selector: 'li span' })).toBeInTheDocument();
    expect(screen.getAllByRole('link', { name: 'The whole entry' }).map((link) => link.getAttribute('href'))).toEqual([
      '/dictionary/word/tahu~1',
      '/dictionary/word/tahu~2',
    ]);
    expect(screen.getByRole('figure', { name: 'Words that come from tahu' })).toBeInTheDocument();
  });

  test('of a big family the commonest are drawn, the others stand in a list', async () => {
    const { user } = await open('/dictionary/root/tidak');
    const family = await screen.findByRole('figure');
    const more = within(family).getByText(/^\d+ more words$/);
    expect(
      within(family)
        .getAllByRole('link')
        .filter((link) => link.checkVisibility?.() ?? true).length,
    ).toBeGreaterThan(12);
    await user.click(more);
    expect(more.closest('details')).toHaveAttribute('open');
  });

  test('an affix: what it does, and the commonest words with it', async () => {
    await open('/dictionary/affix/ke-%E2%80%A6-an');
    await title('ke-…-an');
    expect(await screen.findByRole('link', { name: /^keadaan / })).toHaveAttribute('href', '/dictionary/word/keadaan');
    expect(screen.getByText(/words with it\. Of [\d,]+ of them the parts tell the meaning\./)).toBeInTheDocument();
  });

  test.each([
    ['/dictionary/root/menulis', 'This is no root of the dictionary'],
    ['/dictionary/affix/xyz-', 'There is no such affix'],
  ])('%s: %s', async (address, said) => {
    await open(address);
    expect(await title(said)).toBeInTheDocument();
  });

  test('an address of no kind is the search', async () => {
    await open('/dictionary/nonsense');
    expect(await title('Dictionary')).toBeInTheDocument();
  });
});

describe('words looked up', () => {
  const recent = async () => {
    const region = await screen.findByRole('region', { name: 'Looked up last' });
    return within(region)
      .getAllByRole('link')
      .map(({ textContent }) => textContent);
  };

  async function lookedUp() {
    const app = await open('/dictionary/word/ijazah');
    await title('ijazah');
    await screen.findByText(/^diploma/);
    for (const [address, headword] of [
      ['/dictionary/word/meja_hijau', 'meja hijau'],
      ['/dictionary/word/bisa~1', 'bisa'],
    ] as const) {
      await app.go(address);
      await title(headword);
      await screen.findByRole('heading', { level: 2, name: 'Meanings' });
    }
    await app.go('/dictionary');
    return app;
  }

  test('are kept, the latest first', async () => {
    await lookedUp();
    await waitFor(async () => expect(await recent()).toEqual(['bisa', 'meja hijau', 'ijazah']));
  });

  test('what is no word is not', async () => {
    const { go } = await open('/dictionary/word/xyzzy');
    await title('This word is not in the dictionary');
    await go('/dictionary');
    await act(async () => new Promise((resolve) => setTimeout(resolve, 50)));
    expect(screen.queryByRole('region', { name: 'Looked up last' })).toBeNull();
  });

  test('one can be taken out and brought back', async () => {
    const { user } = await lookedUp();
    await user.click(await screen.findByRole('button', { name: 'Remove “meja hijau”' }));
    await waitFor(async () => expect(await recent()).toEqual(['bisa', 'ijazah']));
    expect(screen.getByText('1 word looked up has been removed.')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await recent()).toEqual(['bisa', 'meja hijau', 'ijazah']));
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  test('so can all of them', async () => {
    const { user } = await lookedUp();
    await user.click(await screen.findByRole('button', { name: 'Remove all' }));
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Looked up last' })).toBeNull());
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await recent()).toEqual(['bisa', 'meja hijau', 'ijazah']));
  });
});

describe('where the dictionary cannot be had', () => {
  test.each(['without a lexicon', 'broken'] as const)('(%s) the search says so, and tries again', async (fate) => {
    const { user } = await open('/dictionary?q=rumah', fate);
    expect(await screen.findByRole('alert')).toHaveTextContent('The dictionary could not be loaded.');
    vi.stubGlobal('Worker', standInWorker('well'));
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await firstResult(/^rumah/);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('so does the page of a word', async () => {
    const { user } = await open('/dictionary/word/rumah', 'without a lexicon');
    expect(await screen.findByRole('alert')).toHaveTextContent('The dictionary could not be loaded.');
    vi.stubGlobal('Worker', standInWorker('well'));
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText(/very common$/)).toBeInTheDocument();
  });
});

describe.each(['en', 'id'] as const)('in %s', (language) => {
  test.each([
    ['/dictionary', 'ke-…-an'],
    ['/dictionary?q=rumah+sakit', 'hospital'],
    ['/dictionary/word/pemerintah', /^lembaga yang memimpin/],
    ['/dictionary/root/tahu', /^mengerti suatu hal/],
    ['/dictionary/affix/R', /words with it|kata dengan imbuhan/],
  ] as const)('%s has nothing that axe finds fault with', async (address, shown) => {
    await open(address, 'well', { language });
    await screen.findAllByText(shown);
    const { violations } = await axe(document.body, { rules: { 'color-contrast': { enabled: false } } }); // no layout here
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  });
});

describe('the status on a page', () => {
  /** What it is about, once that is known. */
  const about = async (id: string) => {
    const { user } = await open(`/dictionary/word/${encodeURIComponent(id)}`);
    const group = await screen.findByRole('group', { name: /^Status: ./ });
    await waitFor(() => expect(within(group).getByRole('radio', { name: 'New' })).toBeEnabled());
    return { user, group };
  };

  test.each([
    ['buka', 'Status: buka and all its forms', 'a root, with its voices'],
    ['menilai', 'Status: nilai and all its forms', 'a voice that has a page: the lexeme that it is marked as'],
    ['kerja sama', 'Status: kerja sama (phrase)', 'a phrase: a lexeme of its own'],
    ['yang', 'Status: yang', 'a word without other forms'],
  ])('%s: %s (%s)', async (...[id, name]) => {
    expect((await about(id)).group).toHaveAccessibleName(name);
  });

  test('there is none for a name', async () => {
    await open('/dictionary/word/Indonesia');
    await title('Indonesia');
    await waitFor(() => expect(screen.queryByRole('group', { name: /^Status/ })).toBeNull());
  });

  test('in the family a word has that of the lexeme that it is a form of', async () => {
    const { user, group } = await about('menilai');
    await user.click(within(group).getByRole('radio', { name: 'Known' }));
    const family = within(await screen.findByRole('figure', { name: /nilai/ }));
    await waitFor(() => expect(family.getByRole('link', { name: /^menilai/ })).toHaveTextContent('Known'));
    expect(family.getByRole('link', { name: /^penilaian/ })).not.toHaveTextContent('Known');
  });
});
