import { parseDetails } from '../../src/language/lexicon/parseDetails.ts';
import type { WordFile } from './checkEntries.ts';

const MOST_WORDS = 12; // of a paraphrase

/**
 * What is wrong with files of details: lines that cannot be read, senses that are not there or are told twice, paraphrases too
 * long for a card.
 *
 * @param ids of all senses, such as `bisa#1/1`
 */
export function detailProblems(files: readonly WordFile[], ids: ReadonlySet<string>): string[] {
  const told = new Map<string, string>();
  return files.flatMap(({ name, text }) => {
    const { details, problems } = parseDetails(text);
    const messages = problems.map(({ line, message }) => `${name}:${line}: ${message}`);
    for (const { lexeme, detail } of details) {
      const id = `${lexeme}/${detail.sense}`;
      const before = told.get(id);
      told.set(id, name);
      if (!ids.has(id)) messages.push(`${name}: there is no sense ${id}`);
      if (before !== undefined) messages.push(`${name}: ${id} is in ${before} too`);
      const words = detail.paraphrase.split(' ').length;
      if (words > MOST_WORDS) messages.push(`${name}: ${id} is paraphrased in ${words} words, more than ${MOST_WORDS}`);
    }
    return messages;
  });
}
