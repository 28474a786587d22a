import type { Coverage } from '../study/coverageOf';
import type { Status } from '../study/Standing';
import type { Numbering } from './Numbering';
import type { StatusColumn } from './StatusColumn';

/** The lexemes of a text by their numbers, each once, and how often it occurs. */
export interface TextLexemes {
  readonly lexemes: Uint32Array;
  readonly counts: Uint32Array;
}

/**
 * Takes in what is counted of a text, in the form of `formatTextWords`. Read here once more, and not by `parseTextWords`: two
 * thousand texts have a million lines, and making an object of each would take seconds. A line that is none is passed over.
 */
export function textLexemesOf(written: string, numbers: Numbering): TextLexemes {
  const lexemes: number[] = [];
  const counts: number[] = [];
  for (let at = 0; at < written.length;) {
    const tab = written.indexOf('\t', at);
    const newLine = written.indexOf('\n', at);
    const end = newLine < 0 ? written.length : newLine;
    const count = at < tab && tab < end ? Number(written.slice(tab + 1, end)) : 0;
    if (Number.isInteger(count) && count > 0) {
      lexemes.push(numbers.numberOf(written.slice(at, tab)));
      counts.push(count);
    }
    at = end + 1;
  }
  return { lexemes: Uint32Array.from(lexemes), counts: Uint32Array.from(counts) };
}

/** How much of a text is known: what `coverageOf` says, in one pass over columns. */
export function coverageIn({ lexemes, counts }: TextLexemes, statuses: StatusColumn): Coverage {
  const tokens: Record<Status, number> = { unseen: 0, learning: 0, known: 0, ignored: 0 };
  const types: Record<Status, number> = { unseen: 0, learning: 0, known: 0, ignored: 0 };
  for (let at = 0; at < lexemes.length; at++) {
    const status = statuses.of(lexemes[at]!);
    tokens[status] += counts[at]!;
    types[status]++;
  }
  return { tokens, types };
}
