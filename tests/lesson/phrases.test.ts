import { describe, expect, test } from 'vitest';
import { phraseAt } from '../../src/lesson/phrases';
import { textOf } from '../../src/lesson/blocks';
import type { BlockId, TranslatedBlock } from '../../src/lesson/Lesson';
import { format2Lesson } from './format2';

const lesson = format2Lesson();
const english = lesson.translations.en['p2'] as TranslatedBlock;
const source = textOf(lesson, 'p2' as BlockId) ?? '';

function pair(offset: number, side: 'source' | 'target'): readonly [string, string] | null {
  const found = phraseAt(english, offset, side);
  const words = (text: string, spans: TranslatedBlock['sentences']) =>
    spans.map((span) => text.slice(...span)).join(' … ');
  return found && [words(source, found.source), words(english.text, found.target)];
}

test.each([
  ['Kita', ['Kita', 'We']],
  ['hanya', ['tidak hanya … tetapi juga', 'not only … but also']],
  ['juga', ['tidak hanya … tetapi juga', 'not only … but also']],
  ['sumur', ['sumur', 'the well']],
])('from the Indonesian: %s', (word, expected) => {
  expect(pair(source.indexOf(word), 'source')).toEqual(expected);
});

test.each([
  ['only', ['tidak hanya … tetapi juga', 'not only … but also']],
  ['are', ['membersihkan', 'are … cleaning']],
  ['well', ['sumur', 'the well']],
])('from the English: %s', (word, expected) => {
  expect(pair(english.text.indexOf(word), 'target')).toEqual(expected);
});

describe('no pair', () => {
  test.each<[number, 'source' | 'target', string]>([
    [0, 'source', 'a quotation mark'],
    [5, 'source', 'the space between two'],
    [999, 'source', 'beyond the end'],
    [0, 'target', 'a quotation mark'],
  ])('%i of the %s (%s)', (offset, side) => {
    expect(pair(offset, side)).toBeNull();
  });
});

test('of a pair within another, the smaller one', () => {
  const inner = { kind: 'phrase', source: [[4, 8]], target: [[0, 2]] } as const;
  const outer = { kind: 'idiom', source: [[0, 12]], target: [[0, 9]] } as const;
  expect(phraseAt({ phrases: [outer, inner] }, 5, 'source')).toBe(inner);
  expect(phraseAt({ phrases: [inner, outer] }, 5, 'source')).toBe(inner);
  expect(phraseAt({ phrases: [inner, outer] }, 1, 'source')).toBe(outer);
});
