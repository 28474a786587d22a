import { synonymsOf } from '../../language/glosses/synonymsOf';

/** Whether a text is the English of a gloss, in whatever form of the word: `pressed` for `press; press down`. */
export function isEnglishFor(text: string, gloss: string): boolean {
  const typed = wordsIn(text);
  return typed !== '' && synonymsOf(gloss).some(({ english }) => wordsIn(english) === typed);
}

/** The stems of its words, without what makes a dictionary form or a noun phrase of them. */
const wordsIn = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^a-z ]+/g, ' ')
    .split(' ')
    .filter((word) => word !== '' && !SMALL.has(word))
    .map(stem)
    .join(' ');

const SMALL = new Set(['to', 'be', 'the', 'a', 'an', 'is', 'are', 'was', 'were']);
const stem = (word: string): string =>
  word
    .replace(/^(.{3,}?)(?:ing|ed|es|s|e)$/, '$1')
    .replace(/ie?$/, 'y')
    .replace(/(.)\1$/, '$1');
