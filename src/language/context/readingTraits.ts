import { WORD_CLASSES } from '../lexicon/Entry';
import { classAt, NO_CLASS } from '../lexicon/Lexeme';
import type { Reading } from '../morphology/Reading';

/**
 * What rules may ask of a reading beside the class that it is taken as. The first four are the first class of its stem.
 *
 * - `bare`: nothing was done to the stem;
 * - `suffixAlone`: -kan or -i and no prefix, clitics aside: `berikan`;
 * - `becoming`: meN- on a quality, and nothing else: `mengurus` of kurus;
 * - `named`: ends in -nya, and its stem is no noun: `naiknya`.
 */
export const TRAITS = ['noun', 'name', 'pronoun', 'preposition', 'bare', 'suffixAlone', 'becoming', 'named'] as const;
export type Trait = (typeof TRAITS)[number];

/** The bit of each trait. */
export const TRAIT_BIT = Object.fromEntries(TRAITS.map((name, place) => [name, 1 << place])) as Readonly<
  Record<Trait, number>
>;

const NOUN = WORD_CLASSES.indexOf('n');
const QUALITY = WORD_CLASSES.indexOf('a');

/** By the place of the stem's first class. */
const OF_STEM = new Uint8Array(NO_CLASS + 1);
for (const [name, trait] of [
  ['n', 'noun'],
  ['name', 'name'],
  ['pron', 'pronoun'],
  ['prep', 'preposition'],
] as const)
  OF_STEM[WORD_CLASSES.indexOf(name)] = TRAIT_BIT[trait];

/** The traits of a reading, one bit each. */
export function traitsOf(reading: Reading): number {
  const { steps, affixes, stem } = reading;
  const first = classAt(stem.facts, 0);
  const ofStem = OF_STEM[first]!;
  const named = first !== NOUN && endsInNya(affixes) ? TRAIT_BIT.named : 0;
  if (steps.length === 0) return ofStem | TRAIT_BIT.bare | named;
  if (named !== 0) return ofStem | named | suffixTrait(reading);
  if (first === QUALITY && steps.length === 1 && affixes.length === 1 && affixes[0] === 'meN-')
    return ofStem | TRAIT_BIT.becoming;
  return ofStem | suffixTrait(reading);
}

const endsInNya = (affixes: readonly string[]) => affixes.length > 0 && affixes[affixes.length - 1] === '-nya';

function suffixTrait({ steps }: Reading): number {
  const [first] = steps;
  if (first?.kind !== 'suffix' || first.affix === '-an') return 0;
  for (let index = 1; index < steps.length; index++) if (steps[index]?.kind !== 'clitic') return 0;
  return TRAIT_BIT.suffixAlone;
}
