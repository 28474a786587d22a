import { irregularParticiples } from './irregularVerbs';
import { wordSet } from './wordSet';

// Spelling as in British English: travelling, levelled. The verbs are those of glosses, in lower case; of one with a hyphen
// (spoon-feed) the last part is inflected.

const THIRD: Readonly<Record<string, string>> = { be: 'is', have: 'has' };

/** `writes`, `carries`, `goes`. */
export const thirdPersonOf = (verb: string): string => inLastPart(verb, (part) => THIRD[part] ?? withS(part));

/** `writing`, `lying`, `stopping`. */
export const ingFormOf = (verb: string): string => inLastPart(verb, (part) => `${beforeIng(part)}ing`);

/** The past participle: `written`, `carried`, `stopped`. */
export const participleOf = (verb: string): string =>
  inLastPart(verb, (part) => irregularParticiples.get(part) ?? withEd(part));

function inLastPart(verb: string, inflected: (part: string) => string): string {
  const at = verb.lastIndexOf('-') + 1;
  return verb.slice(0, at) + inflected(verb.slice(at));
}

/** A verb or a noun with the ending -s, as it is spelled where nothing is irregular. */
export function withS(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|[^aeiou]o)$/.test(word) ? `${word}es` : `${word}s`;
}

function beforeIng(verb: string): string {
  if (verb === 'be' || verb === 'singe' || /(?:ee|oe|ye)$/.test(verb)) return verb;
  if (verb.endsWith('ie')) return `${verb.slice(0, -2)}y`;
  return verb.endsWith('e') ? verb.slice(0, -1) : beforeVowel(verb);
}

function withEd(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  return `${beforeVowel(verb)}ed`;
}

/** Its last consonant doubled, or k behind c, where an ending with a vowel asks for that. */
function beforeVowel(verb: string): string {
  if (/[aeiou]c$/.test(verb)) return `${verb}k`;
  return isDoubled(verb) ? verb + verb.slice(-1) : verb;
}

/** One vowel letter and one consonant at its end; u behind q is none. */
const SHORT = /(?:^|[^aeiou]|qu)[aeiou][bdfgklmnprtv]$/;
const ONE_SYLLABLE = /^(?:[^aeiou]*qu|[^aeiou]*)[aeiou][^aeiou]$/;

function isDoubled(verb: string): boolean {
  if (DOUBLED.has(verb)) return true;
  if (!SHORT.test(verb)) return false;
  return ONE_SYLLABLE.test(verb) || verb.endsWith('l') || STRESSED_LAST.has(verb);
}

/** Two vowels before -l, each a syllable; and a lone -s that is doubled. */
const DOUBLED = wordSet('fuel duel dial gas');

/** Of two syllables and more, stressed on the last, or doubled all the same. */
const STRESSED_LAST = wordSet(
  'abet abhor acquit admit allot begin beset commit confer defer deter eavesdrop embed emit equip forbid forget format ' +
    'handicap incur infer kidnap occur offset omit overlap overrun overstep permit prefer program recap recur refer ' +
    'regret submit transfer transmit unwrap unzip wiretap worship zigzag',
);
