import { render, screen, waitFor, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router-dom';
import { I18nextProvider } from 'react-i18next';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { renderRoute } from '../support/renderRoute';
import { standInWorker, type Fate } from '../support/standInWorker';
import { openWord } from './openWord';
import { entityOf, page } from './seedEntries';

/** The paragraph alone says what the text is about. */
const NO_BLOCKS: never[] = [];

afterEach(() => vi.unstubAllGlobals());

async function open(block: string, word: string, fate: Fate = 'well', language: 'en' | 'id' = 'en') {
  const visit = await renderRoute(page, { language });
  vi.stubGlobal('Worker', standInWorker(fate));
  return { ...visit, ...(await openWord(visit.user, block, word)) };
}

const pieces = async () => within(await screen.findByRole('list', { name: 'Built from' })).getAllByRole('listitem');

describe('a word of the article is drawn as its pieces', () => {
  test.each([
    ['p3', 'pembenahan', ['peN-pem-', 'benah', '-an']],
    ['p3', 'menegaskan', ['meN-men-', 'tegas', '-kan']],
    ['p3', 'mempererat', ['meN-mem-', 'per-', 'erat']],
    ['p3', 'sambutannya', ['sambut', '-an', '-nya']],
  ])('%s %s', async (block, word, expected) => {
    await open(block, word);
    expect((await pieces()).map(({ textContent }) => textContent)).toEqual(expected);
  });

  test('the root is said with its meaning, in its own language', async () => {
    const { card } = await open('p3', 'pembenahan');
    expect((await card.findByText('put in order')).lang).toBe('en');
  });

  test('in the card of a unit of several words, it says whose pieces these are', async () => {
    const { card } = await open('p3', 'pembenahan');
    const list = await card.findByRole('list', { name: 'Built from' });
    expect(list.previousElementSibling).toHaveTextContent(/^pembenahan$/);
    const alone = await open('p3', 'menegaskan');
    const other = await alone.card.findByRole('list', { name: 'Built from' });
    // Nothing stands before it, or something else: until the engine answers the list is the lesson’s.
    expect(other.previousElementSibling?.textContent ?? '').not.toBe('menegaskan');
  });

  test('of a root nothing is drawn; it is said what it is', async () => {
    const { card } = await open('p3', 'penting');
    expect(await card.findByText(/^A root/)).toBeInTheDocument();
    expect(screen.queryByRole('list', { name: 'Built from' })).toBeNull();
  });
});

describe('what has no affixes is not a root for that', () => {
  test.each([
    ['p6', 'Prabowo', 'A name.'],
    ['p5', 'SDM', /^A short form/],
  ])('%s %s', async (block, word, said) => {
    const { card } = await open(block, word);
    expect(await card.findByText(said)).toBeInTheDocument();
    expect(card.queryByText(/^A root/)).toBeNull();
  });

  test('where the lesson has no entry, the lexicon says what it means', async () => {
    const { card } = await open('p1', 'Bogor');
    expect(await card.findByText(/^Bogor \(city/)).toHaveAttribute('lang', 'en'); // and not its headword, which is the title
  });
});

describe('what is not sure is said', () => {
  test('a word that the lexicon does not know is no root', async () => {
    const { card } = await open('p7', 'middle-high');
    expect(await card.findByText(/^Not in our lexicon: a name/)).toBeInTheDocument();
    expect(card.queryByText(/^A root/)).toBeNull();
  });

  test('a short form that the lesson explains is one, though the lexicon does not know it', async () => {
    const { card } = await open('p2', 'KP2MI');
    expect(await card.findByText(/^A short form/)).toBeInTheDocument();
  });

  test('where the lesson says whose name it is, nothing is guessed', async () => {
    await renderRoute(page);
    vi.stubGlobal('Worker', standInWorker('well'));
    const [{ default: WordTrace }, { createI18n }] = await Promise.all([
      import('../../src/reader/WordTrace'),
      import('../../src/app/i18n'),
    ]);
    const i18n = await createI18n('en');
    const traceOf = (text: string) => (
      <I18nextProvider i18n={i18n}>
        <MemoryRouter>
          <WordTrace
            key={text}
            text={text}
            offset={0}
            blocks={NO_BLOCKS}
            entry={undefined}
            entity={entityOf('i-ketut-suardana')}
            word={null}
          />
        </MemoryRouter>
      </I18nextProvider>
    );
    const { container, rerender } = render(traceOf('Ketut'));
    await within(container).findByText('A name.'); // the lexicon knows that one
    rerender(traceOf('Suardana'));
    await waitFor(() => expect(container.querySelector('div')).not.toBeNull());
    expect(container).toHaveTextContent(/^$/);
  });

  test('one that was taken to pieces by its looks', async () => {
    vi.stubGlobal('Worker', standInWorker('well'));
    await renderRoute(page);
    const [{ default: WordTrace }, { createI18n }] = await Promise.all([
      import('../../src/reader/WordTrace'),
      import('../../src/app/i18n'),
    ]);
    const i18n = await createI18n('en');
    render(
      <I18nextProvider i18n={i18n}>
        <MemoryRouter>
          <WordTrace
            text="Kami meng-qelvink sistem."
            offset={5}
            blocks={NO_BLOCKS}
            entry={undefined}
            entity={null}
            word={null}
          />
        </MemoryRouter>
      </I18nextProvider>,
    );
    expect((await pieces()).map(({ textContent }) => textContent)).toEqual(['meN-', 'qelvink']);
    expect(screen.getByText(/by its looks/)).toBeInTheDocument();
  });

  test.each([
    ['p3', 'sambutannya', '-nya here most likely means his, her, its or their.'],
    ['p9', 'ujarnya', '-nya here most likely stands for the doer: he, she or they.'],
  ])('what -nya does here: %s %s', async (block, word, said) => {
    const { card } = await open(block, word);
    const line = await card.findByText(/most likely/);
    expect(line).toHaveTextContent(said);
    expect(line.firstChild).toHaveAttribute('lang', 'id');
  });

  test('of a word without -nya nothing is said of it', async () => {
    const { card } = await open('p3', 'menegaskan');
    await pieces();
    expect(card.queryByText(/most likely/)).toBeNull();
  });
});

describe('the dictionary', () => {
  const said = async (block: string, word: string, language: 'en' | 'id' = 'en') => {
    const { card } = await open(block, word, 'well', language);
    return within(await card.findByRole('region', { name: language === 'en' ? 'In the dictionary' : 'Dalam kamus' }));
  };

  test('says what a word means in plain Indonesian, what it stands with, and what to mind', async () => {
    const dictionary = await said('p3', 'menegaskan');
    const [first] = dictionary.getAllByRole('listitem');
    const paragraphs = [...first!.querySelectorAll('p')];
    expect(paragraphs[0]).toHaveTextContent(/verb with object$/);
    expect(paragraphs[0]!.firstElementChild).toHaveAttribute('lang', 'en');
    expect(paragraphs[1]).toHaveAttribute('lang', 'id');
    expect(dictionary.getByText(/^Often:/).lastElementChild).toHaveAttribute('lang', 'id');
  });

  test('speaks the language of the interface, in which the remark is too', async () => {
    const dictionary = await said('p3', 'menegaskan', 'id');
    expect(dictionary.getByText(/verba transitif$/)).toBeInTheDocument();
    expect(dictionary.getByText(/^Sering:/)).toBeInTheDocument();
  });

  test('is silent where it has no more to say than the lesson', async () => {
    const { card } = await open('p5', 'SDM');
    await card.findByText(/^A short form/);
    expect(card.queryByRole('region', { name: 'In the dictionary' })).toBeNull();
  });

  /** What it says of a word of another text, of which the lesson knows nothing. */
  async function saidOf(text: string, offset: number) {
    await renderRoute(page);
    vi.stubGlobal('Worker', standInWorker('well'));
    const [{ default: WordTrace }, { createI18n }] = await Promise.all([
      import('../../src/reader/WordTrace'),
      import('../../src/app/i18n'),
    ]);
    const { container } = render(
      <I18nextProvider i18n={await createI18n('en')}>
        <MemoryRouter>
          <WordTrace text={text} offset={offset} blocks={NO_BLOCKS} entry={undefined} word={null} entity={null} />
        </MemoryRouter>
      </I18nextProvider>,
    );
    return within(await within(container).findByRole('region', { name: 'In the dictionary' }));
  }

  test('says what an abbreviation stands for', async () => {
    const line = (await saidOf('Tunjukkan KTP Anda.', 10)).getByText(/^Short for/);
    expect(line).toHaveTextContent('Short for kartu tanda penduduk');
    expect(line.lastElementChild).toHaveAttribute('lang', 'id');
  });

  test('names the verb whose passive a word is', async () => {
    expect((await saidOf('Ia dilahirkan di Bogor.', 3)).getByText('melahirkan')).toHaveAttribute('lang', 'id');
  });

  test('puts a meaning together for what it does not have, and says so', async () => {
    const line = (await saidOf('Proses penghomogenan susu', 7)).getByText(/^Put together/);
    expect(line.lastElementChild).toHaveAttribute('lang', 'en');
  });
});

describe('an affix', () => {
  test('opens what it does, the two parts of one together, and closes again', async () => {
    const { user, card } = await open('p3', 'pembenahan');
    const [prefix, suffix] = await card.findAllByRole('button', { name: /^(peN-|-an)/ });
    await user.click(prefix!);
    const note = await card.findByRole('region', { name: /^peN-…-an/ });
    expect(prefix).toHaveAttribute('aria-expanded', 'true');
    expect(suffix).toHaveAttribute('aria-expanded', 'true');
    expect(within(note).getAllByText(/pembangunan/)[0]).toHaveAttribute('lang', 'id');
    await user.click(suffix!);
    expect(card.queryByRole('region')).toBeNull();
  });

  test('is explained in Indonesian where that is the language of the interface', async () => {
    const { user, card } = await open('p3', 'menegaskan', 'well', 'id');
    await user.click(await card.findByRole('button', { name: /^meN- ?men/ }));
    const note = await card.findByRole('region', { name: 'meN- Kata kerja aktif' });
    expect(within(note).getByText(/^Subjek melakukan sesuatu/)).toHaveAttribute('lang', 'id');
  });

  test('another word closes it', async () => {
    const { user, card } = await open('p3', 'menegaskan');
    await user.click(await card.findByRole('button', { name: /^meN- ?men/ }));
    await card.findByRole('region');
    await openWord(user, 'p3', 'pembenahan');
    await waitFor(() => expect(card.queryByRole('region')).toBeNull());
  });
});

test.each<[Fate]>([['without a lexicon'], ['broken']])(
  '%s, the card shows what the lesson itself says',
  async (fate) => {
    const { card } = await open('p3', 'menegaskan', fate);
    expect((await card.findByText('tegas')).closest('p')).toHaveTextContent('Built from meN-tegas-kan→menegaskan');
  },
);

describe('what leads on', () => {
  test('the family of a word is drawn when asked for, with the word itself marked, and goes again', async () => {
    const { card, user } = await open('p5', 'pelaksanaan');
    const button = await card.findByRole('button', { name: 'Family of the word' });
    await user.click(button);
    const family = within(await card.findByRole('figure', { name: 'Words that come from laksana' }));
    expect(family.getByRole('link', { name: /^melaksanakan/ })).toHaveAttribute(
      'href',
      '/dictionary/word/melaksanakan',
    );
    expect(family.getByRole('link', { name: /^pelaksanaan/ })).toHaveAttribute('aria-current', 'true');
    await user.click(button);
    expect(card.queryByRole('figure')).toBeNull();
  });

  test('the page of the word in the dictionary', async () => {
    const { card } = await open('p3', 'menegaskan');
    expect(await card.findByRole('link', { name: 'In the dictionary' })).toHaveAttribute(
      'href',
      '/dictionary/word/menegaskan',
    );
  });

  test('of a name there is no family', async () => {
    const { card } = await open('p6', 'Prabowo');
    await card.findByText('A name.');
    expect(card.queryByRole('button', { name: 'Family of the word' })).toBeNull();
  });
});
