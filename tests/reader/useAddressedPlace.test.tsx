import { screen, waitFor } from '@testing-library/react';
import fc from 'fast-check';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { placeFrom } from '../../src/reader/useAddressedPlace';
import { renderRoute, wordIn } from '../support/renderRoute';
import { seedLesson } from '../support/seedLesson';
import { litTexts } from '../support/standInHighlights';
import { page } from './seedEntries';

describe('placeFrom', () => {
  const span = fc
    .tuple(fc.nat(9999), fc.integer({ min: 1, max: 500 }))
    .map(([start, length]) => [start, start + length]);
  const block = fc.oneof(
    fc.constantFrom('title', 'caption'),
    fc.tuple(fc.constantFrom('p', 'h'), fc.nat(99)).map(([letter, number]) => `${letter}${number}`),
  );

  test('reads any place that was written as an address', () => {
    fc.assert(
      fc.property(block, fc.array(span, { minLength: 1, maxLength: 4 }), (id, spans) => {
        const written = `${id}.${spans.map((ends) => ends.join('-')).join(',')}`;
        expect(placeFrom(written)).toEqual({ block: id, spans });
      }),
    );
  });

  test.each([
    ['', 'nothing'],
    ['p4', 'no span'],
    ['p4.', 'no span after the dot'],
    ['p4.10', 'half a span'],
    ['p4.10-', 'half a span'],
    ['p4.25-10', 'backwards'],
    ['p4.10-10', 'empty'],
    ['p4.10-25,', 'a comma too many'],
    ['p4.10-25,9-9', 'one of two is empty'],
    ['p4.-1-5', 'before the beginning'],
    ['4.10-25', 'no block'],
    ['p4.10-25.30-40', 'two dots'],
    ['P4.10-25', 'a capital'],
    ['p4.1e3-2e3', 'other numbers'],
    ['p4"].10-25', 'what would mean something to a selector'],
  ])('%j is no place (%s)', (at) => {
    expect(placeFrom(at)).toBeNull();
  });
});

/** The blocks that are scrolled into view from now on, by id; words are, too, and are no part of this. */
function standInScrolling(): string[] {
  const goneTo: string[] = [];
  vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(function (this: Element) {
    if (this.hasAttribute('data-block')) goneTo.push(this.id);
  });
  onTestFinished(() => void vi.restoreAllMocks());
  return goneTo;
}

describe('an address that names a place', () => {
  test('opens the article there: it is lit, and its first word has the focus', async () => {
    vi.spyOn(Range.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 2000, 100, 20));
    await renderRoute(`${page}?at=p4.209-231`);
    expect(litTexts('found')).toEqual(['dari hulu sampai hilir']);
    expect(wordIn('p4', 'dari')).toHaveFocus();
    expect(scrollY).toBeGreaterThan(0);
    vi.restoreAllMocks();
  });

  test('both ends of an interrupted place are lit', async () => {
    await renderRoute(`${page}?at=p9.185-190,199-203`);
    expect(litTexts('found')).toEqual(['bukan', 'tapi']);
  });

  test.each(['p99.0-5', 'p4.9000-9001', 'nonsense', 'p4.209-231-240'])('%s opens the article as usual', async (at) => {
    await renderRoute(`${page}?at=${at}`);
    expect(screen.getByRole('heading', { level: 1, name: seedLesson.source.title })).toBeInTheDocument();
    expect(litTexts('found')).toEqual([]);
  });

  test('a paragraph is gone to: its first word has the focus, nothing is lit', async () => {
    const goneTo = standInScrolling();
    await renderRoute(`${page}#p4`);
    expect(new Set(goneTo)).toEqual(new Set(['p4']));
    expect(wordIn('p4', 'Dulu')).toHaveFocus();
    expect(litTexts('found')).toEqual([]);
  });

  test('a place goes before a paragraph', async () => {
    await renderRoute(`${page}?at=p4.209-231#p9`);
    expect(wordIn('p4', 'dari')).toHaveFocus();
  });

  test.each(['#p99', '#main', '#', '#p4"]'])('%s opens the article as usual', async (hash) => {
    const goneTo = standInScrolling();
    await renderRoute(page + hash);
    expect(screen.getByRole('heading', { level: 1, name: seedLesson.source.title })).toBeInTheDocument();
    expect(goneTo).toEqual([]);
  });

  test('a link within the app goes to the paragraph, too, and from one to another', async () => {
    const { user, go } = await renderRoute(page);
    await user.click(screen.getByRole('link', { name: 'Library' }));
    await screen.findByRole('heading', { level: 1, name: 'Library' });
    await go(`${page}#p4`);
    await waitFor(() => expect(wordIn('p4', 'Dulu')).toHaveFocus());
    await go(`${page}#p9`);
    await waitFor(() => expect(document.activeElement?.closest('#p9')).not.toBeNull());
    expect(document.querySelectorAll('[data-block][tabindex]')).toHaveLength(0);
  });

  test('a link within the app goes to the place, too, and not to the top afterwards', async () => {
    vi.spyOn(Range.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 2000, 100, 20));
    const { user, go } = await renderRoute(page); // the reader’s code is here from now on
    await user.click(screen.getByRole('link', { name: 'Library' }));
    await screen.findByRole('heading', { level: 1, name: 'Library' });
    await go(`${page}?at=p4.209-231`);
    await waitFor(() => expect(litTexts('found')).toEqual(['dari hulu sampai hilir']));
    expect(scrollY).toBeGreaterThan(0);
    expect(wordIn('p4', 'dari')).toHaveFocus();
    vi.restoreAllMocks();
  });
});
