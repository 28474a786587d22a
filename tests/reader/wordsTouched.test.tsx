import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { BlockText } from '../../src/article/BlockText';
import type { BlockId, Place } from '../../src/lesson/Lesson';
import { wordsTouched } from '../../src/reader/wordsTouched';

const text = 'Kata Mukhtarudin. menekankan, satu orangpun.';

test.each<[string, Place['spans'], readonly string[]]>([
  ['a word', [[0, 4]], ['Kata']],
  ['a part of a word', [[35, 37]], ['orangpun']],
  ['two words', [[30, 43]], ['satu', 'orangpun']],
  ['a word and its stop', [[5, 17]], ['Mukhtarudin']],
  ['a stray stop: the word before it', [[16, 17]], ['Mukhtarudin']],
  ['a space: the word before it', [[4, 5]], ['Kata']],
  [
    'two spans',
    [
      [0, 4],
      [18, 28],
    ],
    ['Kata', 'menekankan'],
  ],
  ['nothing of this text', [[50, 60]], []],
])('%s', (_, spans, words) => {
  const { container } = render(
    <div data-block="p1">
      <p data-text="id">
        <BlockText text={text} sentences={[[0, text.length]]} words />
      </p>
    </div>,
  );
  const touched = wordsTouched(container, { block: 'p1' as BlockId, spans });
  expect(touched.map(({ textContent }) => textContent)).toEqual(words);
});
