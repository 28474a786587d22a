import { describe, expect, test } from 'vitest';
import type { BlockId, Place } from '../../src/lesson/Lesson';
import { contains, covers, extentOf, placeText, readingOrder } from '../../src/lesson/places';
import { format2Lesson } from './format2';

const lesson = format2Lesson();
const place = (block: string, ...spans: Place['spans']): Place => ({ block: block as BlockId, spans });
const notOnly = place('p2', [6, 17], [38, 49]);

describe('covers', () => {
  test.each([
    [6, true, 'the first letter'],
    [16, true, 'the last letter of the first part'],
    [17, false, 'the space after it'],
    [20, false, 'what interrupts it'],
    [38, true, 'the second part'],
    [49, false, 'its end'],
    [0, false, 'before it'],
  ])('%i: %s (%s)', (offset, expected) => {
    expect(covers(notOnly, 'p2' as BlockId, offset)).toBe(expected);
  });

  test('nothing in another block', () => {
    expect(covers(notOnly, 'p1' as BlockId, 6)).toBe(false);
  });
});

describe('contains', () => {
  const speech = place('p2', [1, 61]);

  test.each([
    [speech, notOnly, true, 'both parts within'],
    [speech, speech, true, 'itself'],
    [notOnly, speech, false, 'the other way round'],
    [speech, place('p2', [50, 62]), false, 'over the end'],
    [notOnly, place('p2', [6, 49]), false, 'over the interruption'],
    [speech, place('p1', [6, 17]), false, 'another block'],
  ])('%j in %j: %s (%s)', (outer, inner, expected) => {
    expect(contains(outer, inner)).toBe(expected);
  });
});

test('the extent of a place leaves out what interrupts it', () => {
  expect(extentOf(notOnly)).toBe(22);
});

test.each([
  [notOnly, 'tidak hanya … tetapi juga', 'parts joined'],
  [place('title', [0, 5]), 'Warga', 'of the title'],
  [place('p9', [0, 5]), '', 'no such block'],
])('the text of %j is %j (%s)', (at, expected) => {
  expect(placeText(lesson, at)).toBe(expected);
});

test('places sort as they are read, the longer one first', () => {
  const sorted = [
    place('title', [0, 5]),
    place('caption', [0, 5]),
    place('p1', [0, 10]),
    place('p1', [0, 5]),
    place('p1', [6, 10]),
    place('h1', [0, 6]),
    place('p2', [0, 3]),
    place('p9', [0, 3]),
  ];
  expect([...sorted].reverse().sort(readingOrder(lesson))).toEqual(sorted);
});
