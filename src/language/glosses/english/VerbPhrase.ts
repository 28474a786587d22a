import { aroundWord, type AroundWord } from './AroundWord';
import { ingFormOf, participleOf, thirdPersonOf } from './verbForms';
import { isVerbWord } from './verbWords';
import { wordSet } from './wordSet';

/** A gloss such as `take off` or `legally declare`, around its verb. */
export type VerbPhrase = AroundWord;

/** Reads a gloss, without brackets, as a verb phrase; `null` for what is none: an adjective, a clause, `not care`. */
export function verbPhraseOf(gloss: string): VerbPhrase | null {
  const words = gloss.split(' ');
  const phrase = aroundWord(
    words,
    words.findIndex((word) => !isAdverb(word)),
  );
  return isVerbWord(phrase.word) ? phrase : null;
}

/** `apply` and `rely` are verbs. */
const isAdverb = (word: string) => /[a-z]{2}ly$/.test(word) && !isVerbWord(word);

/** `takes off`; `null` where that cannot be told. */
export const does = (phrase: VerbPhrase): string | null => inflected(phrase, thirdPersonOf);

/** `taking off`. */
export const doing = (phrase: VerbPhrase): string | null => inflected(phrase, ingFormOf);

/** `taken off`, for a passive: none of `be afraid` and `migrate`, and none of `wash one’s hands`, whose object is in it. */
export const done = (phrase: VerbPhrase): string | null =>
  NO_PASSIVE.has(phrase.word) || /\bone(?:['’]s|self)\b/.test(phrase.after) ? null : inflected(phrase, participleOf);

/** `be`, and verbs without an object that nouns of action lead to (verbOfNoun.ts) or rows of the tables write. */
const NO_PASSIVE = wordSet(
  'act be collaborate collude compete culminate evolve fluctuate function hallucinate immigrate interact migrate participate ' +
    'react speculate',
);

/** None of two verbs in one, which would both have to inflect: `slap and kick`. */
const inflected = ({ before, word, after }: VerbPhrase, form: (verb: string) => string): string | null =>
  / (?:and|or) /.test(`${after} `) ? null : before + form(word) + after;
