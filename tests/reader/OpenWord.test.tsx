import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { renderRoute, wordIn } from '../support/renderRoute';
import { litTexts } from '../support/standInHighlights';
import { openWord } from './openWord';
import { entityOf, entryOf, noteOf, page } from './seedEntries';

const numberOf = (paragraph: number) => screen.getByRole('button', { name: `Paragraph ${paragraph}: English` });
const meaningOf = (id: string) => entryOf(id).meaning.en;
/** A meaning that is shown as such: the headword and the phrase may be the same word. */
const asMeaning = { selector: '[data-meaning]' };

describe('a tap on a word opens what the lesson says of it', () => {
  test.each([
    ['p3', 'menegaskan', 'menegaskan', 'a word taken apart'],
    ['p4', 'regulator', 'regulator', 'a loan'],
    ['title', 'Buka', 'membuka', 'a bare verb of the headline'],
    ['caption', 'membuka', 'membuka', 'the caption'],
    ['h1', 'Keniscayaan', 'keniscayaan', 'a subhead'],
    ['p5', 'SDM', 'sdm', 'an abbreviation'],
    ['p9', 'ujarnya', 'ujar', 'a clitic on it'],
  ])('%s %s: the entry %s (%s)', async (block, word, id) => {
    const { user } = await renderRoute(page);
    const { card } = await openWord(user, block, word);
    expect(await card.findByText(meaningOf(id), asMeaning)).toHaveAttribute('lang', 'en');
  });

  test('how it is built, its class, what it means in Indonesian and in this sentence', async () => {
    const { user } = await renderRoute(page);
    const { card } = await openWord(user, 'p3', 'menegaskan');
    expect(await card.findByText(entryOf('menegaskan').explanation)).toHaveAttribute('lang', 'id');
    expect(card.getByText('verb')).toBeInTheDocument();
    expect((await card.findByText('tegas')).closest('p')).toHaveTextContent('Built from meN-tegas-kan→menegaskan');
    const sentence = within(card.getByText('In this sentence').parentElement ?? document.body);
    expect(sentence.getByText('menegaskan')).toHaveAttribute('lang', 'id');
    expect(sentence.getByText(/stressed|emphasised/)).toHaveAttribute('lang', 'en');
  });

  test('the meaning is there at once, the rest of the card a frame later; a closed card holds nothing of a word', async () => {
    const frames: FrameRequestCallback[] = [];
    const { user } = await renderRoute(page);
    const { card, element } = await openWord(user, 'p3', 'menegaskan');
    await card.findByText('In this sentence');
    await user.keyboard('{Escape}');
    expect(element).not.toBeVisible();
    await waitFor(() => expect(card.queryByText('In this sentence')).toBeNull());
    const later = vi.spyOn(globalThis, 'requestAnimationFrame').mockImplementation((run) => frames.push(run));
    await openWord(user, 'p5', 'SDM');
    expect(card.getByText(meaningOf('sdm'), asMeaning)).toBeInTheDocument();
    expect(card.queryByText('In this sentence')).toBeNull();
    later.mockRestore();
    for (const run of frames) act(() => run(0));
    expect(await card.findByText('In this sentence')).toBeInTheDocument();
  });

  test('“Built from” is in the language of the interface, the pieces are Indonesian', async () => {
    const { user } = await renderRoute(page);
    const { card } = await openWord(user, 'p3', 'menegaskan');
    expect(await card.findByText(/Built from/)).toHaveAttribute('lang', 'en');
    expect(card.getByText('tegas').closest('[lang]')).toHaveAttribute('lang', 'id');
  });

  test('another word takes its place; the same card stays', async () => {
    const { user } = await renderRoute(page);
    const { element } = await openWord(user, 'p3', 'menegaskan');
    const other = await openWord(user, 'p5', 'SDM');
    expect(other.element).toBe(element);
    expect(await other.card.findByText(meaningOf('sdm'), asMeaning)).toBeInTheDocument();
    expect(other.card.queryByText(meaningOf('menegaskan'))).toBeNull();
  });
});

