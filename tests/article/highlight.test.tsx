import { render } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { extinguish, light, rangesOf, type Layer } from '../../src/article/highlight';
import type { BlockId, Place } from '../../src/lesson/Lesson';
import { litTexts } from '../support/standInHighlights';

const place = (block: string, ...spans: Place['spans']): Place => ({ block: block as BlockId, spans });

const page = () =>
  render(
    <>
      <div data-block="p1">
        <p data-text="id">Satu dua tiga.</p>
        <p data-text="en">One two three.</p>
      </div>
      <div data-block="p2">
        <p data-text="id">Empat.</p>
      </div>
    </>,
  ).container;

test.each<[string, readonly Place[], 'id' | 'en', readonly string[]]>([
  ['a place', [place('p1', [5, 8])], 'id', ['dua']],
  ['its English', [place('p1', [4, 7])], 'en', ['two']],
  ['an interrupted place', [place('p1', [0, 4], [9, 13])], 'id', ['Satu', 'tiga']],
  ['places in two blocks', [place('p1', [0, 4]), place('p2', [0, 5])], 'id', ['Satu', 'Empat']],
  ['a block that is not on the page', [place('p9', [0, 4])], 'id', []],
  ['a language that is not on the page', [place('p2', [0, 4])], 'en', []],
  ['a place past the end of the text', [place('p2', [5, 90])], 'id', []],
])('ranges of %s', (_, places, language, texts) => {
  expect(rangesOf(page(), places, language).map(String)).toEqual(texts);
});

test('a layer shows its last light only, and other layers keep theirs', () => {
  const container = page();
  light('found', rangesOf(container, [place('p1', [0, 4])], 'id'));
  light('spoken', rangesOf(container, [place('p1', [5, 8])], 'id'));
  light('found', rangesOf(container, [place('p1', [9, 13])], 'id'));
  expect(litTexts('found')).toEqual(['tiga']);
  expect(litTexts('spoken')).toEqual(['dua']);
  extinguish('found');
  expect(litTexts('found')).toEqual([]);
  expect(litTexts('spoken')).toEqual(['dua']);
});

test('what is being spoken is drawn over everything else', () => {
  const layers: readonly Layer[] = ['found', 'evidence', 'voice', 'phrase', 'spoken'];
  for (const layer of layers) light(layer, []);
  const priorities = layers.map((layer) => CSS.highlights.get(layer)?.priority ?? NaN);
  expect(priorities).toEqual([...priorities].sort((a, b) => a - b));
  expect(Math.max(...priorities)).toBe(CSS.highlights.get('spoken')?.priority);
});

test('a browser that cannot highlight shows no light, and nothing breaks', () => {
  vi.stubGlobal('CSS', { escape: CSS.escape });
  light('found', []);
  extinguish('found');
  vi.unstubAllGlobals();
  expect(litTexts('found')).toEqual([]);
});
