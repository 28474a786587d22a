import { GIVEN_NAMES, PLACES, TITLES } from './names';
import type { Rule } from './Rule';
import { beside, isBroken, isCapitalised, type Window } from './Window';

const isName = (_: unknown, wordClass: string) => wordClass === 'name';
const formAt = (window: Window, offset: number) => window.words[window.at + offset]?.form ?? '';
const isWritten = (window: Window) => isCapitalised(formAt(window, 0));
/** Next to it, without a mark between, stands a capitalised word that is no ordinary one: a name, or nothing known. */
const isBesideName = (window: Window) =>
  (!isBroken(window, 0) && window.classes[window.at - 1]?.[0] === 'name') ||
  (!isBroken(window, 1) && isCapitalised(formAt(window, 1)) && window.classes[window.at + 1]?.[0] === 'name');

/** Rules for words that are names here and ordinary elsewhere. */
export const NAME_RULES: readonly Rule[] = [
  {
    id: 'after-title',
    why: 'Pak, Ibu, Haji … stand before a name: “Pak Budi”.',
    applies: (window) => isWritten(window) && TITLES.has(beside(window, -1).replace(/\.$/, '')),
    favours: isName,
    bonus: 2,
  },
  {
    id: 'name-run',
    why: 'A word that people are named after, capitalised beside another name: “Surya Paloh”.',
    forms: GIVEN_NAMES,
    applies: (window) => isWritten(window) && isBesideName(window),
    favours: isName,
    bonus: 1.6,
  },
  {
    id: 'given-name',
    why: 'The same alone, capitalised in the middle of a sentence: “menurut Wahyu”.',
    forms: GIVEN_NAMES,
    applies: (window) => isWritten(window) && !window.words[window.at]?.initial,
    favours: isName,
    bonus: 0.8,
  },
  {
    id: 'place-name',
    why: 'A name of the lexicon after what places are called: “Kota Palu”.',
    applies: (window) => isWritten(window) && PLACES.has(beside(window, -1)),
    favours: ({ stem }, wordClass) => wordClass === 'name' && stem.classes[0] === 'name',
    bonus: 1,
  },
  {
    id: 'small-letters',
    why: 'A name is written with a capital.',
    applies: (window) => !isWritten(window),
    favours: isName,
    bonus: -3,
  },
];
