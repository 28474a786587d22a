import type { WordClass } from '../lexicon/Entry';
import type { Reading } from '../morphology/Reading';
import { REPORTING_STEMS } from '../reportingStems';
import { CLASS_PLACE } from './ruleMasks';

/**
 * What a -nya does, in the word at hand.
 *
 * - `possessive`: rumahnya, his, her or their house;
 * - `definite`: cuacanya, a thing that is clear from the situation: the weather;
 * - `object`: melihatnya, sees him, her or it;
 * - `agent`: dilihatnya, and “…,” katanya: by him, her; he or she says;
 * - `nominaliser`: naiknya harga, the rise of prices;
 * - `adverb`: biasanya, sebaiknya;
 * - `linker`: ibunya Ani, of, before its possessor, which is the next word; colloquial;
 * - `prepositional`: untuknya, di dalamnya: him, her, it after a preposition.
 */
export const NYA_FUNCTIONS = [
  'possessive',
  'definite',
  'object',
  'agent',
  'nominaliser',
  'adverb',
  'linker',
  'prepositional',
] as const;
export type NyaFunction = (typeof NYA_FUNCTIONS)[number];

/** In columns a function is its place here, plus 1; 0 is none. */
const numberOf = (name: NyaFunction) => NYA_FUNCTIONS.indexOf(name) + 1;

const AGENT = numberOf('agent');
const LINKER = numberOf('linker');
/** Bits beside the function: it is another after a quotation, and before who possesses it. */
const AFTER_QUOTATION = 0x10;
const BEFORE_POSSESSOR = 0x20;
const FUNCTION = 0x0f;

/** Nouns whose -nya points at the situation rather than at a possessor. From general knowledge; to be extended freely. */
const OF_THE_SITUATION: ReadonlySet<string> = new Set(
  'cuaca masalah hasil arti maksud tuju akibat sebab alasan cara syarat contoh jumlah nyata soal inti'.split(' '),
);

const isVerb = (name: WordClass | undefined) => name === 'v' || name === 'vt';

/**
 * What the -nya of a reading may do, and what that still hangs on. Whether a noun’s -nya has a possessor is not written
 * anywhere, and who it is may come later (“Dalam sambutannya, Menteri …”): it counts as possessive unless the noun is of a
 * kind that the situation explains.
 *
 * @param wordClass the place of the class that it has here
 * @returns for `nyaHere`; 0 if it has none, or has grown together with it into something else
 */
export function nyaOf(reading: Reading, wordClass: number): number {
  if (!reading.affixes.includes('-nya')) return 0;
  const speech = reading.affixes.length === 1 && REPORTING_STEMS.has(reading.root) ? AFTER_QUOTATION : 0;
  return speech | ofReading(reading, wordClass);
}

/** Elsewhere than after a quotation. */
function ofReading(reading: Reading, wordClass: number): number {
  const { affixes, stem } = reading;
  if (wordClass === CLASS_PLACE.adv || wordClass === CLASS_PLACE.conj) return numberOf('adverb');
  if (wordClass !== CLASS_PLACE.n && stem.derivation?.affixes.includes('-nya')) return 0; // grown together: lainnya
  if (affixes[0] === 'se-' && affixes.at(-1) === '-nya') return numberOf('adverb'); // sebanyak-banyaknya
  if (affixes.includes('di-') || affixes.includes('ku-')) return AGENT;
  if (wordClass === CLASS_PLACE.prep) return numberOf('prepositional');
  if (wordClass === CLASS_PLACE.vt) return numberOf('object');
  if (isMadeNoun(reading)) return numberOf('nominaliser');
  if (wordClass === CLASS_PLACE.v) return numberOf('object');
  return BEFORE_POSSESSOR | numberOf(OF_THE_SITUATION.has(reading.root) ? 'definite' : 'possessive');
}

/** Of a verb or a quality, standing for a noun: naiknya, mahalnya. What -an or ke-…-an has made a noun of is one already. */
const isMadeNoun = ({ stem, affixes }: Reading) => {
  const [first] = stem.classes;
  return (
    (isVerb(first) || first === 'a') &&
    !stem.derivation &&
    !affixes.some((affix) => affix === '-an' || affix === 'peN-' || affix === 'pe-')
  );
};

/**
 * The function of a -nya in its place.
 *
 * @param nya what `nyaOf` says, not 0
 * @param afterQuotation asked only where something hangs on it
 * @param possessor place of the class of the next word; NO_CLASS if a mark stands between, or if it is a pronoun that owns nothing
 * @returns a place in NYA_FUNCTIONS, plus 1; 0 for none
 */
export function nyaHere(nya: number, afterQuotation: () => boolean, possessor: number): number {
  if (nya & AFTER_QUOTATION && afterQuotation()) return AGENT;
  if (nya & BEFORE_POSSESSOR && (possessor === CLASS_PLACE.name || possessor === CLASS_PLACE.pron)) return LINKER;
  return nya & FUNCTION;
}
