import type { WordClass } from '../lexicon/Entry';
import type { Lexeme } from '../lexicon/Lexeme';
import type { ReadToken } from '../ReadDocument';

/** Classes that a text hardly tells apart, or that lines do not. */
const NEAR: readonly (readonly [WordClass, WordClass])[] = [
  ['v', 'vt'],
  ['n', 'cl'],
  ['det', 'pron'],
  ['det', 'num'],
  ['det', 'adv'],
  ['prep', 'conj'],
  ['conj', 'adv'],
  ['adv', 'aux'],
  ['adv', 'a'],
  ['aux', 'v'],
  ['pron', 'n'],
  ['intj', 'part'],
  ['q', 'pron'],
  ['q', 'conj'],
  ['name', 'n'],
];
const NEARLY = 1;
const FAR = 3;

/** How badly a sense of one class fits a word that was taken for another here; 0 where it does, or nothing was said. */
export function classMisfit(sense: WordClass, here: WordClass | null): number {
  if (here === null || sense === here) return 0;
  return NEAR.some(([one, other]) => (one === sense && other === here) || (other === sense && one === here))
    ? NEARLY
    : FAR;
}

/**
 * What class the meaning of a word has here: where a voice was added to a transitive verb, that verb’s; where -nya only makes a noun
 * of it, its own. Of a phrase, whose words have classes of their own, nothing is known.
 */
export function classHere({ readings, wordClass, nya }: ReadToken, { classes, phrase }: Lexeme): WordClass | null {
  if (phrase) return null;
  const [first] = readings;
  if (first && classes.includes('vt') && first.steps.some(isVoice)) return 'vt';
  return nya === 'nominaliser' ? (classes[0] ?? null) : wordClass;
}

const isVoice = (step: { readonly kind: string; readonly affix?: string; readonly side?: string }): boolean =>
  (step.kind === 'prefix' && (step.affix === 'meN-' || step.affix === 'di-')) ||
  (step.kind === 'clitic' && step.side === 'before');
