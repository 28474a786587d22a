import { isMassNoun } from './nounWords';
import { ingFormOf } from './verbForms';
import { isVerbWord } from './verbWords';
import { wordSet } from './wordSet';

/** How a verb becomes a noun in -tion and -sion; the first that gives a verb of the glosses holds. */
const ENDINGS: readonly (readonly [noun: RegExp, verb: string])[] = [
  [/isation$/, 'ise'],
  [/ification$/, 'ify'],
  [/plication$/, 'ply'],
  [/ation$/, 'ate'],
  [/ation$/, 'e'],
  [/ation$/, ''],
  [/ition$/, 'ite'],
  [/ition$/, ''],
  [/uction$/, 'uce'],
  [/truction$/, 'truct'],
  [/ption$/, 'pt'],
  [/ception$/, 'ceive'],
  [/cription$/, 'cribe'],
  [/ection$/, 'ect'],
  [/action$/, 'act'],
  [/ution$/, 'ute'],
  [/ution$/, 've'],
  [/ption$/, 'be'],
  [/mission$/, 'mit'],
  [/ression$/, 'ress'],
  [/ension$/, 'end'],
  [/usion$/, 'ude'],
  [/usion$/, 'use'],
  [/vision$/, 'vise'],
  [/asion$/, 'ade'],
  [/ersion$/, 'ert'],
  [/osion$/, 'ode'],
  [/ysis$/, 'yse'],
];

/** Nouns that have gone their own way: a generation is not what generates. */
const OWN = wordSet(
  'generation population station section notion position motion tension commission constitution institution ' +
    'corporation location portion condition edition option mission passion session profession possession procession ' +
    'version recession succession depression impression information formation foundation administration action ' +
    'reaction faction fraction relation attention mention duration vocation ration nation question transaction ' +
    'direction election erection function occasion secession invasion revolution resolution addition admission ' +
    'permission intermission reservation observation plantation reputation education intention convention',
);

/** The verb that a noun of action in -tion or the like comes from: `simulate` for `simulation`; `null` where no rule is sure of one. */
export function verbOfAction(noun: string): string | null {
  if (OWN.has(noun)) return null;
  for (const [ending, instead] of ENDINGS) {
    const verb = noun.replace(ending, instead);
    if (verb !== noun && isVerbWord(verb)) return verb;
  }
  return null;
}

/** Nouns of what one does, which are verbs as they stand. */
const ALIKE = wordSet(
  'attack banter battle bet boast brawl campaign chat comment compromise crime dance debate demonstrate dispute dream duel ' +
    'experiment feud fight gossip guess harvest hunt joke lie massage murder party picnic plan pledge plot prank promise protest ' +
    'quarrel quiz race rebel report research riot sabotage search sin struggle study talk trade travel vote vow walk work worship',
);

/** The verb of a noun for what one does: `gamble` for `gambling`, `comment`; `null` for what is none. */
export function verbOfActivity(noun: string): string | null {
  if (ALIKE.has(noun) && isVerbWord(noun)) return noun;
  if (!noun.endsWith('ing') || !isMassNoun(noun)) return null;
  const stem = noun.slice(0, -3);
  return [stem, `${stem}e`, stem.slice(0, -1)].find((verb) => isVerbWord(verb) && ingFormOf(verb) === noun) ?? null;
}
