import { TEXT_WORDS_VERSION, type TextWords } from './TextWords';

/**
 * The words of a text as one string, always the same for the same words. Lines, each with a line break behind it; the first is
 * `version⇥words⇥names⇥numbers`, the others `key⇥count`, in the order of UTF-16 units. See `parseTextWords`.
 */
export function formatTextWords({ counts, words, names, numbers }: TextWords): string {
  const lines = [[TEXT_WORDS_VERSION, words, names, numbers].join('\t')];
  for (const key of [...counts.keys()].toSorted(inUnits)) lines.push(`${key}\t${counts.get(key)!}`);
  return lines.join('\n') + '\n';
}

const inUnits = (one: string, other: string): number => (one < other ? -1 : 1); // no two are the same
