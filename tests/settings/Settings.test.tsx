import 'fake-indexeddb/auto';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { MemoryRouter } from 'react-router-dom';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createI18n } from '../../src/app/i18n';
import type { Language } from '../../src/locales/texts';
import Settings from '../../src/settings/Settings';
import { openOnce } from '../../src/state/openOnce';
import { changeSettings, defaultSettings, settings } from '../../src/state/settings';

async function inApp(language: Language) {
  const i18n = await createI18n(language);
  return (
    <I18nextProvider i18n={i18n}>
      <MemoryRouter>
        <Settings />
      </MemoryRouter>
    </I18nextProvider>
  );
}

const renderSettings = async (language: Language = 'en') => render(await inApp(language));

/** What `navigator.storage` answers; jsdom has none. */
function browserSays(answers: Partial<StorageManager> | undefined): void {
  Object.defineProperty(navigator, 'storage', { configurable: true, value: answers });
}

beforeEach(() => {
  changeSettings(defaultSettings);
  browserSays(undefined);
});

describe.each([
  ['en', 'Settings', ['Text', 'Reading', 'Reading aloud', 'The app', 'Storage', 'Your data', 'Defaults']],
  ['id', 'Pengaturan', ['Teks', 'Membaca', 'Baca nyaring', 'Aplikasi', 'Penyimpanan', 'Data Anda', 'Pengaturan awal']],
] as const)('in %s', (language, title, headings) => {
  test('has one title, which names the page, and its sections', async () => {
    await renderSettings(language);
    expect(screen.getByRole('heading', { level: 1, name: title })).toBeInTheDocument();
    expect(document.title).toBe(`${title} · Simak`);
    expect(screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)).toEqual(headings);
    for (const name of headings) expect(screen.getByRole('region', { name })).toBeInTheDocument();
  });

  test('is prerendered in one pass, without a style attribute', async () => {
    const markup = renderToString(await inApp(language));
    expect(markup).toContain(title);
    expect(markup).not.toMatch(/ style=|<template|<!--\$\?-->/);
  });
});

describe('every choice', () => {
  test.each([
    ['Colours', 'Sepia', 'theme', 'sepia'],
    ['Contrast', 'High', 'contrast', 'high'],
    ['Line spacing', 'Loose', 'lineSpacing', 'loose'],
    ['Column width', 'Wide', 'columnWidth', 'wide'],
    ['Typeface', 'Without serifs', 'face', 'sans'],
    ['Show the English', 'Hidden', 'english', 'hidden'],
    ['Language of the interface', 'Bahasa Indonesia', 'language', 'id'],
    ['Motion', 'Reduced', 'motion', 'reduced'],
  ] as const)('%s: %s sets %s to %s', async (group, option, name, value) => {
    await renderSettings();
    const fields = within(screen.getByRole('group', { name: group }));
    await userEvent.click(fields.getByRole('radio', { name: option }));
    expect(settings.getState()[name]).toBe(value);
    expect(fields.getByRole('radio', { name: option })).toBeChecked();
    expect(fields.getAllByRole('radio', { checked: true })).toHaveLength(1);
  });

  test.each([
    ['Mark what has a note', 'noteMarks'],
    ['Single-key shortcuts', 'shortcuts'],
  ] as const)('%s is a switch', async (label, name) => {
    await renderSettings();
    const control = screen.getByRole('switch', { name: label });
    expect(control).toBeChecked();
    await userEvent.click(control);
    expect(settings.getState()[name]).toBe(false);
    expect(control).not.toBeChecked();
  });

  test('text size goes by steps, as far as it goes', async () => {
    await renderSettings();
    const size = within(screen.getByRole('group', { name: 'Text size' }));
    const larger = size.getByRole('button', { name: 'Larger text' });
    for (let step = 0; step < 6; step++) await userEvent.click(larger);
    expect(settings.getState().textSize).toBe(4);
    expect(size.getByRole('status')).toHaveTextContent('175%');
    expect(document.documentElement).toHaveAttribute('data-text-size', '4');
  });

  test('speed is a slider that says its value', async () => {
    await renderSettings();
    const slider = screen.getByRole('slider', { name: 'Speed' });
    expect(slider).toHaveAttribute('aria-valuetext', '100%');
    fireEvent.change(slider, { target: { value: '0.7' } });
    expect(settings.getState().speechRate).toBe(0.7);
    expect(slider).toHaveAttribute('aria-valuetext', '70%');
  });
});

