import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatTextWords } from '../../src/study/formatTextWords';
import { parseTextWords } from '../../src/study/parseTextWords';
import { TEXT_WORDS_VERSION } from '../../src/study/TextWords';
import '../support/laws';
import { anyTextWords, textWords, turned } from './theWords';

const V = TEXT_WORDS_VERSION;

test('a line for all, and one for each lexeme', () => {
  const words = textWords({ yang: 6, '=blokade peN-': 1, 'kali#1': 2, '?zxq': 1 }, 4, 2);
  expect(formatTextWords(words)).toBe(`${V}\t16\t4\t2\n=blokade peN-\t1\n?zxq\t1\nkali#1\t2\nyang\t6\n`);
});

describe('laws', () => {
  test('what was written is read as it was', () => {
    fc.assert(
      fc.property(anyTextWords, (words) => {
        expect(parseTextWords(formatTextWords(words))).toEqual({ ok: true, value: words });
      }),
    );
  });

  test('the same words are always the same string', () => {
    fc.assert(fc.property(anyTextWords, (words) => formatTextWords(turned(words)) === formatTextWords(words)));
  });

  test('what is read is written as it was: nothing else is taken', () => {
    const damaged = fc
      .tuple(
        anyTextWords.map(formatTextWords),
        fc.nat(),
        fc.constantFrom('', '\t', '\n', '0', '-1', 'a', '\u0000', '9'),
      )
      .map(([text, at, put]) => text.slice(0, at % text.length) + put + text.slice((at % text.length) + 1));
    fc.assert(
      fc.property(damaged, (text) => {
        const parsed = parseTextWords(text);
        if (parsed.ok) expect(formatTextWords(parsed.value)).toBe(text);
        else expect(parsed.problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 1000 },
    );
  });

  test('anything at all is read or refused', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(typeof parseTextWords(value).ok).toBe('boolean');
      }),
    );
  });
});

describe('what is refused, and where it is wrong', () => {
  test.each([
    [undefined, '', 'missing'],
    [7, '', 'wrong-type'],
    ['', 'lines.0', 'missing'],
    [`${V + 1}\t1\t0\t0\nyang\t1\n`, 'lines.0', 'other-version'],
    ['yang\t1\n', 'lines.0', 'other-version'],
    [`${V}\t1\t0\nyang\t1\n`, 'lines.0', 'out-of-range'],
    [`${V}\t1\t0\t-1\nyang\t1\n`, 'lines.0', 'out-of-range'],
    [`${V}\t1\t0\t0\t0\nyang\t1\n`, 'lines.0', 'out-of-range'],
    [`${V}\t2\t0\t0\nyang\t1\n`, 'lines.0', 'wrong-sum'],
    [`${V}\t1\t0\t0\nyang\t1`, 'lines.1', 'cut-off'],
    [`${V}\t0\t0\t0`, 'lines.0', 'cut-off'],
    [`${V}\t1\t0\t0\n\t1\n`, 'lines.1', 'not-allowed'],
    [`${V}\t1\t0\t0\nya\u0000ng\t1\n`, 'lines.1', 'not-allowed'],
    [`${V}\t1\t0\t0\n${'a'.repeat(500)}\t1\n`, 'lines.1', 'not-allowed'],
    [`${V}\t2\t0\t0\nada\t1\nyang\n`, 'lines.2', 'out-of-range'],
    [`${V}\t2\t0\t0\nada\t1\nyang\t0\n`, 'lines.2', 'out-of-range'],
    [`${V}\t2\t0\t0\nada\t1\nyang\t01\n`, 'lines.2', 'out-of-range'],
    [`${V}\t2\t0\t0\nada\t1\nyang\t1\t1\n`, 'lines.2', 'out-of-range'],
    [`${V}\t2\t0\t0\nada\t1\nyang\t99999999999999999999\n`, 'lines.2', 'out-of-range'],
    [`${V}\t2\t0\t0\nyang\t1\nada\t1\n`, 'lines.2', 'not-in-order'],
    [`${V}\t2\t0\t0\nyang\t1\nyang\t1\n`, 'lines.2', 'not-in-order'],
    [`${V}\t1\t0\t0\n\nyang\t1\n`, 'lines.1', 'not-allowed'],
  ])('%j at %j: %s', (value, at, code) => {
    const parsed = parseTextWords(value);
    expect(parsed.ok ? null : parsed.problems[0]).toEqual({ at, code });
  });

  test('no more problems are told than somebody would read', () => {
    const parsed = parseTextWords(`${V}\t1\t0\t0\n${'\t\n'.repeat(10_000)}`);
    expect(parsed.ok ? 0 : parsed.problems.length).toBe(20);
  });

  test('what is longer than any text', () => {
    const parsed = parseTextWords(`${V}\t1\t0\t0\n${'a'.repeat(16_000_000)}`);
    expect(parsed).toEqual({ ok: false, problems: [{ at: '', code: 'too-long' }] });
  });
});
