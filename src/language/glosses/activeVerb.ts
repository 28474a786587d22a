import type { Lexeme } from '../lexicon/Lexeme';
import type { Lexicon } from '../lexicon/Lexicon';
import { activeForms } from '../morphology/activeForms';
import { areAlike } from '../morphology/likeliestFirst';
import { formOf } from '../morphology/formOf';
import type { Reading, Step } from '../morphology/Reading';

const isVoice = (affix: string) => affix === 'di-' || affix === 'meN-' || affix === 'N-';

/**
 * The line of the lexicon that a voice of a verb with -kan, -i or per- belongs to: dilahirkan, kulahirkan and lahirkan are forms of
 * melahirkan, and mean what its line says.
 *
 * @returns null where there is no such line, or the word is no such form
 */
export function activeVerb(reading: Reading, lexicon: Pick<Lexicon, 'spelled'>): Lexeme | null {
  const steps = reading.steps.filter(
    (step) => step.kind !== 'clitic' && !(step.kind === 'prefix' && isVoice(step.affix)),
  );
  if (reading.first || steps.length === 0 || !steps.every(isOfVerb)) return null;
  const bare = formOf({ first: null, stem: reading.stem, steps });
  const affixes = ['meN-', ...reading.affixes.filter((affix) => OF_VERB.has(affix))];
  for (const active of activeForms(bare)) {
    const line = lexicon
      .spelled(active)
      .find(({ root, derivation }) => root === reading.root && derivation && areAlike(derivation.affixes, affixes));
    if (line) return line;
  }
  return null;
}

const OF_VERB = new Set(['-kan', '-i', 'per-']);
const isOfVerb = (step: Step) => 'affix' in step && OF_VERB.has(step.affix);
