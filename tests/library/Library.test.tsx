import 'fake-indexeddb/auto';
import { render, screen, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { MemoryRouter } from 'react-router-dom';
import { describe, expect, test } from 'vitest';
import { createI18n } from '../../src/app/i18n';
import type { Language } from '../../src/locales/texts';
import { catalogue, type CatalogueEntry } from '../../src/lesson/catalogue';
import type { LessonId } from '../../src/lesson/Lesson';
import Library from '../../src/library/Library';
import { LessonList } from '../../src/library/LessonList';
import type { LessonProgress } from '../../src/shelf/LessonProgress';
import { savePosition } from '../../src/state/readingPosition';

async function inApp(language: Language, screenOf: React.ReactNode) {
  const i18n = await createI18n(language);
  return (
    <I18nextProvider i18n={i18n}>
      <MemoryRouter>{screenOf}</MemoryRouter>
    </I18nextProvider>
  );
}

const [seed] = catalogue;
if (!seed) throw new Error('the catalogue is empty');

const aLesson = (number: number, changes: Partial<CatalogueEntry> = {}): CatalogueEntry => ({
  ...seed,
  id: `contoh-${number}` as LessonId,
  title: `Judul ${number}`,
  ...changes,
});

describe.each([
  ['en', 'Library', 'Government', 'Level B2+ (BIPA 4)', `${seed.words} words`, 'Not read yet'],
  ['id', 'Pustaka', 'Pemerintahan', 'Tingkat B2+ (BIPA 4)', `${seed.words} kata`, 'Belum dibaca'],
] as const)('the screen in %s', (language, title, topic, level, words, unread) => {
  test('shows the lessons that ship, each with its facts', async () => {
    render(await inApp(language, <Library />));
    expect(screen.getByRole('heading', { level: 1, name: title })).toBeInTheDocument();
    expect(document.title).toBe(`${title} · Simak`);
    const lesson = within(screen.getByRole('article', { name: seed.title }));
    expect(lesson.getByRole('heading', { level: 2, name: seed.title })).toHaveAttribute('lang', 'id');
    expect(lesson.getByRole('link', { name: seed.title })).toHaveAttribute('href', `/lessons/${seed.id}`);
    for (const text of [topic, level, words, seed.summary[language]])
      expect(lesson.getByText(text)).toBeInTheDocument();
    expect(lesson.getByText(`${seed.publisher} · ${seed.date}`)).toHaveAttribute('lang', 'id');
    expect(await lesson.findByText(unread)).toBeInTheDocument();
  });

  test('is prerendered without any progress, and without waiting', async () => {
    const markup = renderToString(await inApp(language, <Library />));
    expect(markup).toContain('KP2MI');
    expect(markup).not.toContain(unread);
    expect(markup).not.toMatch(/ style=|<template|<!--\$\?-->/);
  });
});

test('says where a lesson was left', async () => {
  await savePosition(seed.id, { block: 'p7', fraction: 0.25 });
  render(await inApp('en', <Library />));
  expect(await screen.findByText('Up to paragraph 7')).toBeInTheDocument();
});

describe('the list', () => {
  const listed = (lessons: readonly CatalogueEntry[], known: ReadonlyMap<string, LessonProgress> | null) => (
    <LessonList
      lessons={lessons.map((lesson) => ({ lesson, progress: known?.get(lesson.id) ?? null, coverage: null }))}
      knowledge="not-read"
    />
  );
  const progress = new Map<string, LessonProgress>([
    ['contoh-1', { reading: { kind: 'opened' }, quiz: { kind: 'resume', answered: 3, total: 12 } }],
    ['contoh-2', { reading: { kind: 'paragraph', number: 17 }, quiz: { kind: 'result', right: 9, total: 12 } }],
  ]);

  test('offers to go on with a quiz, and shows its result, both leading to the quiz', async () => {
    render(await inApp('en', listed([aLesson(1), aLesson(2), aLesson(3)], progress)));
    const resume = screen.getByRole('link', { name: 'Continue quiz (3 of 12)' });
    expect(resume).toHaveAttribute('href', '/lessons/contoh-1/quiz');
    expect(resume).toHaveAccessibleDescription('Judul 1');
    expect(screen.getByRole('link', { name: 'Quiz: 9 of 12 right' })).toHaveAttribute('href', '/lessons/contoh-2/quiz');
    expect(within(screen.getByRole('article', { name: 'Judul 3' })).getAllByRole('link')).toHaveLength(1);
  });

  test('reads the same in Indonesian', async () => {
    render(await inApp('id', listed([aLesson(1), aLesson(2)], progress)));
    for (const text of ['Sudah dibuka', 'Lanjutkan kuis (3 dari 12)', 'Sampai paragraf 17', 'Kuis: 9 dari 12 benar']) {
      expect(screen.getByText(text)).toBeInTheDocument();
    }
  });

  test('of thirty lessons is one list of thirty', async () => {
    const lessons = Array.from({ length: 30 }, (_, index) => aLesson(index));
    render(await inApp('en', listed(lessons, null)));
    expect(screen.getAllByRole('article')).toHaveLength(30);
  });

  test('leaves out a date that the source does not print, and writes large numbers as the language does', async () => {
    const lesson = aLesson(1, { date: '', words: 1234 });
    const { unmount } = render(await inApp('en', listed([lesson], null)));
    expect(screen.getByText('Monitor Indonesia')).toBeInTheDocument();
    expect(screen.getByText('1,234 words')).toBeInTheDocument();
    unmount();
    render(await inApp('id', listed([lesson], null)));
    expect(screen.getByText('1.234 kata')).toBeInTheDocument();
  });
});
