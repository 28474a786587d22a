import { fireEvent, render, screen, within } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { expect, test, vi } from 'vitest';
import { createI18n } from '../../src/app/i18n';
import type { Language } from '../../src/locales/texts';
import { GlossaryList } from '../../src/reader/GlossaryList';
import { seedLesson } from '../support/seedLesson';
import { headwordsOf, itemOf, itemsOf } from './listItems';
import { entryOf } from './seedEntries';

const { glossary } = seedLesson;

async function draw(language: Language = 'en') {
  const i18n = await createI18n(language);
  const onGo = vi.fn();
  const { container } = render(
    <I18nextProvider i18n={i18n}>
      <GlossaryList entries={glossary} onGo={onGo} />
    </I18nextProvider>,
  );
  const filter = (text: string) => fireEvent.change(screen.getByRole('searchbox'), { target: { value: text } });
  return { list: within(container), onGo, filter };
}

test('all words, from A to Z, with meaning and explanation in their languages', async () => {
  const { list } = await draw();
  const listed = headwordsOf(list);
  expect(listed).toHaveLength(glossary.length);
  expect(listed).toEqual([...listed].sort((a, b) => (a ?? '').localeCompare(b ?? '', 'id')));
  expect(screen.getByRole('status')).toHaveTextContent(`${glossary.length} entries`);
  const entry = entryOf('menegaskan');
  const item = itemOf(list, 'menegaskan');
  expect(item.getByText('menegaskan')).toHaveAttribute('lang', 'id');
  expect(item.getByText(entry.meaning.en)).toHaveAttribute('lang', 'en');
  expect(item.getByText(entry.explanation)).toHaveAttribute('lang', 'id');
  expect(item.getByText('verb')).toBeInTheDocument();
});

test.each([
  ['menegas', 'menegaskan', 'the beginning of a headword'],
  ['MENEGASKAN', 'menegaskan', 'in capitals'],
  ['  menegaskan ', 'menegaskan', 'with spaces around it'],
  ['end to end', 'dari hulu sampai hilir', 'the English'],
  ['sumber daya', 'SDM', 'what an abbreviation stands for'],
])('“%s” finds %s (%s)', async (typed, found) => {
  const { list, filter } = await draw();
  filter(typed);
  expect(headwordsOf(list)).toContain(found);
  expect(headwordsOf(list).length).toBeLessThan(10);
});

test.each([
  ['en', 'Find a word, in Indonesian or English', 'Nothing found for “xyz”.'],
  ['id', 'Cari kata, dalam bahasa Indonesia atau Inggris', 'Tidak ada hasil untuk “xyz”.'],
] as const)(
  'says that nothing is found (%s), and shows all again when that is cleared',
  async (language, name, none) => {
    const { list, filter } = await draw(language);
    expect(screen.getByRole('searchbox', { name })).toBeInTheDocument();
    filter('xyz');
    expect(screen.getByRole('status')).toHaveTextContent(none);
    expect(itemsOf(list)).toHaveLength(0);
    filter('');
    expect(itemsOf(list)).toHaveLength(glossary.length);
  },
);

test('one entry is counted as one', async () => {
  const { filter } = await draw();
  filter('menegaskan');
  expect(screen.getByRole('status')).toHaveTextContent(/^1 entry$/);
});

test('each place is a button that says where it leads', async () => {
  const { list, onGo } = await draw();
  const { places } = entryOf('sekaligus');
  const buttons = itemOf(list, 'sekaligus').getAllByRole('button');
  expect(buttons.map((button) => button.getAttribute('aria-label'))).toEqual(
    places.map(({ block }) => `sekaligus: go to Paragraph ${block.slice(1)}`),
  );
  buttons.forEach((button) => fireEvent.click(button));
  expect(onGo.mock.calls).toEqual(places.map((place) => [place]));
});

test.each([
  ['en', 'Title', 'Subheading'],
  ['id', 'Judul', 'Subjudul'],
] as const)('outside of the paragraphs places have names (%s)', async (language, title, subheading) => {
  const { list } = await draw(language);
  expect(itemOf(list, 'membuka').getByText(title)).toBeInTheDocument();
  expect(itemOf(list, 'keniscayaan').getByText(subheading)).toBeInTheDocument();
});
