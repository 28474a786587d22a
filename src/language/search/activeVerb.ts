import type { Lexeme } from '../lexicon/Lexeme';
import type { Lexicon } from '../lexicon/Lexicon';
import { activeForms } from '../morphology/activeForms';
import { formOf } from '../morphology/formOf';
import type { Reading, Step } from '../morphology/Reading';

/**
 * The verbs in meN- of which a reading is a form, where the lexicon has them: `ditekankan`, `kutekankan` and `tekankan` are
 * forms of menekankan, as `menekankannya` is. No noun is one: `airnya` has nothing to do with a verb.
 */
export function activeVerbs({ stem, first, steps, root }: Reading, lexicon: Lexicon): readonly Lexeme[] {
  const own = steps.filter((step) => !isBesideWord(step));
  const isVerb = steps.some(isVoice) || own.some(({ kind }) => kind === 'suffix') || stem.classes.includes('vt');
  if (!isVerb) return [];
  const form = formOf({ first, stem, steps: own });
  return activeForms(form)
    .flatMap((active) => lexicon.spelled(active))
    .filter((entry) => entry.root === root && entry.derivation?.affixes[0] === 'meN-');
}

/** Voices, clitics and whatever else is not in the verb itself. */
const isBesideWord = (step: Step): boolean =>
  isVoice(step) || step.kind === 'clitic' || step.kind === 'reduplication' || step.kind === 'respelling';

const isVoice = (step: Step): boolean =>
  (step.kind === 'prefix' && VOICES.has(step.affix)) || (step.kind === 'clitic' && step.side === 'before');
const VOICES: ReadonlySet<string> = new Set(['meN-', 'di-', 'N-']);
