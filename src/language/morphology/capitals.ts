const WITHIN = /\p{L}-?\p{Lu}/u;
const FIRST = /^\p{Lu}\p{Ll}/u;

/** Whether a word has capitals within, as names with affixes and acronyms have: se-Indonesia, KPK-lah. */
export const isAcronym = (word: string): boolean => WITHIN.test(word);

/** Whether a word has one capital, as names have and the first words of sentences. */
export function isNameLike(word: string): boolean {
  if (word.length < 2) return false;
  const [first, second] = [word.charCodeAt(0), word.charCodeAt(1)];
  return first < ASCII && second < ASCII ? isCapital(first) && isSmall(second) : FIRST.test(word);
}

const ASCII = 0x80;
const isCapital = (code: number) => code >= 0x41 && code <= 0x5a;
const isSmall = (code: number) => code >= 0x61 && code <= 0x7a;
