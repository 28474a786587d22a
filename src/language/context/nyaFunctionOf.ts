import type { WordClass } from '../lexicon/Entry';
import type { Reading } from '../morphology/Reading';
import { REPORTING_STEMS } from '../reportingStems';
import type { Choice } from './chooseInContext';
import { endsQuotation } from './endsQuotation';
import type { WordInContext } from './WordInContext';

/** What a -nya does, in the word at hand. */
export type NyaFunction =
  /** rumahnya: his, her or their house. */
  | { readonly kind: 'possessive' }
  /** cuacanya, a thing that is clear from the situation: the weather. */
  | { readonly kind: 'definite' }
  /** melihatnya: sees him, her or it. */
  | { readonly kind: 'object' }
  /** dilihatnya, and “…,” katanya: by him, her; he or she says. */
  | { readonly kind: 'agent' }
  /** naiknya harga: the rise of prices. */
  | { readonly kind: 'nominaliser' }
  /** biasanya, sebaiknya: an adverb. */
  | { readonly kind: 'adverb' }
  /** ibunya Ani: of, before its possessor; colloquial. `to` is where the possessor stands among the words. */
  | { readonly kind: 'linker'; readonly to: number }
  /** untuknya, di dalamnya: him, her, it after a preposition. */
  | { readonly kind: 'prepositional' };

/** Nouns whose -nya points at the situation rather than at a possessor. From general knowledge; to be extended freely. */
const OF_THE_SITUATION: ReadonlySet<string> = new Set(
  'cuaca masalah hasil arti maksud tuju akibat sebab alasan cara syarat contoh jumlah nyata soal inti'.split(' '),
);

const isVerb = (name: WordClass | null | undefined) => name === 'v' || name === 'vt';

/**
 * The function of the -nya of a word, by its reading and its neighbours; null if its first reading has
 * none, or has grown together with it into something else. Whether a noun’s
 * -nya has a possessor is not written anywhere, and who it is may come later (“Dalam sambutannya, Menteri …”): it counts as
 * possessive unless the noun is of a kind that the situation explains.
 *
 * @param choices what `chooseInContext` made of the same words
 */
export function nyaFunctionOf(
  words: readonly WordInContext[],
  choices: readonly Choice[],
  at: number,
): NyaFunction | null {
  const choice = choices[at];
  const reading = choice?.readings[0];
  if (!choice || !reading || !reading.affixes.includes('-nya')) return null;
  if (REPORTING_STEMS.has(reading.root) && isSpeech(words, reading, at)) return { kind: 'agent' };
  if (choice.wordClass === 'adv' || choice.wordClass === 'conj') return { kind: 'adverb' };
  if (choice.wordClass !== 'n' && reading.stem.derivation?.affixes.includes('-nya')) return null; // grown together: lainnya
  if (reading.affixes[0] === 'se-' && reading.affixes.at(-1) === '-nya') return { kind: 'adverb' }; // sebanyak-banyaknya
  if (reading.affixes.includes('di-') || reading.affixes.includes('ku-')) return { kind: 'agent' };
  if (choice.wordClass === 'prep') return { kind: 'prepositional' };
  if (choice.wordClass === 'vt') return { kind: 'object' };
  if (isMadeNoun(reading)) return { kind: 'nominaliser' };
  if (isVerb(choice.wordClass)) return { kind: 'object' };
  return ofNoun(words, choices, reading, at);
}

/** The bare stem with -nya right after a quotation. */
const isSpeech = (words: readonly WordInContext[], { affixes }: Reading, at: number) =>
  affixes.length === 1 && endsQuotation(words[at]?.before ?? '');

/** Of a verb or a quality, standing for a noun: naiknya, mahalnya. What -an or ke-…-an has made a noun of is one already. */
const isMadeNoun = ({ stem, affixes }: Reading) => {
  const [first] = stem.classes;
  return (
    (isVerb(first) || first === 'a') &&
    !stem.derivation &&
    !affixes.some((affix) => affix === '-an' || affix === 'peN-' || affix === 'pe-')
  );
};

function ofNoun(
  words: readonly WordInContext[],
  choices: readonly Choice[],
  reading: Reading,
  at: number,
): NyaFunction {
  const next = words[at + 1];
  const follows = next && !next.initial && next.before.trim() === '' ? choices[at + 1]?.wordClass : null;
  if (follows === 'name' || (follows === 'pron' && next && !POINTERS.has(next.form.toLowerCase())))
    return { kind: 'linker', to: at + 1 };
  return { kind: OF_THE_SITUATION.has(reading.root) ? 'definite' : 'possessive' };
}

const POINTERS: ReadonlySet<string> = new Set(['ini', 'itu']);
