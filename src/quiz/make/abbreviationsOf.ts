import type { Span } from '../../language/text/Span';
import type { QuizSource } from './QuizSource';

/** A short form that the text itself spells out: `Badan Pangan Nasional (BPN)`. */
export interface Abbreviation {
  readonly short: string;
  readonly long: string;
  /** Of both, to the closing bracket. */
  readonly span: Span;
}

const IN_BRACKETS = /\s?\((?<short>\p{Lu}[\p{L}\d]{1,9})\)/gu;
const SMALL = /^(?:dan|untuk|atas|bagi|serta|di|dari|ke)$/u;
const LONGEST = 10; // words

/** The short forms that stand in brackets right behind words whose first letters they are; each once. */
export function abbreviationsOf({ text }: QuizSource): readonly Abbreviation[] {
  const met = new Set<string>();
  return [...text.matchAll(IN_BRACKETS)].flatMap((match) => {
    const short = match.groups?.['short'] ?? '';
    const from = longBefore(text.slice(0, match.index), short);
    if (from === null || met.has(short)) return [];
    met.add(short);
    return [{ short, long: text.slice(from, match.index), span: [from, match.index + match[0].length] as const }];
  });
}

/** Where the words begin whose letters make a short form; null where none do. */
function longBefore(before: string, short: string): number | null {
  const words = [...before.matchAll(/[\p{L}\p{N}-]+/gu)].slice(-LONGEST);
  for (let count = 2; count <= words.length; count++) {
    const some = words.slice(-count);
    const [first] = some;
    if (!first || /[.,;:()"“”\n]/u.test(before.slice(first.index))) return null;
    if (!/^\p{Lu}/u.test(first[0])) {
      if (SMALL.test(first[0])) continue;
      return null;
    }
    const letters = some.filter(([word]) => !SMALL.test(word)).map(([word]) => word.charAt(0).toUpperCase());
    if (letters.join('') === short.toUpperCase()) return first.index;
  }
  return null;
}
