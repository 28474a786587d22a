import type { Sense, WordClass } from '../lexicon/Entry';
import type { Lexeme } from '../lexicon/Lexeme';
import { isAdjective, looksAdjectival } from './english/adjectiveWords';
import { nounPhraseOf } from './english/NounPhrase';
import { verbOfAction, verbOfActivity } from './english/verbOfNoun';
import { verbPhraseOf } from './english/VerbPhrase';
import { isVerbWord } from './english/verbWords';
import type { Meaning } from './Meaning';
import { synonymsOf } from './synonymsOf';

const MOST = 2; // senses

/**
 * What a word means in each of its classes, in their order, and last as the verb that a noun comes from. A class is left out where no gloss says
 * in English what it would be: an adjective for a verb, or only the “core” of other words.
 */
export function meaningsOf({ headword, classes, senses, derivation }: Lexeme): readonly Meaning[] {
  const meanings = classes.flatMap((wordClass): readonly Meaning[] => {
    const marked = wordClass === classes[0] ? [] : senses.filter((sense) => sense.wordClass === wordClass);
    const fits = fitting(wordClass, classes, marked.length > 0);
    const found = (marked.length > 0 ? marked : unmarked(wordClass, senses))
      .filter(({ register }, at) => at === 0 || register === null) // later ones not where they are informal or old
      .map(({ gloss }) => englishIn(gloss, wordClass, headword).filter(fits))
      .filter((synonyms) => synonyms.length > 0);
    return found.length === 0 ? [] : [{ wordClass, senses: found.slice(0, MOST) }];
  });
  return derivation ? meanings : [...meanings, ...asVerb(meanings)];
}

/** Those that a line does not mark as of another class. */
const unmarked = (wordClass: WordClass, senses: readonly Sense[]): readonly Sense[] =>
  senses.filter((sense) => sense.wordClass === null || sense.wordClass === wordClass);

/**
 * The synonyms of a gloss; none of one that is only the core of other words, or begins with a phrase that it is the gloss of:
 * `(berbaik hati) be so kind`. `be angry` is `angry` as an adjective.
 */
function englishIn(gloss: string, wordClass: WordClass, headword: string): readonly string[] {
  const synonyms = synonymsOf(gloss);
  if (synonyms.some(({ notes }) => notes.some((note) => note.startsWith('core of')))) return [];
  if (gloss.startsWith('(') && synonyms[0]?.notes[0]?.includes(headword)) return [];
  return synonyms.map(({ english }) => (wordClass === 'a' ? english.replace(/^be /, '') : english));
}

/**
 * Whether English words can be of a class, in a word of these classes: one gloss may be for two, `migration; migrate`.
 *
 * @param marked whether the line marks the sense as of that class
 */
function fitting(wordClass: WordClass, classes: readonly WordClass[], marked: boolean): (english: string) => boolean {
  const sure = marked || wordClass === classes[0];
  switch (wordClass) {
    case 'v':
      return (english) => verbPhraseOf(english) !== null;
    case 'vt':
      return hasObject;
    case 'a':
      return !sure && classes.includes('n') ? looksAdjectival : isAdjective;
    case 'n':
    case 'cl':
      return (english) => nounPhraseOf(english) !== null && (sure || isSurelyNoun(english));
    default:
      return () => true;
  }
}

/** `be jealous of` has one, but not `be broken off`. */
const hasObject = (english: string) => {
  const phrase = verbPhraseOf(english);
  return phrase !== null && (phrase.word !== 'be' || / (?:of|with|in|to|about|at|on|by)$/.test(phrase.after));
};

const isSurelyNoun = (english: string) =>
  NOUN_ENDING.test(english) && !isVerbWord(english.split(' ')[0] ?? '') && !looksAdjectival(english);
const NOUN_ENDING = /[a-z]{2}(?:[^iu]s|ity|ion|[ae]nce|ment|[^i]er|or|ship|th|ness|ism|ure|hood)$/;

/** Of a noun that is no verb itself. */
function asVerb(meanings: readonly Meaning[]): readonly Meaning[] {
  if (meanings.some(({ wordClass }) => wordClass === 'v' || wordClass === 'vt')) return [];
  const noun = meanings.find(({ wordClass }) => wordClass === 'n')?.senses[0]?.[0] ?? '';
  const action = verbOfAction(noun);
  if (action !== null) return [{ wordClass: 'action', senses: [[action]] }];
  const activity = verbOfActivity(noun);
  return activity === null ? [] : [{ wordClass: 'activity', senses: [[activity]] }];
}
