import { keyOf } from '../../language/search/keyOf';
import { ENDINGS, PREFIXES } from './affixLetters';

/**
 * What typed words are compared by: small letters without accents and apostrophes, one space for whatever stands between
 * two words, and a doubled word in one writing: `anak-anak`, `anak anak` and `anak2` are all `anak2`, `berlari-lari` is
 * `berlari2`, `buah-buahan` is `buah2an`. Empty for what has neither letter nor digit.
 */
export const plainForm = (written: string): string => joinDoubled(keyOf(written).split(' ')).join(' ');

/** The same of one word of a text, and whether it makes one doubled word with the next: `anak`, `anaknya`. */
function doubledWith(first: string, next: string): string | null {
  for (let at = 0; at <= first.length - LEAST; at++) {
    const repeated = first.slice(at);
    if (next.startsWith(repeated) && PREFIXES.has(first.slice(0, at)) && ENDINGS.has(next.slice(repeated.length)))
      return `${first}2${next.slice(repeated.length)}`;
  }
  return null;
}

/** A plain form without its doubling: `anak` of `anak2`. */
export const undoubled = (plain: string): string => plain.replaceAll(DOUBLED, '$1');

/** Whether a plain form has a doubled word. */
export const isDoubled = (plain: string): boolean => undoubled(plain) !== plain;

const LEAST = 3; // letters: shorter ones are repeated by chance
const DOUBLED = new RegExp(`(\\p{L}{${LEAST},})2(?!\\p{N})`, 'gu');

function joinDoubled(words: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    const both = doubledWith(word, words[at + 1] ?? '');
    joined.push(both ?? word);
    if (both !== null) at++;
  }
  return joined;
}
