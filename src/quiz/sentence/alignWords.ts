import { wordsOf } from '../../language/text/words';
import { haveStemInCommon, stemsIn } from '../typed/affixLetters';
import { isSlip } from '../typed/isSlip';
import { plainForm, undoubled } from '../typed/plainForm';

/**
 * A word of a sentence and what was typed for it. `slip`: forgiven (see `isSlip`), or written as one word or as two. `affix`:
 * other affixes or clitics, or doubled or not. `wrong`: another word. One doubled word may be two of what was typed, and the other way round.
 */
export type WordPair =
  | { readonly kind: 'right' | 'slip' | 'affix' | 'wrong'; readonly right: string; readonly typed: string }
  | { readonly kind: 'missing'; readonly right: string }
  | { readonly kind: 'added'; readonly typed: string };

/** What it costs to take two words, or one alone, for a pair: the cheapest alignment is the one that is shown. */
const COSTS = { right: 0, slip: 0.2, affix: 0.6, wrong: 1, missing: 0.8, added: 0.8 } as const;
/** As many words as may be one: *bersama sama*, *dari pada*. */
const MOST_JOINED = 3;

interface Word {
  readonly written: string;
  readonly plain: string;
  /** See `stemsIn`. */
  readonly stems: ReadonlySet<string>;
}

const wordFrom = (written: string): Word => {
  const plain = plainForm(written);
  return { written, plain, stems: stemsIn(plain) };
};

/** Lays a typed sentence beside the right one, word by word. Case, punctuation, accents and hyphens do not matter. */
export function alignWords(right: string, typed: string): readonly WordPair[] {
  const [expected, given] = [wordsIn(right), wordsIn(typed)];
  const best: (Cell | undefined)[][] = Array.from({ length: expected.length + 1 }, () => []);
  const put = (row: number, column: number, cell: Cell) => {
    const line = best[row];
    const before = line?.[column];
    if (line && (!before || cell.cost < before.cost)) line[column] = cell;
  };
  put(0, 0, { cost: 0, pair: null, from: null });
  for (let row = 0; row <= expected.length; row++)
    for (let column = 0; column <= given.length; column++) {
      const from = best[row]?.[column];
      if (!from) continue;
      for (const { pair, rows, columns } of pairsAt(expected, row, given, column))
        put(row + rows, column + columns, { cost: from.cost + COSTS[pair.kind], pair, from });
    }
  return pathTo(best[expected.length]?.[given.length]);
}

interface Cell {
  readonly cost: number;
  readonly pair: WordPair | null;
  readonly from: Cell | null;
}

interface Move {
  readonly pair: WordPair;
  readonly rows: number;
  readonly columns: number;
}

/** What may come next. */
function pairsAt(expected: readonly Word[], row: number, given: readonly Word[], column: number): readonly Move[] {
  const [right, typed] = [expected[row], given[column]];
  if (!right) return typed ? [{ pair: { kind: 'added', typed: typed.written }, rows: 0, columns: 1 }] : [];
  const missing: Move = { pair: { kind: 'missing', right: right.written }, rows: 1, columns: 0 };
  if (!typed) return [missing];
  return [
    { pair: pairOf(right, typed), rows: 1, columns: 1 },
    missing,
    { pair: { kind: 'added', typed: typed.written }, rows: 0, columns: 1 },
    ...joinedPairs(expected, row, given, column),
  ];
}

function pairOf(one: Word, other: Word): WordPair {
  const { written: right, plain } = one;
  const { written: typed, plain: typedPlain } = other;
  if (plain === typedPlain) return { kind: 'right', right, typed };
  if (plain.replaceAll(' ', '') === typedPlain.replaceAll(' ', '')) return { kind: 'slip', right, typed };
  if (undoubled(plain) === undoubled(typedPlain) || haveStemInCommon(one.stems, other.stems))
    return { kind: 'affix', right, typed };
  return { kind: isSlip(plain, typedPlain) ? 'slip' : 'wrong', right, typed };
}

/** One word for several, where they are the same letters. */
function joinedPairs(expected: readonly Word[], row: number, given: readonly Word[], column: number): readonly Move[] {
  const moves: Move[] = [];
  if (expected[row]?.plain.charAt(0) !== given[column]?.plain.charAt(0)) return moves;
  for (let count = 2; count <= MOST_JOINED; count++)
    for (const [rows, columns] of [
      [1, count],
      [count, 1],
    ] as const) {
      const pair = pairOf(wordOf(expected, row, rows), wordOf(given, column, columns));
      const fits = row + rows <= expected.length && column + columns <= given.length;
      if (fits && (pair.kind === 'right' || (pair.kind === 'slip' && !isMistyped(pair))))
        moves.push({ pair, rows, columns });
    }
  return moves;
}

const isMistyped = ({ right, typed }: { readonly right: string; readonly typed: string }): boolean =>
  plainForm(right).replaceAll(' ', '') !== plainForm(typed).replaceAll(' ', '');

function wordOf(words: readonly Word[], from: number, count: number): Word {
  const written = words
    .slice(from, from + count)
    .map((word) => word.written)
    .join(' ');
  return wordFrom(written);
}

const wordsIn = (text: string): readonly Word[] =>
  wordsOf(text).map(([start, end]) => wordFrom(text.slice(start, end)));

function pathTo(last: Cell | undefined): readonly WordPair[] {
  const pairs: WordPair[] = [];
  for (let cell: Cell | null = last ?? null; cell; cell = cell.from) if (cell.pair) pairs.push(cell.pair);
  return pairs.toReversed();
}
