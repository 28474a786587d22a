import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/locales/texts';
import { placeText } from '../../src/lesson/places';
import { renderRoute } from '../support/renderRoute';
import { seedLesson } from '../support/seedLesson';
import { litTexts } from '../support/standInHighlights';
import { setWidth } from '../support/standInWindow';
import { entityOf, entryOf, page } from './seedEntries';

async function openList(tab: string, language: Language = 'en') {
  const { user } = await renderRoute(page, { language });
  const tools = screen.getByRole('navigation', { name: language === 'en' ? 'Reading tools' : 'Alat baca' });
  await user.click(within(tools).getByRole('button', { name: language === 'en' ? 'Words' : 'Kata' }));
  const element = await screen.findByRole('dialog');
  const dialog = within(element);
  const chosen = dialog.getByRole('tab', { name: tab });
  await user.click(chosen);
  const panel = dialog.getByRole('tabpanel', { name: tab });
  await waitFor(() => expect(within(panel).queryAllByRole('listitem')).not.toHaveLength(0));
  return { user, element, panel: within(panel) };
}

type Panel = Awaited<ReturnType<typeof openList>>['panel'];

const headwords = (panel: Panel) =>
  panel.getAllByRole('listitem').map((item) => item.querySelector('strong')?.textContent);
const itemOf = (panel: Panel, headword: string) => {
  const item = panel.getAllByRole('listitem').find((one) => one.querySelector('strong')?.textContent === headword);
  if (!item) throw new Error(`${headword} is not listed`);
  return within(item);
};

describe('words', () => {
  test('all of them, from A to Z, with meaning and explanation in their languages', async () => {
    const { panel } = await openList('Words');
    const listed = headwords(panel);
    expect(listed).toHaveLength(seedLesson.glossary.length);
    expect(listed).toEqual([...listed].sort((a, b) => (a ?? '').localeCompare(b ?? '', 'id')));
    expect(panel.getByRole('status')).toHaveTextContent(`${seedLesson.glossary.length} entries`);
    const entry = entryOf('menegaskan');
    const item = itemOf(panel, 'menegaskan');
    expect(item.getByText(entry.meaning.en)).toHaveAttribute('lang', 'en');
    expect(item.getByText(entry.explanation)).toHaveAttribute('lang', 'id');
    expect(item.getByText('menegaskan')).toHaveAttribute('lang', 'id');
    expect(item.getByText('verb')).toBeInTheDocument();
  });

  test.each([
    ['menegas', 'menegaskan', 'the beginning of a headword'],
    ['MENEGASKAN', 'menegaskan', 'in capitals'],
    ['  menegaskan ', 'menegaskan', 'with spaces around it'],
    ['end to end', 'dari hulu sampai hilir', 'the English'],
    ['sumber daya', 'SDM', 'what an abbreviation stands for'],
  ])('“%s” finds %s (%s)', async (typed, found) => {
    const { user, panel } = await openList('Words');
    await user.type(panel.getByRole('searchbox', { name: 'Find a word, in Indonesian or English' }), typed);
    expect(headwords(panel)).toContain(found);
    expect(headwords(panel).length).toBeLessThan(10);
  });

  test.each([
    ['en', 'Words', 'Nothing found for “xyz”.'],
    ['id', 'Kata', 'Tidak ada hasil untuk “xyz”.'],
  ] as const)(
    'says that nothing is found (%s), and shows all again when that is cleared',
    async (language, tab, none) => {
      const { user, panel } = await openList(tab, language);
      const filter = panel.getByRole('searchbox');
      await user.type(filter, 'xyz');
      expect(panel.getByRole('status')).toHaveTextContent(none);
      expect(panel.queryAllByRole('listitem')).toHaveLength(0);
      await user.clear(filter);
      expect(panel.getAllByRole('listitem')).toHaveLength(seedLesson.glossary.length);
    },
  );

  test('one entry is counted as one', async () => {
    const { user, panel } = await openList('Words');
    await user.type(panel.getByRole('searchbox'), 'menegaskan');
    expect(panel.getByRole('status')).toHaveTextContent(/^1 entry$/);
  });
});

