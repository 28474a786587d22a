import { act, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { StaticRouter } from 'react-router-dom';
import { describe, expect, test, vi } from 'vitest';
import { blocksOf } from '../../src/lesson/blocks';
import { passageOf } from '../../src/lesson/Passage';
import { renderRoute } from '../support/renderRoute';
import { seedLesson } from '../support/seedLesson';
import { openWord } from './openWord';
import { page } from './seedEntries';

const blocks = blocksOf(seedLesson);

/** The text of an element, what stands in it for the reader’s convenience left out. */
function textOf(element: Element | null): string | undefined {
  const copy = element?.cloneNode(true) as Element | undefined;
  copy?.querySelectorAll('[data-aside]').forEach((aside) => aside.remove());
  return copy?.textContent ?? undefined;
}

const onPage = (language: 'id' | 'en') =>
  [...document.querySelectorAll<HTMLElement>('[data-block]')].map((block) => [
    block.dataset['block'],
    textOf(block.querySelector(`[data-text="${language}"]`)),
  ]);

describe('the article on the page is the article of the lesson', () => {
  test('every block, in its order, letter for letter; and its English', async () => {
    await renderRoute(page);
    expect(onPage('id')).toEqual(blocks.map(({ id, text }) => [id, text]));
    expect(onPage('en')).toEqual(blocks.map(({ id }) => [id, seedLesson.translations.en[id]?.text]));
  });

  test('whatever is put in between, and whatever was lit or opened', async () => {
    const { user } = await renderRoute(page);
    await openWord(user, 'p4', 'hulu');
    await user.keyboard('e{Escape}');
    screen.getByRole('button', { name: 'Paragraph 9: English' }).focus();
    await user.keyboard('{ArrowRight}e{End}e');
    expect(document.querySelector('[data-inline-english]')).not.toBeNull();
    expect(onPage('id')).toEqual(blocks.map(({ id, text }) => [id, text]));
  });

  test('with byline, date, publisher, topics and rights as the source has them', async () => {
    await renderRoute(page);
    const { author, publisher, date, tagLine } = seedLesson.source;
    for (const text of [author, publisher, date, tagLine])
      expect(screen.getByText(text).closest('[lang]')).toHaveAttribute('lang', 'id');
    expect(screen.getByText(/shown whole and unchanged/)).toHaveTextContent(publisher);
  });

  test('with its figures: topic, level, words', async () => {
    await renderRoute(page);
    for (const text of ['Government', seedLesson.level.cefr, `BIPA ${seedLesson.level.bipa}`])
      expect(screen.getByText(text)).toBeInTheDocument();
    expect(screen.getByText(/^\d+ words$/)).toBeInTheDocument();
  });

  test('one first heading, and the subheads below it', async () => {
    await renderRoute(page);
    expect(screen.getAllByRole('heading').map(({ tagName, textContent }) => [tagName, textContent])).toEqual([
      ['H1', seedLesson.source.title],
      ...seedLesson.body.filter(({ kind }) => kind === 'subhead').map(({ text }) => ['H2', text]),
    ]);
  });
});

describe.each(['en', 'id'] as const)('languages, with the interface in %s', (language) => {
  /** Every run of text that can be read, with the language that it is said to be in; the page’s own is the interface’s. */
  function runs(root: Element): readonly (readonly [text: string, lang: string, aside: boolean])[] {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const found: [string, string, boolean][] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.nodeValue?.trim();
      const element = node.parentElement;
      const lang = element?.closest('[lang]')?.getAttribute('lang') ?? 'none';
      if (text) found.push([text, lang, element?.closest('[data-aside]') !== null]);
    }
    return found;
  }

  test('the Indonesian is marked as Indonesian, the English as English, labels as the interface', async () => {
    await renderRoute(page, { language });
    expect(document.documentElement).toHaveAttribute('lang', language);
    const source = new Set([...Object.values(seedLesson.source), ...seedLesson.body.map(({ text }) => text)]);
    for (const text of document.querySelectorAll('[data-text="id"]')) {
      for (const [run, lang, aside] of runs(text)) expect([run, lang]).toEqual([run, aside ? language : 'id']);
      source.delete(textOf(text) ?? '');
    }
    for (const text of document.querySelectorAll('[data-text="en"]'))
      for (const [run, lang] of runs(text)) expect([run, lang]).toEqual([run, 'en']);
    const elsewhere = runs(document.body).filter(([, lang]) => lang === 'id');
    const indonesian = elsewhere.filter(([run]) => source.has(run)).map(([run]) => run);
    expect(new Set(indonesian)).toEqual(new Set(source));
  });

  test('labels are in the language of the interface, none is missing', async () => {
    const { i18n } = await renderRoute(page, { language });
    const labels = [...document.querySelectorAll('button, a')].map(
      (one) => one.getAttribute('aria-label') ?? one.textContent,
    );
    expect(labels).toContain(i18n.t('reader.toQuiz'));
    expect(labels.filter((label) => /^(nav|reader|card|lists|aloud|failure)\./.test(label ?? ''))).toEqual([]);
  });
});

