import { adverbOf, comparativeOf, superlativeOf } from './english/adjectiveForms';
import { standsAlone } from './english/adjectiveWords';
import { joinedAgain } from './english/AroundWord';
import { nounPhraseOf, plural, withArticle, type NounPhrase } from './english/NounPhrase';
import { ordinalOf } from './english/ordinalOf';
import { does, doing, done, verbPhraseOf, type VerbPhrase } from './english/VerbPhrase';

/** A slot of GlossRule.says filled with English words; `null` where they have no such form. */
type Form = (english: string) => string | null;

const ofVerb = (form: (phrase: VerbPhrase) => string | null) => (english: string) => {
  const phrase = verbPhraseOf(english);
  return phrase && form(phrase);
};
const ofNoun = (form: (phrase: NounPhrase) => string | null) => (english: string) => {
  const phrase = nounPhraseOf(english);
  return phrase && form(phrase);
};
const ofAdjective = (form: Form) => (english: string) => (standsAlone(english) ? form(english) : null);

const SLOTS: Readonly<Record<string, Form>> = {
  word: (english) => english,
  do: ofVerb(joinedAgain),
  does: ofVerb(does),
  doing: ofVerb(doing),
  done: ofVerb(done),
  thing: ofNoun(joinedAgain),
  'a thing': ofNoun(withArticle),
  things: ofNoun(plural),
  such: (english) => english,
  'such alone': ofAdjective((english) => english),
  'more such': ofAdjective(comparativeOf),
  'most such': ofAdjective(superlativeOf),
  suchly: ofAdjective(adverbOf),
  fourth: ordinalOf,
  hundreds: (english) => `${english.replace(/^(?:one|a) /, '')}s`,
};

/** A row’s words with its slots filled; `null` where one cannot be. */
export function filled(says: string, english: string): string | null {
  let whole = true;
  const text = says.replace(/\{(?<slot>[a-z ]+)\}/g, (_, slot: string) => {
    const form = SLOTS[slot]?.(english) ?? null;
    whole &&= form !== null;
    return form ?? '';
  });
  return whole ? text : null;
}
