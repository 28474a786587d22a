import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paragraphsOf } from '../../../src/language/text/paragraphsOf';
import { sentencesOf } from '../../../src/language/text/sentencesOf';
import { startOf } from '../../../src/language/text/TokenColumns';
import { tokenByPattern } from '../../../src/language/text/tokenByPattern';
import { tokenColumnsOf } from '../../../src/language/text/tokenColumnsOf';
import { someText } from './someText';

/** Ends and kinds of a text's tokens, from one to another. */
const rows = (text: string, from = 0, to = Infinity) => {
  const { count, kinds, ends } = tokenColumnsOf(text);
  return Array.from({ length: count }, (_, index) => [ends[index], kinds[index]]).slice(from, to);
};

test('what is plain is read faster, not otherwise: the patterns alone give the same', () => {
  fc.assert(
    fc.property(someText, (text) => {
      const slow: number[][] = [];
      for (let at = 0; at < text.length;) {
        const { kind, end } = tokenByPattern(text, at);
        slow.push([end, kind]);
        at = end;
      }
      expect(rows(text)).toEqual(slow);
    }),
    { numRuns: 3000 },
  );
});

test('columns grow: a text may have a token for each of its characters', () => {
  expect(tokenColumnsOf('.,'.repeat(5000)).count).toBe(10_000);
  expect(tokenColumnsOf('').count).toBe(0);
});

test('a text read as a whole: its paragraphs have the tokens and sentences that they have alone', () => {
  fc.assert(
    fc.property(someText, (text) => {
      const columns = tokenColumnsOf(text);
      const spans = paragraphsOf(text);
      for (const [start, end] of spans) {
        const alone = text.slice(start, end);
        let from = 0;
        while (startOf(columns.ends, from) < start) from++;
        let to = from;
        while (to < columns.count && columns.ends[to]! <= end) to++;
        expect(rows(text, from, to)).toEqual(rows(alone).map(([at, kind]) => [start + at!, kind]));
        const moved = sentencesOf(alone).map(([first, last]) => [start + first, start + last]);
        expect(sentencesOf(text, columns, from, to)).toEqual(moved);
      }
    }),
    { numRuns: 1000 },
  );
});