describe('the focus', () => {
  test('stays on “next place”, which can be pressed again by key', async () => {
    const { user } = await renderRoute(page);
    numberOf(4).focus();
    await user.keyboard('{ArrowRight}{ArrowRight}{Enter}');
    const card = within(await screen.findByRole('dialog', { name: 'kita' }));
    const button = await card.findByRole('button', { name: /^Next of/ });
    button.focus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(litTexts('found')).toEqual(['kita']));
    expect(button).toHaveFocus();
  });

  test('goes back to the word from a button of the card, too', async () => {
    const { user } = await renderRoute(page);
    const { card } = await openWord(user, 'p4', 'regulator');
    await user.click(await card.findByRole('button', { name: 'In English' }));
    await user.keyboard('{Escape}');
    expect(wordIn('p4', 'regulator')).toHaveFocus();
  });

  test('another entry is read from the top of the card', async () => {
    const { user } = await renderRoute(page);
    const { card, element } = await openWord(user, 'p4', 'hulu');
    element.scrollTop = 200;
    await user.click(await card.findByRole('button', { name: 'hulu' }));
    expect(element.scrollTop).toBe(0);
  });
});

describe('what stands together', () => {
  const idiom = meaningOf('dari-hulu-sampai-hilir');
  const hulu = meaningOf('hulu');

  test('the longest unit comes first, its words are offered beside it', async () => {
    const { user } = await renderRoute(page);
    const { card, element } = await openWord(user, 'p4', 'hulu');
    expect(await card.findByText(idiom, asMeaning)).toBeInTheDocument();
    expect(await card.findByText(`“${entryOf('dari-hulu-sampai-hilir').literal}”`)).toHaveAttribute('lang', 'en');
    expect(card.getByText('phrase · idiom')).toBeInTheDocument();

    await user.click(card.getByRole('button', { name: 'hulu' }));
    expect(card.getByText(hulu, asMeaning)).toBeInTheDocument();
    expect(card.queryByText(idiom)).toBeNull();
    expect(element).toHaveFocus(); // not lost with the button that was pressed

    await user.click(card.getByRole('button', { name: 'dari hulu sampai hilir' }));
    expect(card.getByText(idiom, asMeaning)).toBeInTheDocument();
  });

  test('the choice is of this word only: the next one starts with its longest unit', async () => {
    const { user } = await renderRoute(page);
    const { card } = await openWord(user, 'p4', 'hulu');
    await user.click(await card.findByRole('button', { name: 'hulu' }));
    const other = await openWord(user, 'p4', 'hilir');
    expect(other.card.getByText(idiom, asMeaning)).toBeInTheDocument();
  });

  test('showing the English of the sentence does not undo the choice', async () => {
    const { user } = await renderRoute(page);
    const { card } = await openWord(user, 'p4', 'hulu');
    await user.click(await card.findByRole('button', { name: 'hulu' }));
    await user.click(card.getByRole('button', { name: 'In English' }));
    expect(card.getByText(hulu, asMeaning)).toBeInTheDocument();
    expect(card.getByRole('button', { name: 'In English', expanded: true })).toBeInTheDocument();
  });

  test.each([
    ['Mereka', false],
    ['bukan', true],
    ['barang', false],
    ['tapi', true],
  ])('an interrupted phrase is found at both of its ends and not between them: %s', async (word, found) => {
    const { user } = await renderRoute(page);
    const { card } = await openWord(user, 'p9', word);
    await card.findByText(entryOf({ Mereka: 'mereka', barang: 'barang' }[word] ?? 'bukan-tapi').meaning.en, asMeaning);
    expect(card.queryByText(meaningOf('bukan-tapi'), asMeaning) !== null).toBe(found);
  });
});

describe('names and abbreviations', () => {
  test('what the source spells out is spelled out', async () => {
    const { user } = await renderRoute(page);
    const { card } = await openWord(user, 'p3', 'KP2MI');
    const { expansion } = entryOf('kp2mi');
    if (expansion?.kind !== 'spelled-out') return expect.unreachable();
    expect(await card.findByText(expansion.id)).toHaveAttribute('lang', 'id');
    expect(card.getByText(expansion.en)).toHaveAttribute('lang', 'en');
    expect(card.queryByText(/not spelled out/)).toBeNull();
  });

  test.each([
    ['en', 'Not spelled out in the source.'],
    ['id', 'Tidak dijelaskan dalam sumber.'],
  ] as const)('P3LN is not, and in %s that is said', async (language, note) => {
    const { user } = await renderRoute(page, { language });
    const { card } = await openWord(user, 'p10', 'P3LN');
    expect(await card.findByText(note)).toHaveAttribute('lang', language);
  });

  test.each([
    ['p2', 'Suardana', 'i-ketut-suardana'],
    ['p4', 'Mukhtarudin', 'mukhtarudin'],
    ['p2', 'Dharma', 'dharma-wanita-persatuan'],
  ])('%s %s: who that is, according to the article (%s)', async (block, word, id) => {
    const { user } = await renderRoute(page);
    const { card } = await openWord(user, block, word);
    const { kind, name, description } = entityOf(id);
    const line = await card.findByText(new RegExp(`${kind} · according to the article`));
    expect(within(line).getByText(name)).toHaveAttribute('lang', 'id');
    expect(card.getByText(description.en)).toHaveAttribute('lang', 'en');
  });

  test('a slip of the source has its note', async () => {
    const { user } = await renderRoute(page);
    const { card } = await openWord(user, 'p16', 'Penandatangan');
    expect(await card.findByText(noteOf('penandatangan').text.en)).toHaveAttribute('lang', 'en');
    expect(card.getAllByText('In the source').length).toBeGreaterThan(0);
  });
});

