import type { Span } from '../../language/text/Span';
import { integerInWords } from '../number/integerInWords';
import type { QuizSource, SourceSentence } from './QuizSource';

/** Something counted in words: `enam dinas`. */
export interface CountInWords {
  /** The number and what it counts. */
  readonly span: Span;
  readonly value: number;
  readonly unit: string;
}

const NUMBER_WORD =
  /^(?:dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|belas|puluh|seratus|ratus|seribu|ribu|juta)$/u;
/** What counts nothing exactly, or what is counted only in a manner of speaking: *empat mata*. */
const NO_UNIT =
  /^(?:kali|hingga|sampai|atau|dari|lebih|besar|di|yang|pihak|arah|sisi|sama|hal|lainnya|belah|mata|tangan|kaki|pagi|siang|sore|malam)$/u;

/** The counts that a text says in words, each with a noun right behind it. */
export const countsInWords = ({ text, sentences }: QuizSource): readonly CountInWords[] =>
  sentences.filter(({ block }) => block.kind === 'paragraph').flatMap((sentence) => countsIn(text, sentence));

function countsIn(text: string, { words }: SourceSentence): readonly CountInWords[] {
  const counts: CountInWords[] = [];
  for (let at = 0; at < words.length; at++) {
    let end = at;
    while (
      end < words.length &&
      NUMBER_WORD.test(words[end]!.written.toLowerCase()) &&
      (end === at || !words[end]!.parted)
    )
      end++;
    if (end === at) continue;
    const [first, before, unit, behind] = [words[at]!, words[at - 1], words[end], words[end + 1]];
    const value = integerInWords(words.slice(at, end).map(({ written }) => written.toLowerCase()));
    const exact =
      !before ||
      first.parted ||
      !/^(?:ke|pukul|jam|atau|hingga|sampai|dari|ratusan|puluhan|nomor|urutan|peringkat|satu|\p{L}*(?:puluh|ratus|ribu|belas))$/iu.test(
        before.written,
      );
    // Capitals make a name of it: Simpang Lima.
    const isName = /^\p{Lu}/u.test(first.written) && at > 0;
    const several = behind?.written.toLowerCase() === 'hingga' || behind?.written.toLowerCase() === 'atau';
    if (
      value !== undefined &&
      value >= 2 &&
      unit &&
      !unit.parted &&
      exact &&
      !isName &&
      !several &&
      isCounted(unit.written, unit.wordClass)
    )
      counts.push({ span: [first.read.span[0], unit.read.span[1]], value, unit: text.slice(...unit.read.span) });
    at = end;
  }
  return counts;
}

const isCounted = (written: string, wordClass: string | null): boolean =>
  (wordClass === 'n' || wordClass === 'cl' || /^\p{Lu}{2,}$/u.test(written)) && !NO_UNIT.test(written.toLowerCase());
