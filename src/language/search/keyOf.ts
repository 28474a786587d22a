/** In small letters, without accents and apostrophes: Ka'bah is kabah, êmbèr is ember. */
export function plainLetters(written: string): string {
  if (ASCII.test(written)) return written.toLowerCase().replaceAll(APOSTROPHE, '');
  const apart = written.normalize('NFKD').toLowerCase().normalize('NFKD'); // İ is taken apart and then small, Ǆ small and apart
  return apart.replaceAll(IGNORED, '');
}
const ASCII = /^\p{ASCII}*$/u;
const APOSTROPHE = /['`]/g;
const IGNORED = /[\p{M}'`’‘ʼ\u02BB´]/gu;

/**
 * What headwords and queries are compared by: plain letters and digits, and one space for whatever stands between them.
 * `abu-abu` and `abu abu` are one key, and the … of a phrase is nothing.
 */
export const keyOf = (written: string): string =>
  WORDS.test(written) ? written : plainLetters(written).replaceAll(BETWEEN, ' ').trim();
const WORDS = /^[a-z]+(?: [a-z]+)*$/;
const BETWEEN = /[^\p{L}\p{N}]+/gu;
