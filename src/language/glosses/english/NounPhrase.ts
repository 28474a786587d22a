import { aroundWord, joinedAgain, type AroundWord } from './AroundWord';
import { hasNoArticle, irregularPlurals, isMassNoun, isPluralNoun } from './nounWords';
import { withS } from './verbForms';
import { wordSet } from './wordSet';

/** A gloss such as `chief of staff`, around its noun. */
export type NounPhrase = AroundWord;

const BEHIND = wordSet('of for in on at to with from by between against without over under that who which as near off');
const NOT_FIRST = wordSet("a an the be not no this that very too o'clock");

/** Reads a gloss, without brackets, as a noun phrase; `null` for what is none, or more than one. */
export function nounPhraseOf(gloss: string): NounPhrase | null {
  const words = gloss.split(' ');
  const [first = ''] = words;
  if (NOT_FIRST.has(first) || BEHIND.has(first) || words.some((word) => /^(?:and|or)$|\//.test(word))) return null;
  const end = words.findIndex((word) => BEHIND.has(word));
  const phrase = aroundWord(words, (end === -1 ? words.length : end) - 1);
  return /^[\p{L}'’-]+$/u.test(phrase.word) ? phrase : null;
}

/** `chiefs of staff`; `null` for what has no plural: water, advice. */
export function plural(phrase: NounPhrase): string | null {
  const { word } = phrase;
  if (isMassNoun(word)) return null;
  return joinedAgain({ ...phrase, word: isPluralNoun(word) ? word : pluralOf(word) });
}

/** With a or an, or without where it has no singular: `a beard`, `an opinion`, `scissors`, `water`. */
export function withArticle(phrase: NounPhrase): string {
  const whole = joinedAgain(phrase);
  return hasNoArticle(phrase.word) ? whole : `${startsWithVowelSound(whole) ? 'an' : 'a'} ${whole}`;
}

function pluralOf(noun: string): string {
  if (noun.endsWith('-in-law')) return `${pluralOf(noun.slice(0, -'-in-law'.length))}-in-law`;
  const at = noun.lastIndexOf('-') + 1;
  const last = noun.slice(at);
  const irregular = irregularPlurals.get(last);
  if (irregular !== undefined) return noun.slice(0, at) + irregular;
  if (noun.endsWith('man') && !/(?:hu|sha|talis|ger|ro)man$/i.test(noun)) return `${noun.slice(0, -2)}en`;
  if (noun.endsWith('sis')) return `${noun.slice(0, -2)}es`;
  return /[^aeiou]o$/.test(noun) && !TAKES_ES.has(last) ? `${noun}s` : withS(noun);
}

/** Of nouns in -o; most take -s: photos, pianos. */
const TAKES_ES = wordSet('potato tomato hero echo veto torpedo mosquito volcano mango embargo');

/** `hour`, and `university` with its y. */
const startsWithVowelSound = (words: string) =>
  /^(?:[aeiou]|hour|heir|honest|honour)/i.test(words) &&
  !/^(?:uni[^nm]|use|usu|uten|uter|urine|euro|one\b|once)/i.test(words);
