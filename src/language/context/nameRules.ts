import { GIVEN_NAMES, PLACES, TITLES } from './names';
import type { Rule } from './Rule';

/** Rules for words that are names here and ordinary elsewhere. */
export const NAME_RULES: readonly Rule[] = [
  {
    id: 'after-title',
    why: 'Pak, Ibu, Haji … stand before a name: “Pak Budi”.',
    written: true,
    before: { words: TITLES },
    favours: { as: ['name'] },
    bonus: 2,
  },
  {
    id: 'after-name',
    why: 'A word that people are named after, capitalised behind another name: “Paloh Surya”.',
    forms: GIVEN_NAMES,
    written: true,
    before: { classes: ['name'] },
    favours: { as: ['name'] },
    bonus: 1.6,
  },
  {
    id: 'before-name',
    why: 'Or before a capitalised word that is no ordinary one, a name or nothing known: “Surya Paloh”.',
    forms: GIVEN_NAMES,
    written: true,
    notBefore: { classes: ['name'] },
    after: { writtenName: true },
    favours: { as: ['name'] },
    bonus: 1.6,
  },
  {
    id: 'given-name',
    why: 'The same alone, capitalised in the middle of a sentence: “menurut Wahyu”.',
    forms: GIVEN_NAMES,
    written: true,
    initial: false,
    favours: { as: ['name'] },
    bonus: 0.8,
  },
  {
    id: 'place-name',
    why: 'A name of the lexicon after what places are called, or what they have: “Kota Palu”, “Bupati Serang”.',
    written: true,
    before: { words: PLACES },
    favours: { as: ['name'], only: ['name'] },
    bonus: 1,
  },
  {
    id: 'small-letters',
    why: 'A name is written with a capital.',
    written: false,
    favours: { as: ['name'] },
    bonus: -3,
  },
];
