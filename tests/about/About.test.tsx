import { render, screen, within } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { MemoryRouter } from 'react-router-dom';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import About from '../../src/about/About';
import { SHORTCUTS } from '../../src/appearance/shortcuts';
import { createI18n } from '../../src/app/i18n';
import type { Language } from '../../src/locales/texts';

const scrolled = vi.fn();
beforeEach(() => {
  scrolled.mockReset();
  Element.prototype.scrollIntoView = scrolled; // jsdom has none
});

async function renderAbout(language: Language, address = '/about') {
  const i18n = await createI18n(language);
  return render(
    <I18nextProvider i18n={i18n}>
      <MemoryRouter initialEntries={[address]}>
        <About />
      </MemoryRouter>
    </I18nextProvider>,
  );
}

describe.each([
  [
    'en',
    'About Simak',
    [
      'Articles and their sources',
      'Offline and installing',
      'An Indonesian voice',
      'Keyboard shortcuts',
      'Privacy',
      'Licences',
    ],
  ],
  [
    'id',
    'Tentang Simak',
    [
      'Artikel dan sumbernya',
      'Luring dan pemasangan',
      'Suara bahasa Indonesia',
      'Pintasan papan tombol',
      'Privasi',
      'Lisensi',
    ],
  ],
] as const)('in %s', (language, title, headings) => {
  test('has one title, which names the page, and its parts in the order of their list', async () => {
    await renderAbout(language);
    expect(screen.getAllByRole('heading', { level: 1 }).map((heading) => heading.textContent)).toEqual([title]);
    expect(document.title).toBe(`${title} · Simak`);
    const parts = screen.getAllByRole('heading', { level: 2 });
    expect(parts.map((heading) => heading.textContent)).toEqual(headings);
    const links = within(screen.getByRole('navigation')).getAllByRole('link');
    expect(links.map((link) => link.textContent)).toEqual(headings);
    expect(links.map((link) => link.getAttribute('href'))).toEqual(parts.map(({ id }) => `#${id}`));
  });

  test('lists every shortcut with its meaning', async () => {
    await renderAbout(language);
    const tables = within(screen.getByRole('region', { name: headings[3] })).getAllByRole('table');
    const [reader = [], quiz = []] = tables.map((table) => within(table).getAllByRole('row').slice(1));
    expect(reader).toHaveLength(SHORTCUTS.length);
    expect(quiz.length).toBeGreaterThan(5);
    const rows = [...reader, ...quiz];
    for (const row of rows) {
      const [key, meaning] = within(row).getAllByRole('cell');
      expect(key).not.toBeEmptyDOMElement();
      expect(meaning?.textContent).toMatch(/^\p{Lu}\p{L}/u);
    }
  });

  test('names the licences of code, texts, font and article', async () => {
    await renderAbout(language);
    const licences = within(screen.getByRole('region', { name: headings[5] }));
    for (const licence of [/^MIT, ©/, /^CC BY 4\.0, ©/, /SIL Open Font License 1\.1/]) {
      expect(licences.getByText(licence, { selector: 'dd, dd *' })).toBeInTheDocument();
    }
    expect(licences.getByText('valibot')).toBeInTheDocument();
  });
});

const cell = (meaning: RegExp) => screen.getByRole('row', { name: meaning }).querySelector('td');

test('capital letters are shown as Shift and the letter', async () => {
  await renderAbout('en');
  expect(cell(/English of the sentence/)).toHaveTextContent(/^e$/);
  expect(cell(/English of the whole text/)).toHaveTextContent(/^Shift \+ E$/);
  expect(cell(/Next word/)).toHaveTextContent('→');
});

test('Indonesian in the English page says that it is Indonesian; licence texts say that they are English', async () => {
  const { unmount } = await renderAbout('en');
  for (const run of ['menyimak', 'Monitor Indonesia', 'Baca berita Indonesia, paham setiap kata']) {
    expect(screen.getByText(run)).toHaveAttribute('lang', 'id');
  }
  unmount();
  await renderAbout('id');
  expect(screen.getAllByText(/^Permission is hereby granted/)[0]?.closest('[lang]')).toHaveAttribute('lang', 'en');
  expect(document.body).not.toHaveTextContent('*');
});

test('a link within the app to one part goes there', async () => {
  await renderAbout('en', '/about#voices');
  expect(scrolled.mock.contexts).toEqual([screen.getByRole('heading', { name: 'An Indonesian voice' })]);
});

test.each(['/about', '/about#nowhere'])('%s stays at the top', async (address) => {
  await renderAbout('en', address);
  expect(scrolled).not.toHaveBeenCalled();
});
