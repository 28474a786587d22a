import type { Parsed, Problem } from '../lesson/Parsed';
import type { LexemeKey } from './Standing';
import { TEXT_WORDS_VERSION, type TextWords } from './TextWords';

/** What is far beyond the words of the longest text that may come in is none. */
const LIMITS = {
  /** UTF-16 units of all. */
  length: 16_000_000,
  /** UTF-16 units of a key. */
  key: 200,
  count: 10_000_000,
} as const;

const MOST_PROBLEMS = 20;

/**
 * Parses what `formatTextWords` has written. By hand: thousands of texts are looked through when the library opens.
 *
 * @returns problems, at most 20 of them. Of all: `missing`, `wrong-type`, `too-long`. At `lines.<n>`, from 0: `other-version`, which
 *   only counting anew helps; `cut-off` for a line without an end; `not-allowed` for a key that cannot be one; `out-of-range` for a
 *   count; `not-in-order`, also for a key that is there twice; and at the first line `wrong-sum`
 */
export function parseTextWords(value: unknown): Parsed<TextWords> {
  if (typeof value !== 'string') return refused([{ at: '', code: value === undefined ? 'missing' : 'wrong-type' }]);
  if (value.length > LIMITS.length) return refused([{ at: '', code: 'too-long' }]);
  const headEnd = value.indexOf('\n');
  const head = parseHead(headEnd < 0 ? value : value.slice(0, headEnd));
  if (typeof head === 'string') return refused([{ at: 'lines.0', code: head }]);
  if (headEnd < 0) return refused([{ at: 'lines.0', code: 'cut-off' }]);
  const problems: Problem[] = [];
  const counts = parseCounts(value, headEnd + 1, problems);
  if (problems.length > 0) return refused(problems);
  let words = head.names + head.numbers;
  for (const count of counts.values()) words += count;
  if (words !== head.words) return refused([{ at: 'lines.0', code: 'wrong-sum' }]);
  return { ok: true, value: { counts, ...head } };
}

const refused = (problems: readonly Problem[]): Parsed<never> => ({ ok: false, problems });

function parseHead(line: string): Omit<TextWords, 'counts'> | 'missing' | 'other-version' | 'out-of-range' {
  const [version, ...rest] = line.split('\t');
  if (line === '') return 'missing';
  if (version !== String(TEXT_WORDS_VERSION)) return 'other-version';
  const [words = -1, names = -1, numbers = -1, ...more] = rest.map(countIn);
  if (more.length > 0 || words < 0 || names < 0 || numbers < 0) return 'out-of-range';
  return { words, names, numbers };
}

function parseCounts(text: string, start: number, problems: Problem[]): Map<LexemeKey, number> {
  const counts = new Map<LexemeKey, number>();
  let before = '';
  let line = 1;
  for (let from = start; from < text.length && problems.length < MOST_PROBLEMS; line++) {
    const end = text.indexOf('\n', from);
    const to = end < 0 ? text.length : end;
    const tab = text.indexOf('\t', from);
    const key = text.slice(from, tab < 0 || tab > to ? to : tab);
    const count = tab < 0 || tab > to ? -1 : countIn(text.slice(tab + 1, to));
    const code = end < 0 ? 'cut-off' : problemOf(key, count, before);
    if (code === null) counts.set(key as LexemeKey, count);
    else problems.push({ at: `lines.${line}`, code });
    before = key;
    from = to + 1;
  }
  return counts;
}

function problemOf(key: string, count: number, before: string): string | null {
  if (key === '' || key.length > LIMITS.key || CONTROL.test(key)) return 'not-allowed';
  if (key <= before) return 'not-in-order';
  return count < 1 ? 'out-of-range' : null;
}
const CONTROL = /\p{Cc}/u;

/** -1 for what is no count. */
const countIn = (written: string): number => {
  const count = COUNT.test(written) ? Number(written) : -1;
  return count <= LIMITS.count ? count : -1;
};
const COUNT = /^(?:0|[1-9]\d{0,7})$/;
