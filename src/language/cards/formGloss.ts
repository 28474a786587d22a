import type { NyaFunction } from '../context/nyaFunctionOf';
import { filled } from '../glosses/filled';
import type { WordClass } from '../lexicon/Entry';
import type { Reading, Step } from '../morphology/Reading';
import { cliticGloss } from './cliticGlosses';

/**
 * What a form says, in as few English words as can be: the gloss of its lexeme with what the form adds to it. `dilindungi` is
 * `be protected`, `anak-anaknya` is `his/her/its children`.
 *
 * @param gloss of its lexeme, short
 * @param wordClass of the sense that the gloss is of
 * @param nya what a -nya of it does here
 */
export function formGloss(
  gloss: string,
  { steps }: Pick<Reading, 'steps'>,
  wordClass: WordClass,
  nya: NyaFunction | null,
): string {
  const isNoun = wordClass === 'n' || wordClass === 'name' || wordClass === 'cl';
  const passive = steps.some(isPassive) && !isNoun;
  const inflected = passive
    ? (filled('be {done}', gloss) ?? gloss)
    : isNoun && steps.some(isPlural)
      ? (filled('{things}', gloss) ?? gloss)
      : gloss;
  const clitics = steps.flatMap((step) => (step.kind === 'clitic' ? [step] : []));
  return clitics.reduce((said, { affix }) => {
    const { before, after } = cliticGloss(affix, isNoun, nya);
    return `${before}${said}${after}`;
  }, inflected);
}

const isPassive = (step: Step) => step.kind === 'prefix' && step.affix === 'di-';
const isPlural = (step: Step) => step.kind === 'reduplication' && step.before === step.after;