describe('places', () => {
  test('each leads to where the word stands, and the column stays beside the text', async () => {
    const { user, element, panel } = await openList('Words');
    await user.type(panel.getByRole('searchbox'), 'sekaligus');
    const places = entryOf('sekaligus').places.map(({ block }) => block.replace('p', ''));
    for (const paragraph of places) {
      await user.click(panel.getByRole('button', { name: `sekaligus: go to Paragraph ${paragraph}` }));
      expect(litTexts('found')).toEqual(['sekaligus']);
    }
    expect(element).toBeVisible();
  });

  test('on a phone the sheet makes way', async () => {
    setWidth(390);
    const { user, element, panel } = await openList('Words');
    await user.type(panel.getByRole('searchbox'), 'menegaskan');
    await user.click(panel.getByRole('button', { name: 'menegaskan: go to Paragraph 3' }));
    expect(element).not.toBeInTheDocument();
    expect(litTexts('found')).toEqual(['menegaskan']);
  });

  test.each([
    ['en', 'Words', 'Title', 'Subheading'],
    ['id', 'Kata', 'Judul', 'Subjudul'],
  ] as const)('outside of the paragraphs they have names (%s)', async (language, tab, title, subheading) => {
    const { panel } = await openList(tab, language);
    expect(itemOf(panel, 'membuka').getByText(title)).toBeInTheDocument();
    expect(itemOf(panel, 'keniscayaan').getByText(subheading)).toBeInTheDocument();
  });

  test('both ends of an interrupted phrase are lit', async () => {
    const { user, panel } = await openList('Words');
    await user.click(itemOf(panel, 'bukan … tapi').getByRole('button', { name: 'bukan … tapi: go to Paragraph 9' }));
    expect(litTexts('found')).toEqual(['bukan', 'tapi']);
  });
});

describe('people', () => {
  test('everybody, with what the article says of them', async () => {
    const { panel } = await openList('People');
    for (const { name, description } of seedLesson.entities) {
      const item = itemOf(panel, name);
      expect(item.getByText(description.en)).toHaveAttribute('lang', 'en');
    }
    expect(itemOf(panel, 'Prabowo Subianto').getByText('person')).toBeInTheDocument();
  });

  test('in Indonesian, in Indonesian', async () => {
    const { panel } = await openList('Tokoh', 'id');
    const { name, description } = entityOf('mukhtarudin');
    expect(itemOf(panel, name).getByText(description.id)).toHaveAttribute('lang', 'id');
    expect(itemOf(panel, name).getByText('orang')).toBeInTheDocument();
  });

  test('with what they say: the content of the President is his, whoever passes it on', async () => {
    const { panel } = await openList('People');
    const saidBy = (id: string) =>
      seedLesson.quotations.filter(
        ({ content }) =>
          (content.kind === 'said' && content.by === id) || (content.kind === 'relayed' && content.from === id),
      );
    for (const id of ['mukhtarudin', 'prabowo-subianto']) {
      const said = saidBy(id);
      expect(said.length).toBeGreaterThan(0);
      const item = itemOf(panel, entityOf(id).name);
      for (const { place } of said) expect(item.getByText(placeText(seedLesson, place))).toHaveAttribute('lang', 'id');
      expect(item.getAllByText(/^(exact words|reported)/)).toHaveLength(said.length);
    }
    expect(itemOf(panel, 'Dwiyono').queryByText('What they say in the article')).toBeNull();
  });

  test('and the way to it', async () => {
    const { user, panel } = await openList('People');
    const [quotation] = seedLesson.quotations;
    if (!quotation) return expect.unreachable();
    const text = placeText(seedLesson, quotation.place);
    await user.click(itemOf(panel, 'Mukhtarudin').getByText(text));
    expect(litTexts('found')).toEqual([text]);
    expect(itemOf(panel, 'Mukhtarudin').getByText(text).closest('button')).toHaveTextContent(
      `exact words · ${quotation.cue?.verb}`,
    );
  });
});

test('notes, in reading order, each with its place', async () => {
  const { user, panel } = await openList('Notes');
  expect(panel.getAllByRole('listitem')).toHaveLength(seedLesson.notes.length);
  const note = seedLesson.notes.find(({ id }) => id === 'stray-full-stop');
  if (!note) return expect.unreachable();
  const where = placeText(seedLesson, note.place);
  const item = itemOf(panel, where);
  expect(item.getByText(note.text.en)).toHaveAttribute('lang', 'en');
  expect(item.getByText('In the source')).toBeInTheDocument();
  await user.click(item.getByRole('button', { name: `${where}: go to Paragraph 10` }));
  expect(litTexts('found')).toEqual([where]);
});