test('a word without an entry shows its phrase, and says that it has no entry', async () => {
  const { user } = await renderRoute(page);
  const { card } = await openWord(user, 'p1', 'Jawa');
  expect(await card.findByText('No entry of its own in this lesson.')).toBeInTheDocument();
  expect(card.getByText('In this sentence').parentElement).toHaveTextContent('Jawa Barat');
});

test('a name that is the same in English is not said twice', async () => {
  const { user } = await renderRoute(page);
  const { card } = await openWord(user, 'p2', 'Suardana');
  await card.findByRole('button', { name: 'In English' });
  expect(card.queryByText('In this sentence')).toBeNull();
});

test('to the next place of the entry, and round', async () => {
  const { user } = await renderRoute(page);
  const { card, element } = await openWord(user, 'p4', 'sekaligus');
  const places = entryOf('sekaligus').places.map(({ block }) => block);
  const button = await card.findByRole('button', { name: `Next of ${places.length} places` });
  const phrase = () => card.getByText('In this sentence').parentElement?.textContent;
  for (const block of [...places.slice(1), places[0]]) {
    const before = phrase();
    await user.click(button);
    expect(button).toHaveFocus(); // it stays, to be pressed again
    expect(element).toHaveAccessibleName('sekaligus');
    expect(litTexts('found')).toEqual(['sekaligus']);
    expect(blockOf('found')).toBe(block);
    await waitFor(() => expect(phrase()).not.toBe(before)); // what is below the meaning follows a frame later
  }
});

test('an entry with one place has no next one', async () => {
  const { user } = await renderRoute(page);
  const { card } = await openWord(user, 'p3', 'menegaskan');
  await card.findByText(meaningOf('menegaskan'), asMeaning);
  expect(card.queryByRole('button', { name: /place/ })).toBeNull();
});

test('the English of the sentence can be shown and hidden in the card, in whatever mode', async () => {
  const { user } = await renderRoute(page, { settings: { english: 'hidden' } });
  const { card } = await openWord(user, 'p4', 'regulator');
  const button = await card.findByRole('button', { name: 'In English', expanded: false });
  await user.click(button);
  expect(card.getByText(/a regulator .*operator/)).toHaveAttribute('lang', 'en');
  expect(button).toHaveAttribute('aria-expanded', 'true');
  await openWord(user, 'p4', 'operator');
  expect(card.getByText(/a regulator .*operator/)).toBeInTheDocument(); // another word of the same sentence
  await user.click(card.getByRole('button', { name: 'In English', expanded: true }));
  expect(card.queryByText(/a regulator .*operator/)).toBeNull();
  expect(document.querySelector('[data-inline-english]')).toBeNull();
});

test('a unit of several words is shown as such: the meaning is not that of the word', async () => {
  const { user } = await renderRoute(page);
  const { card } = await openWord(user, 'p3', 'pembenahan');
  const unit = entryOf('pembenahan-menyeluruh');
  expect(await card.findByText(unit.headword)).toHaveAttribute('lang', 'id');
  expect(card.getByText(unit.meaning.en, asMeaning)).toBeInTheDocument();
  await user.click(await card.findByRole('button', { name: 'pembenahan' }));
  expect(card.queryByText(unit.headword, { ignore: 'button' })).toBeNull();
});

