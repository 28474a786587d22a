import type { WordClass } from '../lexicon/Entry';

// What rules of more than one file name.

/** The words of one string. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const VERBS: readonly WordClass[] = ['v', 'vt'];
/** What may be named, counted or pointed at. */
export const NOMINAL: readonly WordClass[] = ['n', 'pron', 'name', 'num', 'det', 'cl'];
export const NOUNS: readonly WordClass[] = ['n', 'name'];

/** Prepositions that take a noun and nothing else; `untuk`, `dengan`, `secara`, `sampai` take verbs and adjectives too. */
export const TO_NOUNS = wordSet('di ke dari pada oleh kepada terhadap tentang bagi antara atas sejak per');
export const POINTERS = wordSet('ini itu tersebut');
