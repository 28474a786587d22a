import { searchWordsOf } from './searchWords';

/** What is looked for: texts that have all of it. */
export type Query = readonly Term[];

/** A word, or several that stand one after the other. */
export interface Term {
  /** Folded; at least one. */
  readonly words: readonly string[];
  /** Whether the last word may go on: it is still being typed. */
  readonly open: boolean;
}

/** More than anybody types; what comes after is not looked for. Each is a bit of a number. */
export const MOST_TERMS = 16;

/**
 * What somebody has typed: words apart, and those between quotation marks in this order. The word at the very end may be a beginning,
 * until a space or a quotation mark ends it.
 */
export function parseQuery(typed: string): Query {
  const terms: Term[] = [];
  for (const { 0: part, 1: quoted, 2: plain, index } of typed.normalize('NFC').matchAll(PARTS)) {
    const words = searchWordsOf(quoted ?? plain ?? '').map(({ word }) => word);
    const open = index + part.length === typed.normalize('NFC').length && !/["“”„»«\s]$/.test(part);
    if (words.length > 0) terms.push({ words, open });
  }
  return terms.slice(0, MOST_TERMS);
}

/** Between quotation marks (the second may still be missing), or else without white space. */
const PARTS = /["“”„»«]([^"“”„»«]*)["“”„»«]?|([^\s"“”„»«]+)/g;
