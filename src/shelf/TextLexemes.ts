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

/** How much of a text is known to the reader. Ignored lexemes are left out. */
export interface ShelfCoverage {
  /** Occurrences of lexemes. */
  readonly words: number;
  /** Those of known ones. */
  readonly known: number;
  readonly learning: number;
  /** Different lexemes, and those of them that are unseen. */
  readonly lexemes: number;
  readonly unseen: number;
}

/** One pass over the lexemes of a text. */
export function coverageIn({ lexemes, counts }: TextLexemes, statuses: StatusColumn): ShelfCoverage {
  const words: Record<Status, number> = { unseen: 0, learning: 0, known: 0, ignored: 0 };
  const different: Record<Status, number> = { unseen: 0, learning: 0, known: 0, ignored: 0 };
  for (let at = 0; at < lexemes.length; at++) {
    const status = statuses.of(lexemes[at]!);
    words[status] += counts[at]!;
    different[status]++;
  }
  return {
    words: words.unseen + words.learning + words.known,
    known: words.known,
    learning: words.learning,
    lexemes: different.unseen + different.learning + different.known,
    unseen: different.unseen,
  };
}

/** The known share in whole percent, never rounded up: what is not known by heart is not 100. 0 where there is no word. */
export const percentKnown = ({ known, words }: ShelfCoverage): number =>
  words === 0 ? 0 : Math.floor((100 * known) / words);
