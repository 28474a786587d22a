import { plainLetters } from './keyOf';
import { STOP_WORDS } from './stopWords';

/**
 * Glosses, a line each, as they are searched: words of plain letters and digits, and three marks, `;` between near-synonyms, `(`
 * and `)` around notes; one space before each of them. Stop words at the beginning of a near-synonym are left out, but for
 * those that are all of it: `the economy` is ` economy`, `to` is ` to`.
 *
 * Some hundred kilobytes are written anew: letter by letter, since that takes a fraction of what expressions need.
 */
export function plainGlosses(glosses: string): string {
  const text = glosses.replaceAll(OTHERS, plainLetters);
  const codes = new Uint8Array(2 * text.length); // a mark may need a space before it
  let length = 0;
  let depth = 0;
  let isApart = true; // whether a word begins with the next letter
  for (let at = 0; at < text.length; at++) {
    let code = text.charCodeAt(at);
    if (code >= BIG_A && code <= BIG_Z) code |= SMALL;
    if (isOfWord(code)) {
      if (isApart) codes[length++] = SPACE;
      codes[length++] = code;
      isApart = false;
    } else if (code !== APOSTROPHE) {
      isApart = true;
      if (code === BREAK) depth = 0;
      else if (code === OPENING) depth++;
      else if (code === CLOSING) depth = Math.max(0, depth - 1);
      else if (code !== SEMICOLON || depth > 0) continue;
      if (code !== BREAK) codes[length++] = SPACE;
      codes[length++] = code;
    }
  }
  return ascii.decode(codes.subarray(0, length)).replaceAll(STOPS, '$1');
}
const OTHERS = /\P{ASCII}+/gu;
const ascii = new TextDecoder();
const [BREAK, SPACE, SEMICOLON, OPENING, CLOSING, APOSTROPHE] = [0x0a, 0x20, 0x3b, 0x28, 0x29, 0x27];
const [BIG_A, BIG_Z, SMALL_A, SMALL_Z, ZERO, NINE, SMALL] = [0x41, 0x5a, 0x61, 0x7a, 0x30, 0x39, 0x20];

const isOfWord = (code: number): boolean => (code >= SMALL_A && code <= SMALL_Z) || (code >= ZERO && code <= NINE);

const STOPS = new RegExp(String.raw`(^|;)(?: (?:${STOP_WORDS.join('|')}))+(?= [a-z\d])`, 'gm');