test('the preview is Indonesian, and languages carry their own names', async () => {
  await renderSettings();
  const preview = within(screen.getByRole('figure', { name: 'Preview' }));
  expect(preview.getByText(/^“Perbedaan itu fakta/)).toHaveAttribute('lang', 'id');
  expect(screen.getByText('Bahasa Indonesia')).toHaveAttribute('lang', 'id');
});

describe('reset', () => {
  const reset = () => userEvent.click(screen.getByRole('button', { name: 'Reset all settings' }));

  test('takes everything back but the language, and can be undone', async () => {
    changeSettings({ theme: 'dark', textSize: 3, shortcuts: false, language: 'id' });
    const before = settings.getState();
    await renderSettings();
    await reset();
    expect(settings.getState()).toEqual({ ...defaultSettings, language: 'id' });
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(settings.getState()).toEqual(before);
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Reset all settings' })).toHaveFocus();
  });

  test('can be closed, and then stays', async () => {
    changeSettings({ theme: 'dark' });
    await renderSettings();
    await reset();
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(settings.getState().theme).toBe('system');
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  test('twice still undoes to what was set first', async () => {
    changeSettings({ theme: 'dark' });
    await renderSettings();
    await reset();
    await reset();
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(settings.getState().theme).toBe('dark');
  });
});

const region = () => within(screen.getByRole('region', { name: 'Storage' }));

describe('storage', () => {
  test('tells how much is used and that it may go, and asks the browser to keep it', async () => {
    const persisted = vi.fn().mockResolvedValueOnce(false).mockResolvedValue(true);
    browserSays({ persisted, persist: async () => true, estimate: async () => ({ usage: 1_540_000, quota: 72e9 }) });
    await renderSettings();
    expect(await region().findByText('1.5 MB used of 72 GB.')).toBeInTheDocument();
    expect(region().getByText(/may clear it/)).toBeInTheDocument();
    await userEvent.click(region().getByRole('button', { name: 'Ask the browser to keep it' }));
    expect(await region().findByText(/has promised/)).toBeInTheDocument();
    expect(region().queryByRole('button')).toBeNull();
  });

  test('says when the browser does not agree, and may ask again', async () => {
    browserSays({ persisted: async () => false, persist: async () => false, estimate: async () => ({}) });
    await renderSettings();
    await userEvent.click(await region().findByRole('button', { name: 'Ask the browser to keep it' }));
    expect(await region().findByText(/did not agree/)).toBeInTheDocument();
    expect(region().getByRole('button')).toBeInTheDocument();
    expect(region().queryByText(/used/)).toBeNull();
  });

  test('says when the browser says nothing', async () => {
    await renderSettings();
    expect(await region().findByText(/does not say/)).toBeInTheDocument();
  });

  test.each([
    ['unavailable', /does not let Simak store anything/],
    ['newer', /newer version of Simak/],
    ['quota', /does not let Simak store anything/],
  ] as const)('nothing kept because %s', async (kind, text) => {
    const storage = await openOnce();
    vi.spyOn(storage, 'keeping', 'get').mockReturnValue({ kind: 'nothing-kept', because: { kind, detail: '' } });
    browserSays({ persisted: async () => false, persist: async () => false, estimate: async () => ({ usage: 1 }) });
    await renderSettings();
    expect(await region().findByText(text)).toBeInTheDocument();
    await waitFor(() => expect(region().queryByRole('button')).toBeNull());
    vi.restoreAllMocks();
  });
});
