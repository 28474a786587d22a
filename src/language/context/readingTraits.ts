import type { WordClass } from '../lexicon/Entry';
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

const OF_STEM: ReadonlyMap<WordClass, number> = new Map([
  ['name', TRAIT_BIT.name],
  ['pron', TRAIT_BIT.pronoun],
  ['prep', TRAIT_BIT.preposition],
]);

/** The traits of a reading, one bit each. */
export function traitsOf(reading: Reading): number {
  const { steps, affixes, stem } = reading;
  const first = stem.classes[0] ?? 'n';
  const ofStem = first === 'n' ? TRAIT_BIT.noun : (OF_STEM.get(first) ?? 0); // the most are nouns
  if (steps.length === 0) return ofStem | TRAIT_BIT.bare | (first !== 'n' && endsInNya(affixes) ? TRAIT_BIT.named : 0);
  if (first !== 'n' && endsInNya(affixes)) return ofStem | TRAIT_BIT.named | suffixTrait(reading);
  if (first === 'a' && steps.length === 1 && affixes.length === 1 && affixes[0] === 'meN-')
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
