const WITHIN = /\p{L}-?\p{Lu}/u;
const FIRST = /^\p{Lu}\p{Ll}/u;

/** Whether a word has capitals within, as names with affixes and acronyms have: se-Indonesia, KPK-lah. */
export const isAcronym = (word: string): boolean => WITHIN.test(word);

/** Whether a word has one capital, as names have and the first words of sentences. */
export const isNameLike = (word: string): boolean => !isSmall(word.charCodeAt(0)) && FIRST.test(word);

/** a to z: what most words begin with. */
const isSmall = (code: number) => code >= 0x61 && code <= 0x7a;