describe.each(['en', 'id'] as const)('prerendered in %s', (language) => {
  async function markupOf(path: string) {
    vi.resetModules();
    const { App } = await import('../../src/app/App');
    const { createI18n } = await import('../../src/app/i18n');
    const { routeOf } = await import('../../src/app/routes');
    const { keepPassage } = await import('../../src/state/lessons');
    keepPassage(passageOf(seedLesson));
    const i18n = await createI18n(language);
    await routeOf(path)?.Screen.preload();
    return renderToString(
      <StaticRouter location={path}>
        <App i18n={i18n} />
      </StaticRouter>,
    );
  }

  test.each(['/', page])('%s: in one pass, without a style attribute, with all of the text', async (path) => {
    const markup = await markupOf(path);
    expect(markup).not.toMatch(/ style=|<template|<!--\$\?-->/);
    const element = document.createElement('div');
    element.innerHTML = markup;
    for (const { id, text } of blocks) {
      expect(textOf(element.querySelector(`[data-block="${id}"] [data-text="id"]`))).toBe(text);
      expect(textOf(element.querySelector(`[data-block="${id}"] [data-text="en"]`))).toBe(
        seedLesson.translations.en[id]?.text,
      );
    }
  });

  test('nothing in it has the focus, a place in the tab order that it should not have, or an inline handler', async () => {
    const markup = await markupOf(page);
    expect(markup).not.toMatch(/ on[a-z]+=|autofocus|tabindex="[1-9]/i);
  });
});

describe('a page that brings no passage along', () => {
  test('fetches the lesson and shows the same', async () => {
    await renderRoute(page, { passage: null });
    expect(await screen.findByRole('heading', { level: 1, name: seedLesson.source.title })).toBeInTheDocument();
    expect(onPage('id')).toEqual(blocks.map(({ id, text }) => [id, text]));
  });

  test('without a connection: says so, and tries again', async () => {
    let connected = false;
    await renderRoute(page, {
      passage: null,
      answer: () => (connected ? null : Promise.reject(new TypeError('Failed to fetch'))),
    });
    const failure = 'This part of Simak could not be loaded. Check your connection, then try again.';
    expect(await screen.findByRole('heading', { level: 1, name: failure })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'See all lessons' })).toHaveAttribute('href', '/library');
    expect(screen.getByRole('navigation', { name: 'Main' })).toBeVisible();
    expect(document.title).toBe(`${failure} · Simak`);
    connected = true;
    await new Promise((resolve) => setTimeout(resolve, 1100)); // a failure is remembered for a second
    await act(async () => screen.getByRole('button', { name: 'Try again' }).click()); // awaited: the screen waits again
    expect(await screen.findByRole('heading', { level: 1, name: seedLesson.source.title })).toBeInTheDocument();
  });

  test.each([
    ['there is no such file', () => new Response('', { status: 404 })],
    ['a page comes instead', () => new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } })],
  ])('%s: there is no such lesson', async (_, answer) => {
    await renderRoute('/lessons/tidak-ada', { passage: null, answer });
    expect(await screen.findByRole('heading', { level: 1, name: 'There is no such lesson' })).toBeInTheDocument();
    expect(screen.getByText(/no lesson called “tidak-ada”/)).toBeInTheDocument();
    expect(document.title).toBe('There is no such lesson · Simak');
  });

  test('a damaged file: the screen fails by itself, with a report of what is wrong', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    await renderRoute(page, { passage: null, answer: () => Response.json({ ...seedLesson, topic: 'gossip' }) });
    expect(
      await screen.findByRole('heading', { level: 1, name: 'This screen has stopped working' }),
    ).toBeInTheDocument();
    expect(screen.getByText(/topic not-allowed/)).toBeInTheDocument();
    expect(screen.getByRole('navigation', { name: 'Main' })).toBeVisible();
    vi.restoreAllMocks();
  });
});

test('a part of the reader whose code cannot be fetched leaves the text alone, and is tried again', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  let connected = false;
  vi.doMock('../../src/reader/Sheets', async (original) => {
    if (!connected) throw new TypeError('Failed to fetch dynamically imported module');
    return original();
  });
  const { user } = await renderRoute(page);
  await user.click(screen.getByRole('button', { name: 'Keys' }));
  expect(await screen.findByText(/This part of Simak could not be loaded/)).toBeInTheDocument();
  expect(screen.getByRole('heading', { level: 1, name: seedLesson.source.title })).toBeInTheDocument();
  connected = true;
  vi.doUnmock('../../src/reader/Sheets');
  await new Promise((resolve) => setTimeout(resolve, 1100));
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('dialog', { name: 'Keys' })).toBeInTheDocument();
  vi.restoreAllMocks();
});
