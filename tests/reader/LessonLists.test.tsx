import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/locales/texts';
import { placeText } from '../../src/lesson/places';
import { renderRoute } from '../support/renderRoute';
import { seedLesson } from '../support/seedLesson';
import { litTexts } from '../support/standInHighlights';
import { setWidth } from '../support/standInWindow';
import { itemOf, itemsOf } from './listItems';
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
  await waitFor(() => expect(itemsOf(within(panel))).not.toHaveLength(0));
  return { user, element, panel: within(panel) };
}

type Panel = Awaited<ReturnType<typeof openList>>['panel'];

const filter = (panel: Panel, text: string) =>
  fireEvent.change(panel.getByRole('searchbox'), { target: { value: text } });

describe('places', () => {
  test('each leads to where the word stands, and the column stays beside the text', async () => {
    const { user, element, panel } = await openList('Words');
    filter(panel, 'sekaligus');
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
    filter(panel, 'menegaskan');
    await user.click(panel.getByRole('button', { name: 'menegaskan: go to Paragraph 3' }));
    expect(element).not.toBeInTheDocument();
    expect(litTexts('found')).toEqual(['menegaskan']);
  });

  test('both ends of an interrupted phrase are lit', async () => {
    const { user, panel } = await openList('Words');
    await user.click(itemOf(panel, 'bukan … tapi').getByRole('button', { name: 'bukan … tapi: go to Paragraph 9' }));
    expect(litTexts('found')).toEqual(['bukan', 'tapi']);
  });
});

describe('what stands several times in a block', () => {
  test('has one button there, which says how often and lights it all', async () => {
    const { user, panel } = await openList('People');
    const { name, places } = entityOf('kp2mi');
    const item = itemOf(panel, name);
    const times = places.filter(({ block }) => block === 'p2').length;
    expect(times).toBeGreaterThan(1);
    const button = item.getByRole('button', { name: `${name}: go to Paragraph 2, ${times}×` });
    expect(button).toHaveTextContent(`2 ${times}×`);
    await user.click(button);
    expect(litTexts('found')).toHaveLength(times);
  });

  test.each(['People', 'Words'])('no two buttons of an entry have the same name (%s)', async (tab) => {
    const { panel } = await openList(tab);
    for (const item of itemsOf(panel)) {
      const names = [...item.querySelectorAll('[aria-label]')].map((button) => button.getAttribute('aria-label'));
      expect(new Set(names).size, names.join()).toBe(names.length);
    }
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
  expect(itemsOf(panel)).toHaveLength(seedLesson.notes.length);
  const note = seedLesson.notes.find(({ id }) => id === 'stray-full-stop');
  if (!note) return expect.unreachable();
  const where = placeText(seedLesson, note.place);
  const item = itemOf(panel, where);
  expect(item.getByText(note.text.en)).toHaveAttribute('lang', 'en');
  expect(item.getByText('In the source')).toBeInTheDocument();
  await user.click(item.getByRole('button', { name: `${where}: go to Paragraph 10` }));
  expect(litTexts('found')).toEqual([where]);
});