describe('closing', () => {
  type User = Awaited<ReturnType<typeof renderRoute>>['user'];

  test.each([
    ['Escape', (user: User) => user.keyboard('{Escape}')],
    ['a tap elsewhere', (user: User) => user.click(screen.getByRole('navigation', { name: 'Main' }))],
    ['a tap beside the words', (user: User) => user.click(screen.getByText(/The article belongs to/))],
  ])('%s closes the card, and no word gets a focus that it has not had', async (_, close) => {
    const { user } = await renderRoute(page);
    await openWord(user, 'p3', 'menegaskan');
    await close(user);
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(wordIn('p3', 'menegaskan')).not.toHaveFocus();
  });

  test('the button closes it, too; the focus that it had is not lost', async () => {
    const { user } = await renderRoute(page);
    await openWord(user, 'p3', 'menegaskan');
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(wordIn('p3', 'menegaskan')).toHaveFocus();
  });

  test('a tap in the card does not', async () => {
    const { user } = await renderRoute(page);
    const { card, element } = await openWord(user, 'p3', 'menegaskan');
    await user.click(await card.findByText(meaningOf('menegaskan'), asMeaning));
    expect(element).toBeVisible();
  });

  test('a card opened by pointer does not take the focus; one opened by key does, and gives it back', async () => {
    const { user } = await renderRoute(page);
    numberOf(3).focus();
    await user.keyboard('{ArrowRight}{ArrowRight}');
    const before = document.activeElement;
    await user.pointer([{ keys: '[TouchA>]', target: wordIn('p3', 'menegaskan') }, { keys: '[/TouchA]' }]);
    const card = await screen.findByRole('dialog', { name: 'menegaskan' });
    expect(card).not.toContainElement(document.activeElement as HTMLElement);
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();

    (before as HTMLElement).focus();
    numberOf(3).focus();
    await user.keyboard('{ArrowRight}{ArrowRight}{Enter}');
    await waitFor(() => expect(screen.getByRole('dialog', { name: 'sambutannya' })).toHaveFocus());
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(wordIn('p3', 'sambutannya')).toHaveFocus();
  });

  test.each([
    ['Enter', '{Enter}'],
    ['the space bar', ' '],
  ])('%s on the word that is open takes the focus back into its card', async (_, key) => {
    const { user } = await renderRoute(page);
    numberOf(3).focus();
    await user.keyboard('{ArrowRight}{Enter}');
    const card = await screen.findByRole('dialog', { name: 'Dalam' });
    numberOf(3).focus();
    await user.keyboard(`{ArrowRight}${key}`);
    expect(card).toHaveFocus();
  });

  test('the focus returns to the last word that was walked to inside the card', async () => {
    const { user } = await renderRoute(page);
    numberOf(3).focus();
    await user.keyboard('{ArrowRight}{Enter}');
    await waitFor(() => expect(screen.getByRole('dialog', { name: 'Dalam' })).toHaveFocus());
    await user.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}{ArrowLeft}');
    await waitFor(() => expect(screen.getByRole('dialog', { name: 'Menteri' })).toHaveFocus());
    await user.keyboard('{Escape}');
    expect(wordIn('p3', 'Menteri')).toHaveFocus();
  });

  test('arrow keys on a button of the card are not for walking; up and down scroll the card', async () => {
    const { user } = await renderRoute(page);
    numberOf(3).focus();
    await user.keyboard('{ArrowRight}{Enter}');
    const card = await screen.findByRole('dialog', { name: 'Dalam' });
    await user.keyboard('{ArrowDown}{ArrowUp}{Tab}{ArrowRight}');
    expect(card).toHaveAccessibleName('Dalam');
    expect(within(card).getByRole('button', { name: 'Close' })).toHaveFocus();
  });
});

test('leaving the lesson leaves no card and no light behind', async () => {
  const { user } = await renderRoute(page);
  const { card } = await openWord(user, 'p4', 'sekaligus');
  await user.click(await card.findByRole('button', { name: /^Next of/ }));
  await user.click(screen.getByRole('link', { name: 'Library' }));
  await waitFor(() => expect(screen.getByRole('heading', { level: 1, name: 'Library' })).toHaveFocus());
  expect(screen.queryByRole('dialog', { hidden: true })).toBeNull();
  expect([...CSS.highlights.keys()]).toEqual([]);
});

/** The block that the first range of a layer lies in. */
function blockOf(layer: string): string | undefined {
  const [range] = CSS.highlights.get(layer) ?? [];
  return range?.startContainer.parentElement?.closest<HTMLElement>('[data-block]')?.dataset['block'];
}
