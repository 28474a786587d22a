import { isVerbWord } from './verbWords';
import { wordSet } from './wordSet';

/** Verbs of glosses (verbWords.ts) that are adjectives as well, as glosses of adjectives have them. */
const BOTH = wordSet(
  'abstract aggregate articulate bankrupt blind blunt broken calm clean clear close compact complete concrete cool correct ' +
    'dim direct dirty double dry dull duplicate empty equal express faint fake fast fit free last level light limp live ' +
    'long lost low lower mean muddy mute narrow net open perfect quiet ready round secure separate short sick slow smooth ' +
    'sound spare sour steady steep still sweet tame tidy warm weary wet wound wrong sour thin tense slim slack foul',
);

const NONE = /^(?:a|an|the|to|by|for|from|no|not|very|have|get|go|take|I|he|she|one)\b/;
const PREPOSITION = /^(?:in|on|at|of|with|under|out|off|beyond)\b/;

/** Whether a gloss, without brackets, can stand where `big` does in `being big`: `in a mess`, too. */
export function isAdjective(gloss: string): boolean {
  const [first = ''] = gloss.split(' ');
  return !NONE.test(gloss) && !/[/…]|-$/.test(gloss) && (!isVerbWord(first) || BOTH.has(first));
}

/** Whether it looks like an adjective and like no noun: `feverish`, `financial`. */
export const looksAdjectival = (gloss: string): boolean =>
  isAdjective(gloss) &&
  /(?:al|ic|ous|ive|ful|less|able|ible|ish|ary|ed|y|ant|ent)$/.test(gloss) &&
  !NOUNISH.test(gloss);
const NOUNISH = /(?:ity|cy|gy|phy|try|ment|tery|ology|nomy|ival|music|topic|fabric)$/;

/** Whether it is one word, or two that want no more: not `fond of` or `in ruins`. */
export const standsAlone = (adjective: string): boolean =>
  adjective.split(' ').length <= 2 &&
  !PREPOSITION.test(adjective) &&
  !/ (?:of|to|with|at|on|for|in|about|by|from|out|up|off)$/.test(adjective);

const NOT_MADE = wordSet(
  'latest last first next coming past former mass main own same various certain every each other whole only present mere',
);

/** Whether something can be made such: not `latest`. */
export const canBeMade = (adjective: string): boolean => !NOT_MADE.has(adjective);

const FEELINGS = wordSet(
  'afraid alert angry annoyed anxious ashamed careful certain confident convinced cross curious enthusiastic envious furious ' +
    'grateful happy impressed impatient jealous loyal mad obedient optimistic passionate patient pessimistic pleased proud ' +
    'respectful sad sceptical serious sorry sure suspicious tolerant uneasy upset vigilant wary worried',
);

/** Whether it is how one feels or behaves towards others. */
export const isFeeling = (adjective: string): boolean => FEELINGS.has(adjective);

const NO_DEGREES = wordSet('less more enough better worse same first last only main other mere whole past');

/** Whether one thing can be it as much as another: not `same`. */
export const hasDegrees = (adjective: string): boolean => !NO_DEGREES.has(adjective);

const COLOURS = wordSet(
  'black blue brown gold golden green grey orange pink purple red silver turquoise violet white yellow',
);
export const isColour = (adjective: string): boolean => COLOURS.has(adjective);
